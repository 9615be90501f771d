// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.InOrder;
import org.briefingviewer.intake.Incoming;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.jspecify.annotations.Nullable;

/// Reads raw articles side by side, and tells those apart that a briefing has already. One that
/// cannot be read keeps none of the others out.
public final class Gathering {
  private final Importer importer;
  private final List<Fresh> fresh = new ArrayList<>();
  private final List<Again> again = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  public Gathering(Importer importer) {
    this.importer = importer;
  }

  private sealed interface Outcome {
    record Read(Fresh article) implements Outcome {}

    record Failed(Problem problem) implements Outcome {}
  }

  /// Reads.
  ///
  /// @param into the briefing that they shall come into, or null for a new one
  /// @param told hears which one is read next
  /// @param unwanted tells whether to break off
  public void read(
      List<Incoming> incoming,
      @Nullable Briefing into,
      Consumer<ImportState.Running> told,
      BooleanSupplier unwanted)
      throws IOException, Refused, InterruptedException {
    if (into != null) {
      into.list();
    }
    SameArticle there = new SameArticle(into);
    int next = there.freeNumber();
    RawReading reading = new RawReading(importer, new MemoryShare());
    int[] done = {0};
    InOrder.onAllProcessors()
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

  private static Outcome read(RawReading reading, Incoming file, String id)
      throws IOException, Refused {
    try {
      RawReading.Taking<Fresh> taking = Fresh::new;
      return new Outcome.Read(reading.read(file, id, taking.forBriefing(reading.room())));
    } catch (Unreadable e) {
      return new Outcome.Failed(e.problem());
    } catch (OutOfMemoryError e) {
      // Whatever it was that wanted memory, it costs no other file.
      return new Outcome.Failed(Problem.ofMemory(file.name()));
    }
  }

  private void take(Fresh read, SameArticle there) {
    String before = there.take(read.article().article());
    if (before == null) {
      fresh.add(read);
    } else {
      again.add(new Again(before, read.article().article().headline()));
    }
  }

  public List<Fresh> fresh() {
    return fresh;
  }

  public List<Again> again() {
    return again;
  }

  public List<Problem> problems() {
    return problems;
  }

  /// Returns what came in.
  public Imported imported(Imported.Into into) {
    List<Problem> notes = new ArrayList<>();
    fresh.forEach(one -> notes.addAll(one.notes()));
    return new Imported(
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
