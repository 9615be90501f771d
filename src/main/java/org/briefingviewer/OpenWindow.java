// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.settings.Remembered;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsKeeper;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.Standing;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.part.Desk;

/// Everything that one window is made of, settings, models and views, in one language. Another
/// language needs another one; nothing of the old is kept, so that no view has to listen for a
/// change of language.
final class OpenWindow {
  /// What outlives the change.
  ///
  /// @param works makes runners of long work
  /// @param later runs a save in the background after a moment
  /// @param unsaved told when the settings cannot be saved
  record Surroundings(
      Places places,
      SettingsFile file,
      Supplier<Work> works,
      Executor later,
      Consumer<IOException> unsaved) {}

  private final Settings settings;
  private final ReadingSession session;
  private final SettingsKeeper keeper;
  private final MainWindow view;
  private final String title;

  /// Builds the window. The file is read while the views are built.
  ///
  /// @param desks gives the desktop for a language
  OpenWindow(
      Surroundings around, Remembered remembered, Path file, Function<Messages, Desk> desks) {
    settings = new Settings(remembered);
    session = new ReadingSession(new BundleOpener(), around.works());
    Notes notes = Windows.notes(session, around.works().get(), around.later(), around.places());
    keeper = new SettingsKeeper(settings, around.file(), around.later(), around.unsaved());
    session.open(file);
    keeper.follow();
    Messages messages = new Messages(settings.languageProperty().get());
    title = messages.text("window.title");
    view =
        Windows.build(
            Windows.bench(session, notes, around.works(), messages, around.places()),
            settings,
            around.places(),
            messages.locale(),
            desks.apply(messages));
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
    OpenWindow next = new OpenWindow(around, remembered, file, desks);
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
      keeper.save();
    } catch (IOException e) {
      unsaved.accept(e);
    }
  }
}
