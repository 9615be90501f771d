// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.check.SealChecks;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.NotesFolder;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.agents.AgentUses;
import org.briefingviewer.session.change.BriefingComparison;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.session.course.BriefingCourse;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.draft.DraftComparison;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.session.importing.ImportModels;
import org.briefingviewer.session.importing.SampleFiles;
import org.briefingviewer.session.issued.IssuedCopies;
import org.briefingviewer.session.library.LibraryModels;
import org.briefingviewer.session.locking.BriefingLocks;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.present.PresentationModels;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.session.reading.SecondReadings;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.session.seal.SealRun;
import org.briefingviewer.session.signing.SigningKeys;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.session.timeline.BriefingTimeline;
import org.briefingviewer.session.translation.OriginalBeside;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.opening.StartOrder;
import org.briefingviewer.ui.table.TableWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;

/// A window over a session that works at once, with a desk that writes down what it is asked.
final class WindowFixture {
  static final Path ASSETS = Path.of(System.getProperty("briefing.home", ".")).resolve("assets");

  final Messages messages;
  final Fonts fonts;
  final Settings settings;
  final NotingDesk desk = new NotingDesk();
  final ReadingSession session;
  final Document document;
  final EstimateTable table;
  final PlaceHistory history;
  final Notes notes;
  final BriefingFinder finder;
  final ImportModels importing;
  final PrintRun printing;
  final ReviewWalk review;
  final EstimateCorrection correcting;
  final AgentUses agents;
  final ReportGroups comparing;
  final DraftComparison drafts;
  final BriefingComparison changes;
  final OriginalBeside beside;
  final LibraryModels library;
  final MainWindow window;

  WindowFixture(BriefingOpener opener) {
    this(opener, Locale.ENGLISH);
  }

  /// What it writes goes into a folder of its own, away with the next `mvn clean`.
  WindowFixture(BriefingOpener opener, Locale language) {
    this(opener, language, Path.of("target", "windows", UUID.randomUUID().toString()));
  }

  /// @param own below it imports and notes are written; need not exist
  WindowFixture(BriefingOpener opener, Locale language, Path own) {
    this(opener, language, own, () -> new TaskRunner(Runnable::run, Runnable::run));
  }

  /// @param works makes runners of long work; not at once, where that is what matters
  WindowFixture(BriefingOpener opener, Locale language, Path own, Supplier<TaskRunner> works) {
    this(opener, language, own, works, atOnce(own));
  }

  /// @param around where and how edits are written down
  WindowFixture(
      BriefingOpener opener,
      Locale language,
      Path own,
      Supplier<TaskRunner> works,
      DocumentContext around) {
    this(opener, language, own, works, around, SettingsSnapshot.FIRST);
    window.furnish();
  }

  /// Returns the keys by which a window opens what is locked.
  private static Keyring keys(BriefingOpener opener) {
    return opener instanceof BundleOpener files ? files.keys() : new Keyring();
  }

  private static DocumentContext atOnce(Path own) {
    return new DocumentContext(
        own.resolve("journals"),
        new UnsavedBriefings(own.resolve("drafts")),
        Runnable::run,
        Runnable::run,
        OffsetDateTime::now);
  }

