// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.agreement.BlindReading;
import org.briefingviewer.agreement.Difference;
import org.briefingviewer.agreement.TwoReadings;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.Reading;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// What a second person made of the open briefing. Used on the thread on which results are
/// delivered.
public final class SecondReadings {
  private final ReadingSession session;
  private final Document document;
  private final Work comparing;
  private final Work filing;
  private final ReadOnlyObjectWrapper<@Nullable ComparedReading> compared =
      new ReadOnlyObjectWrapper<>(null);

  /// @param works gives the work of each kind
  public SecondReadings(ReadingSession session, Document document, Supplier<Work> works) {
    this.session = session;
    this.document = document;
    this.comparing = works.get();
    this.filing = works.get();
    session.knowledgeProperty().subscribe(this::look);
    session.revisedProperty().subscribe(this::look);
  }

  /// The newest second reading beside what the briefing says now; null where there is none.
  public ReadOnlyObjectProperty<@Nullable ComparedReading> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /// Looks for second readings once the briefing is whole, so that no first picture waits for them.
  private void look() {
    Briefing briefing = session.briefing();
    if (briefing == null || session.knowledgeProperty().get() == null) {
      comparing.cancel();
      compared.set(null);
      return;
    }
    comparing.run(
        Work.Task.of(() -> new Looked(newest(briefing))),
        looked -> compared.set(looked.compared()),
        failure -> compared.set(null));
  }

  private record Looked(@Nullable ComparedReading compared) {}

  private static @Nullable ComparedReading newest(Briefing briefing) throws Refused {
    List<Reading> readings = briefing.readings();
    if (readings.isEmpty()) {
      return null;
    }
    Reading reading = readings.getLast();
    return new ComparedReading(reading, TwoReadings.compare(briefing, reading));
  }

  /// Writes what a second person is to read.
  ///
  /// @param done told where it stands now
  /// @param failed told what went wrong
  public void make(Path out, Consumer<Path> done, Consumer<Problem> failed) {
    Briefing now = session.briefing();
    if (now == null) {
      return;
    }
    filing.run(
        Work.Task.of(
            () -> {
              BlindReading.Given given =
                  new BlindReading(now.history(), new Extractor()::find).of(now);
              new BundleWriter()
                  .write(
                      new BundleContent(
                          given.info(), given.knowledge(), given.articles(), Map.of()),
                      out);
              return out;
            }),
        done,
        failure -> failed.accept(Refused.problems(out.toString(), failure).getFirst()));
  }

  /// Brings in what a second person read, as one edit.
  ///
  /// @param by who brings it in
  /// @param done told whose reading it is
  /// @param failed told what went wrong
  public void bringIn(Path file, String by, Consumer<Reading> done, Consumer<Problem> failed) {
    Briefing now = session.briefing();
    if (now == null) {
      return;
    }
    Act act = document.act(by);
    filing.run(
        Work.Task.of(
            () -> {
              try (Bundle second = new BundleReader().read(file)) {
                return TwoReadings.merge(now, second, act);
              }
            }),
        merge -> {
          if (document.apply(merge)) {
            done.accept(merge.reading());
          }
        },
        failure -> failed.accept(Refused.problems(file.toString(), failure).getFirst()));
  }

  /// Chooses at a difference.
  ///
  /// @param by who chooses
  /// @return whether it was done; if not, the document says why
  /// @throws Refused when its article cannot be read
  public boolean choose(Difference at, Adjudication.Choice choice, String by) throws Refused {
    ComparedReading there = compared.get();
    Briefing now = session.briefing();
    return there != null
        && now != null
        && document.apply(
            TwoReadings.choose(
                there.reading().id(),
                at,
                choice,
                document.act(by),
                now.article(at.articleId()).findings()));
  }
}
