// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.agreement.ReadingMerger;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.WrittenBriefing;
import org.briefingviewer.session.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondReadingsTest {
  @TempDir private Path own;

  /// What is open in one window.
  private final class Reader {
    final ReadingSession session;
    final Document document;
    final SecondReadings readings;
    final String name;

    Reader(String name, Path file) {
      this.name = name;
      Supplier<TaskRunner> works = () -> new TaskRunner(Runnable::run, Runnable::run);
      session = new ReadingSession(new BundleOpener(own.resolve(name)), works);
      document =
          new Document(
              session,
              new DocumentContext(
                  own.resolve(name),
                  new UnsavedBriefings(own.resolve("drafts")),
                  Runnable::run,
                  Runnable::run,
                  OffsetDateTime::now),
              works.get());
      readings = new SecondReadings(session, document, Extractor::new, works);
      session.open(file);
    }

    void settle(String article, int index, ReviewState verdict) throws Refusal {
      Estimate estimate = session.briefing().article(article).findings().estimates().get(index);
      assertTrue(
          document.apply(
              new BriefingEdit.Settle(
                  document.act(name),
                  List.of(
                      new BriefingEdit.Settled(
                          FindingId.of(article, estimate),
                          estimate.asWritten(),
                          estimate.review().state())),
                  verdict)));
    }

    Agreement shown() {
      return Objects.requireNonNull(readings.comparedProperty().get()).agreement();
    }

    void assertShowsWhatIsSo() throws Refusal {
      assertEquals(
          ReadingMerger.compare(session.briefing(), session.briefing().readings().getLast()),
          shown());
    }
  }

  @Test
  void whatIsShownFollowsEveryEditOfTheFirstReader() throws Exception {
    Reader ann = new Reader("Ann", WrittenBriefing.in(own, BorderBriefing.whole()));
    Path second = own.resolve("second.briefing");
    ann.readings.make(second, made -> {}, problem -> fail(problem.toString()));
    Reader bo = new Reader("Bo", second);
    bo.settle("bounds", 0, ReviewState.REJECTED);
    bo.settle("names", 0, ReviewState.ACCEPTED);
    bo.document.save(() -> {});
    ann.settle("bounds", 0, ReviewState.ACCEPTED);
    ann.readings.bringIn(second, "Cho", reading -> {}, problem -> fail(problem.toString()));
    ann.assertShowsWhatIsSo();
    ReadingDifference first = ann.shown().differences().getFirst();
    assertTrue(ann.readings.choose(first, Adjudication.Choice.SECOND, "Cho"));
    ann.assertShowsWhatIsSo();
    assertFalse(
        ann.readings.choose(first, Adjudication.Choice.FIRST, "Cho"),
        "what is chosen from does not stand there any more");
    ann.settle("bounds", 0, ReviewState.REJECTED);
    ann.assertShowsWhatIsSo();
    ann.document.undo();
    ann.document.undo();
    ann.assertShowsWhatIsSo();
    assertEquals(first, ann.shown().differences().getFirst());
    ann.document.undo();
    assertEquals(null, ann.readings.comparedProperty().get());
  }
}
