// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.agreement.BlindReading;
import org.briefingviewer.agreement.ComparedArticle;
import org.briefingviewer.agreement.ComparedReadings;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.agreement.ReadingMerger;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.SecondReading;
import org.briefingviewer.session.RevisedBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// What a second person made of the open briefing. Used on the thread on which results are
/// delivered.
public final class SecondReadings {
  private final ShownBriefing shown;
  private final Document document;
  private final Supplier<Extractor> extractor;
  private final TaskRunner comparing;
  private final TaskRunner filing;
  private final ReadOnlyObjectWrapper<@Nullable ComparedReading> compared =
      new ReadOnlyObjectWrapper<>(null);

  /// What was compared last, or null.
  private @Nullable ComparedReadings known;

  /// The articles that edits changed since then.
  private final Set<String> changed = new HashSet<>();

  /// @param extractor proposes anew what nobody knows any more
  /// @param works gives the work of each kind
  public SecondReadings(
      ShownBriefing shown,
      Document document,
      Supplier<Extractor> extractor,
      Supplier<TaskRunner> works) {
    this.extractor = extractor;
    this.shown = shown;
    this.document = document;
    this.comparing = works.get();
    this.filing = works.get();
    shown.stateProperty().subscribe(this::opened);
    shown.knowledgeProperty().subscribe(this::look);
    shown.revisedProperty().subscribe(this::revised);
  }

  /// The newest second reading beside what the briefing says now; null where there is none.
  public ReadOnlyObjectProperty<@Nullable ComparedReading> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  private void opened() {
    known = null;
    changed.clear();
  }

  private void revised(@Nullable RevisedBriefing now) {
    if (now != null) {
      changed.addAll(now.articles());
    }
    look();
  }

  /// Looks for second readings once the briefing is whole, so that no first picture waits for them.
  private void look() {
    Briefing briefing = shown.briefing();
    if (briefing == null || shown.knowledgeProperty().get() == null) {
      comparing.cancel();
      compared.set(null);
      return;
    }
    ComparedReadings before = known;
    Set<String> since = Set.copyOf(changed);
    comparing.run(
        superseded -> newest(briefing, before, since, superseded),
        looked -> {
          known = looked.side();
          changed.clear();
          compared.set(looked.compared());
        },
        failure -> {
          opened();
          compared.set(null);
        });
  }

  private record Looked(@Nullable ComparedReadings side, @Nullable ComparedReading compared) {}

  /// @param before what is known of an earlier revision, or null
  /// @param since the articles that were changed since
  private static Looked newest(
      Briefing briefing,
      @Nullable ComparedReadings before,
      Set<String> since,
      BooleanSupplier superseded)
      throws Refusal {
    List<SecondReading> readings = briefing.readings();
    if (readings.isEmpty()) {
      return new Looked(null, null);
    }
    SecondReading reading = readings.getLast();
    Map<String, ComparedArticle> same = new HashMap<>();
    if (before != null && before.reading().id().equals(reading.id())) {
      same.putAll(before.articles());
      same.keySet().removeAll(since);
    }
    ComparedReadings side = ComparedReadings.of(briefing, reading, same, superseded);
    return new Looked(side, new ComparedReading(reading, side.agreement()));
  }

  /// Writes what a second person is to read.
  ///
  /// @param done told where it stands now
  /// @param failed told what went wrong
  public void make(Path out, Consumer<Path> done, Consumer<Problem> failed) {
    Briefing now = shown.briefing();
    if (now == null) {
      return;
    }
    filing.run(
        TaskRunner.Task.of(
            () -> {
              BlindReading.Given given =
                  new BlindReading(
                          now.history(), article -> extractor.get().find(article, unsearched -> {}))
                      .of(now);
              new BundleWriter()
                  .write(
                      new BundleContent(
                          given.info(), given.knowledge(), given.articles(), Map.of()),
                      out);
              return out;
            }),
        done,
        failure -> failed.accept(WriteFailure.of(out.toString(), failure)));
  }

  /// Brings in what a second person read, as one edit.
  ///
  /// @param by who brings it in
  /// @param done told whose reading it is
  /// @param failed told what went wrong
  public void bringIn(
      Path file, String by, Consumer<SecondReading> done, Consumer<Problem> failed) {
    Briefing now = shown.briefing();
    if (now == null) {
      return;
    }
    Act act = document.act(by);
    filing.run(
        TaskRunner.Task.of(
            () -> {
              try (Bundle second = new BundleReader().read(file)) {
                return ReadingMerger.merge(now, second, act);
              }
            }),
        merge -> {
          if (document.apply(merge)) {
            done.accept(merge.reading());
          }
        },
        failure -> failed.accept(Refusal.problems(file.toString(), failure).getFirst()));
  }

  /// Chooses at a difference.
  ///
  /// @param by who chooses
  /// @return whether it was done; if not, the document says why
  /// @throws Refusal when its article cannot be read
  public boolean choose(ReadingDifference at, Adjudication.Choice choice, String by)
      throws Refusal {
    ComparedReading there = compared.get();
    Briefing now = shown.briefing();
    return there != null
        && now != null
        && document.apply(
            ReadingMerger.choose(
                there.reading().id(),
                at,
                choice,
                document.act(by),
                now.article(at.articleId()).findings()));
  }
}
