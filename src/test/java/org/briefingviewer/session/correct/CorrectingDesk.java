// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.NumberReading;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.correct.UnitReading;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.addition.ArticleOpener;
import org.briefingviewer.intake.addition.LazyImporter;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Unit;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;

/// A text that is open and can be corrected, all of it at once and without a window.
final class CorrectingDesk {
  final ReadingSession session;
  final Document document;
  final EstimateCorrection correcting;
  private final Path home;

  /// @param home takes the text and whatever is written
  CorrectingDesk(Path home, String page) throws IOException {
    this.home = home;
    ArticleOpener opener =
        new ArticleOpener(
            new BundleOpener(home.resolve("journals")),
            new UnsavedBriefings(home.resolve("drafts")),
            new LazyImporter(() -> new ArticleImporter(new Ingest(), new Extractor())));
    session = new ReadingSession(opener, CorrectingDesk::work);
    document =
        new Document(
            session,
            new DocumentContext(
                home.resolve("journals"),
                new UnsavedBriefings(home.resolve("drafts")),
                Runnable::run,
                Runnable::run,
                () -> OffsetDateTime.parse("2026-11-26T09:30:00Z")),
            work());
    correcting = new EstimateCorrection(session, session, document, Extractor::new, work(), work());
    open("page.txt", page);
  }

  /// Opens a text.
  void open(String name, String page) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, page);
    session.open(file);
  }

  /// Makes what runs at once.
  static TaskRunner work() {
    return new TaskRunner(Runnable::run, Runnable::run);
  }

  /// Reads what is typed of the open text.
  DraftReading reading() {
    String text = session.markedArticle().article().text();
    return new DraftReading(
        new UnitReading(text, List.of(Unit::code)),
        new NumberReading(),
        new TextWords(text),
        session.knowledgeProperty().get().agents());
  }
}