  private WindowFixture(
      BriefingOpener opener,
      Locale language,
      Path own,
      Supplier<TaskRunner> works,
      DocumentContext around,
      SettingsSnapshot remembered) {
    settings = new Settings(remembered);
    messages = new Messages(language);
    session = new ReadingSession(opener, works);
    table = new EstimateTable(session, session, session, works, new TableWords(messages));
    history = new PlaceHistory(session);
    NotesFolder folder = new NotesFolder(own.resolve("notes"), path -> false);
    notes =
        new Notes(
            session,
            session,
            session,
            folder::sidecarOf,
            works.get(),
            Runnable::run,
            OffsetDateTime::now);
    document = new Document(session, around, works.get());
    document.follow(notes);
    finder = new BriefingFinder(session, session, session, works.get());
    importing =
        ImportModels.over(
            session,
            document,
            new ImportModels.Around(
                opener, new SampleFiles(ASSETS.resolve("sample")), own.resolve("imported")),
            works);
    printing = new PrintRun(session, session, ASSETS, works.get());
    review = new ReviewWalk(session, session, session, document, works.get());
    correcting =
        new EstimateCorrection(
            session, session, document, Extractor::new, works.get(), works.get());
    agents = new AgentUses(session, session, works.get(), works.get());
    comparing = new ReportGroups(session, session, session, works);
    drafts = new DraftComparison(session, importing.importer(), works);
    beside = new OriginalBeside(session, session, document, works);
    changes = new BriefingComparison(session, new BundleOpener(null), works.get());
    PresentationModels presenting =
        new PresentationModels(session, session, document, finder, works);
    // What is to be done later never is: a test asks for it.
    library =
        LibraryModels.over(
            session,
            document,
            presenting,
            new LibraryModels.Around(
                own.resolve("indexes"),
                keys(opener),
                (after, task) -> {
                  if (after.isZero()) {
                    task.run();
                  }
                },
                works));
    Workbench bench =
        new Workbench(
            session,
            session,
            session,
            session,
            document,
            table,
            new BriefingTimeline(session, session, works.get()),
            new BriefingCourse(session, session, works.get()),
            history,
            notes,
            finder,
            importing,
            printing,
            new SecondReadings(session, document, Extractor::new, works),
            review,
            new SealRun(session, document, () -> SealChecks.by(new Extractor()), works.get()),
            new IssuedCopies(
                session,
                document,
                printing,
                new IssuedFolder(own.resolve("issued")),
                new IssuedCopies.Around(
                    new MessageSpeech(messages), ASSETS, OffsetDateTime::now, works)),
            correcting,
            agents,
            presenting,
            comparing,
            drafts,
            changes,
            beside,
            new BriefingLocks(session, session, session::open, document, keys(opener), works.get()),
            new SigningKeys(
                session,
                document,
                session::open,
                new KeyFolder(own.resolve("keys"), LowKeyCost.COST),
                works.get()),
            library);
    fonts = new Fonts(ASSETS);
    window = new MainWindow(bench, settings, messages, fonts, desk, new StartOrder());
  }

  /// Returns a window in which somebody works on a text that is pasted or opened from a file.
  ///
  /// @param home below it everything is written
  /// @param reviewer whose edits they are
  static WindowFixture working(Path home, Locale language, String reviewer) {
    BundleOpener opener = new BundleOpener(home.resolve("journals"));
    WindowFixture made = new WindowFixture(opener, language, home.resolve("own"));
    made.settings.nameReviewer(reviewer);
    return made;
  }

  /// Closes what is open, without what was done to it.
  void letGo() {
    document.discard();
    session.close();
  }

  /// Returns a window as it is at first, with its text alone.
  static WindowFixture unfurnished(BriefingOpener opener, SettingsSnapshot remembered) {
    Path own = Path.of("target", "windows", UUID.randomUUID().toString());
    return new WindowFixture(
        opener,
        Locale.ENGLISH,
        own,
        () -> new TaskRunner(Runnable::run, Runnable::run),
        atOnce(own),
        remembered);
  }

  /// Shows the window; it fits the one screen of the headless platform.
  static void show(Stage stage, WindowFixture fixture) {
    stage.setScene(new Scene(fixture.window, 990, 900));
    stage.sizeToScene(); // the stage may come from a test that gave it another size
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// Returns the text of the shown article.
  String text() {
    return Objects.requireNonNull(session.markedArticle()).article().text();
  }

  /// Returns what is said in the strip.
  String strip() {
    return ((Label) window.lookup("#strip .label")).getText();
  }

  /// Does what the command with this message does.
  void command(String key) {
    found(key).handle(null);
  }

  Action found(String key) {
    return window.commands().stream()
        .filter(command -> command.action().getText().equals(messages.text(key)))
        .findFirst()
        .orElseThrow()
        .action();
  }

  static WindowFixture of(OpenBriefing briefing) {
    return of(briefing, Locale.ENGLISH);
  }

  static WindowFixture of(OpenBriefing briefing, Locale language) {
    WindowFixture fixture = new WindowFixture(file -> briefing, language);
    fixture.session.open(briefing.file());
    return fixture;
  }
}
