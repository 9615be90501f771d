// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.OrderedWork;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// Reads raw articles side by side, and tells those apart that a briefing has already. One that
/// cannot be read keeps none of the others out.
public final class ArticleGatherer {
  private final ArticleImporter importer;
  private final List<NewArticle> fresh = new ArrayList<>();
  private final List<RepeatedArticle> again = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  public ArticleGatherer(ArticleImporter importer) {
    this.importer = importer;
  }

  private sealed interface Outcome {
    record Read(NewArticle article) implements Outcome {}

    record Failed(Problem problem) implements Outcome {}
  }

  /// Reads.
  ///
  /// @param into the briefing that they shall come into, or null for a new one
  /// @param told hears which one is read next
  /// @param unwanted tells whether to break off
  public void read(
      List<RawArticle> incoming,
      @Nullable Briefing into,
      Consumer<ImportState.Running> told,
      BooleanSupplier unwanted)
      throws IOException, Refusal, InterruptedException {
    if (into != null) {
      into.list();
    }
    ArticleMatcher there = new ArticleMatcher(into);
    int next = there.freeNumber();
    RawReading reading = new RawReading(importer, new MemoryShare());
    int[] done = {0};
    OrderedWork.onAllProcessors()
        .run(
            IntStream.range(0, incoming.size()).iterator(),
            at -> read(reading, incoming.get(at), "a" + (next + at)),
            outcome -> {
              switch (outcome) {
                case Outcome.Read read -> take(read.article(), there);
                case Outcome.Failed failed -> problems.add(failed.problem());
              }
              done[0]++;
              if (done[0] < incoming.size()) {
                told.accept(
                    new ImportState.Running(
                        done[0] + 1, incoming.size(), incoming.get(done[0]).name()));
              }
            },
            unwanted);
  }

  private static Outcome read(RawReading reading, RawArticle file, String id)
      throws IOException, Refusal {
    try {
      RawReading.Taking<NewArticle> taking = NewArticle::new;
      return new Outcome.Read(reading.read(file, id, taking.forBriefing(reading.room())));
    } catch (UnreadableFile e) {
      return new Outcome.Failed(e.problem());
    } catch (OutOfMemoryError e) {
      // Whatever it was that wanted memory, it costs no other file.
      return new Outcome.Failed(Problem.ofMemory(file.name()));
    }
  }

  private void take(NewArticle read, ArticleMatcher there) {
    String before = there.take(read.article().article());
    if (before == null) {
      fresh.add(read);
    } else {
      again.add(new RepeatedArticle(before, read.article().article().headline()));
    }
  }

  public List<NewArticle> fresh() {
    return fresh;
  }

  public List<RepeatedArticle> again() {
    return again;
  }

  public List<Problem> problems() {
    return problems;
  }

  /// Returns what came in.
  public ImportResult imported(ImportResult.Into into) {
    List<Problem> notes = new ArrayList<>();
    fresh.forEach(one -> notes.addAll(one.notes()));
    return new ImportResult(
        into,
        null,
        fresh.isEmpty() ? again.getFirst().articleId() : fresh.getFirst().article().article().id(),
        fresh.size(),
        fresh.stream().mapToInt(one -> one.article().findings().estimates().size()).sum(),
        fresh.stream().mapToInt(one -> one.article().article().dropped().size()).sum(),
        again,
        problems,
        notes);
  }
}
