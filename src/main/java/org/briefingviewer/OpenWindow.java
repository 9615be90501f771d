// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefingviewer.app.Places;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.document.Handed;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.settings.Remembered;
import org.briefingviewer.settings.Remembered.FileMemory;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsKeeper;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.Standing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.Desk;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Everything that one window is made of, settings, models and views, in one language. Another
/// language needs another one; nothing of the old is kept, so that no view has to listen for a
/// change of language.
final class OpenWindow {
  /// What outlives the change.
  ///
  /// @param opener opens briefings
  /// @param fonts those that were loaded serve every language
  /// @param works makes runners of long work
  /// @param later runs a save in the background after a moment
  /// @param writing runs one after another what is given to it, in the background
  /// @param unsaved told when the settings cannot be saved
  record Surroundings(
      Places places,
      BriefingOpener opener,
      SettingsFile file,
      Fonts fonts,
      Supplier<Work> works,
      Executor later,
      Executor writing,
      Consumer<IOException> unsaved) {}

  private final Settings settings;
  private final ReadingSession session;
  private final Document document;
  private final SettingsKeeper keeper;
  private final MainWindow view;
  private final Messages messages;

  /// Builds the window with its text; the rest comes with [MainWindow#furnish].
  ///
  /// @param desks gives the desktop for a language
  /// @param opened run between the moment at which the file is being read and the building
  OpenWindow(
      Surroundings around,
      Remembered remembered,
      Path file,
      Function<Messages, Desk> desks,
      Consumer<ReadingSession> opened) {
    this(
        around,
        remembered,
        desks,
        (session, document) -> {
          session.open(file, article(remembered.of(file)));
          opened.accept(session);
        });
  }

  private OpenWindow(
      Surroundings around,
      Remembered remembered,
      Function<Messages, Desk> desks,
      BiConsumer<ReadingSession, Document> begin) {
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
    begin.accept(session, document);
    keeper.follow();
    messages = new Messages(settings.languageProperty().get());
    view =
        new MainWindow(
            WorkbenchAssembly.bench(
                session, document, notes, around.works(), messages, around.places()),
            settings,
            messages,
            around.fonts(),
            desks.apply(messages));
  }

  /// Returns the article in which the reader was, or null.
  static @Nullable String article(@Nullable FileMemory memory) {
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
      Function<Messages, Desk> desks,
      Consumer<MainWindow> show) {
    Standing standing = view.standing();
    view.rememberPlace();
    Remembered remembered = settings.remembered();
    Handed handed = document.release();
    OpenWindow next =
        new OpenWindow(
            around,
            remembered,
            desks,
            (reading, there) -> {
              if (handed == null) {
                reading.open(standing.file() == null ? otherwise : standing.file());
              } else {
                there.adopt(handed, standing.article());
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

  /// Closes the briefing and saves what is not saved yet.
  void close(Consumer<IOException> unsaved) {
    view.rememberPlace();
    session.close();
    try {
      keeper.leave();
    } catch (IOException e) {
      unsaved.accept(e);
    }
  }
}
