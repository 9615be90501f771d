// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.journal.DocumentHandover;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.library.LibraryModels;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsKeeper;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.ReaderPosition;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.opening.StartOrder;
import org.briefingviewer.ui.opening.StartStep;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Everything that one window is made of, settings, models and views, in one language. Another
/// language needs another one; nothing of the old is kept, so that no view has to listen for a
/// change of language.
final class OpenWindow {
  /// What outlives the change.
  ///
  /// @param keys of locked files
  /// @param opener opens briefings
  /// @param fonts those that were loaded serve every language
  /// @param works makes runners of long work
  /// @param later runs a save in the background after a moment
  /// @param writing runs one after another what is given to it, in the background
  /// @param unsaved told when the settings cannot be saved
  record Surroundings(
      ProgramFolders places,
      Keyring keys,
      BriefingOpener opener,
      SettingsFile file,
      Fonts fonts,
      Supplier<TaskRunner> works,
      Executor later,
      Executor writing,
      Consumer<IOException> unsaved) {
    /// Returns the same for a window in the place of one that failed.
    Surroundings instead(BriefingOpener other, SettingsFile settings) {
      return new Surroundings(places, keys, other, settings, fonts, works, later, writing, unsaved);
    }
  }

  /// The steps that give a window its briefing.
  private interface FirstSteps {
    void take(StartOrder order, ReadingSession session, Document document);
  }

  private final Settings settings;
  private final ReadingSession session;
  private final Document document;
  private final SettingsKeeper keeper;
  private final LibraryModels library;
  private final MainWindow view;
  private final Messages messages;

  /// Takes the steps of a start as far as the text ([StartStep]); the rest comes with
  /// [MainWindow#furnish].
  ///
  /// @param file what is opened, or null for nothing
  /// @param desks gives the desktop for a language
  /// @param opened waits, as long as there is patience, for what is being read in the background
  OpenWindow(
      Surroundings around,
      SettingsSnapshot remembered,
      @Nullable Path file,
      Function<Messages, DesktopServices> desks,
      Consumer<ReadingSession> opened) {
    this(
        around,
        remembered,
        desks,
        (order, session, document) -> {
          order.take(
              StartStep.OPEN,
              () -> {
                if (file != null) {
                  session.open(file, article(remembered, file));
                }
              });
          order.take(StartStep.RECOVER, () -> opened.accept(session));
        });
  }

  private OpenWindow(
      Surroundings around,
      SettingsSnapshot remembered,
      Function<Messages, DesktopServices> desks,
      FirstSteps begin) {
    settings = new Settings(remembered);
    session = new ReadingSession(around.opener(), around.works());
    Notes notes =
        WorkbenchAssembly.notes(session, around.works().get(), around.later(), around.places());
    keeper = new SettingsKeeper(settings, around.file(), around.later(), around.unsaved());
    document =
        WorkbenchAssembly.document(
            session,
            notes,
            around.works().get(),
            around.writing(),
            around.later(),
            around.places());
    session.hold();
    StartOrder order = new StartOrder();
    begin.take(order, session, document);
    keeper.follow();
    messages = new Messages(settings.languageProperty().get());
    Workbench bench =
        WorkbenchAssembly.bench(
            session, document, notes, around.works(), messages, around.places(), around.keys());
    library = bench.library();
    view =
        order.make(
            StartStep.FIRST_PICTURE,
            () ->
                new MainWindow(
                    bench, settings, messages, around.fonts(), desks.apply(messages), order));
  }

  /// Returns the article in which the reader was, or null.
  static @Nullable String article(SettingsSnapshot remembered, @Nullable Path file) {
    FileMemory memory = file == null ? null : remembered.of(file);
    return memory == null || memory.place() == null ? null : memory.place().articleId();
  }

  Settings settings() {
    return settings;
  }

  ReadingSession session() {
    return session;
  }

  Document document() {
    return document;
  }

  /// Returns the root of its views.
  MainWindow view() {
    return view;
  }

  /// Returns what the window is called.
  String title() {
    OpenBriefing base = session.base();
    if (base == null) {
      return messages.text("window.title");
    }
    boolean unsaved = document.unsavedProperty().get() > 0;
    String name =
        document.untitled()
            ? messages.text("edit.untitled")
            : String.valueOf(base.file().getFileName());
    return messages.text(unsaved ? "window.title.unsaved" : "window.title.of", name);
  }

  /// Builds the same window anew in the language that is set now, on the same briefing at the same
  /// place, and lets go of this one.
  ///
  /// @param show puts the new views where the old ones were
  /// @param otherwise opened when nothing is open
  OpenWindow anew(
      Surroundings around,
      Path otherwise,
      Function<Messages, DesktopServices> desks,
      Consumer<MainWindow> show) {
    ReaderPosition standing = view.standing();
    view.rememberPlace();
    SettingsSnapshot remembered = settings.remembered();
    DocumentHandover handed = document.release();
    OpenWindow next =
        new OpenWindow(
            around,
            remembered,
            desks,
            (order, reading, there) -> {
              if (handed == null) {
                Path file = standing.file() == null ? otherwise : standing.file();
                order.take(StartStep.OPEN, () -> reading.open(file));
              } else {
                order.take(StartStep.ADOPT, () -> there.adopt(handed, standing.article()));
              }
            });
    next.view.furnish();
    show.accept(next.view);
    if (standing.file() == null) {
      next.session.close();
    }
    close(around.unsaved());
    next.view.standAt(standing);
    return next;
  }

  /// Saves at once what of the settings is not saved yet. For the background.
  void saveSettings(Consumer<IOException> unsaved) {
    try {
      keeper.save();
    } catch (IOException e) {
      unsaved.accept(e);
    }
  }

  /// Closes the briefing and saves what is not saved yet.
  void close(Consumer<IOException> unsaved) {
    view.rememberPlace();
    library.close();
    session.close();
    try {
      keeper.leave();
    } catch (IOException e) {
      unsaved.accept(e);
    }
  }
}
