// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.settings.Remembered;
import org.briefingviewer.settings.Remembered.FileMemory;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsKeeper;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.Standing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.part.Desk;
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
  /// @param unsaved told when the settings cannot be saved
  record Surroundings(
      Places places,
      BriefingOpener opener,
      SettingsFile file,
      Fonts fonts,
      Supplier<Work> works,
      Executor later,
      Consumer<IOException> unsaved) {}

  private final Settings settings;
  private final ReadingSession session;
  private final SettingsKeeper keeper;
  private final MainWindow view;
  private final String title;

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
    settings = new Settings(remembered);
    session = new ReadingSession(around.opener(), around.works());
    Notes notes = Windows.notes(session, around.works().get(), around.later(), around.places());
    keeper = new SettingsKeeper(settings, around.file(), around.later(), around.unsaved());
    session.hold();
    session.open(file, article(remembered.of(file)));
    keeper.follow();
    Messages messages = new Messages(settings.languageProperty().get());
    opened.accept(session);
    title = messages.text("window.title");
    view =
        new MainWindow(
            Windows.bench(session, notes, around.works(), messages, around.places()),
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

  /// Returns the root of its views.
  MainWindow view() {
    return view;
  }

  /// Returns what the window is called.
  String title() {
    return title;
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
    Path file = standing.file() == null ? otherwise : standing.file();
    Remembered remembered = settings.remembered();
    OpenWindow next = new OpenWindow(around, remembered, file, desks, reading -> {});
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
