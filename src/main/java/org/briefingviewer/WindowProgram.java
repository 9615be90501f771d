// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.settings.Remembered.WindowSize;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsKeeper;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.message.Messages;
import org.jspecify.annotations.Nullable;

/// The program with a window.
final class WindowProgram {
  /// Room for a window manager's frame, so that no edge of the window lies beyond the screen.
  private static final double FRAME_WIDTH = 8;

  private static final double FRAME_HEIGHT = 40;

  /// From a change of a note or a setting until it is saved.
  private static final Duration SAVE_AFTER = Duration.ofMillis(400);

  private final Places places;
  private final SettingsFile file;
  private final Settings settings;
  private final SettingsFile.Loaded loaded;
  private final Supplier<Work> works;
  private final ReadingSession session;
  private final Notes notes;
  private final SettingsKeeper keeper;

  WindowProgram(Places places) {
    this.places = places;
    file = new SettingsFile(places.settings());
    loaded = file.load();
    settings = new Settings(loaded.remembered());
    Executor background = task -> Thread.ofVirtual().name("briefing-work").start(task);
    works = () -> new Work(background, Platform::runLater);
    session = new ReadingSession(new BundleOpener(), works);
    Executor later =
        CompletableFuture.delayedExecutor(
            SAVE_AFTER.toMillis(), TimeUnit.MILLISECONDS, background);
    notes = Windows.notes(session, works.get(), later, places);
    keeper = new SettingsKeeper(settings, file, later, this::reportUnsaved);
  }

  /// Opens the window; returns at once.
  ///
  /// @param given the file named by the user, or null for the last one, at first the sample
  void start(@Nullable Path given) {
    Platform.startup(() -> show(given));
  }

  private void show(@Nullable Path given) {
    // The file is read while the window is being built.
    session.open(fileToOpen(given));
    keeper.follow();
    Stage stage = new Stage();
    Messages messages = new Messages(Locale.ENGLISH);
    MainWindow window =
        Windows.build(
            Windows.bench(session, notes, works, messages, places),
            settings,
            places,
            Locale.ENGLISH,
            new StageDesk(stage, messages));
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> report(fault, window));
    stage.setScene(scene(window));
    stage.setTitle("Briefing Viewer");
    addIcons(stage);
    stage.setOnHidden(event -> leave(stage));
    stage.show();
    if (loaded.problem() != null) {
      window.tell(loaded.problem());
    }
    if (Boolean.getBoolean("briefing.training")) {
      new Training(session, settings, stage).start();
    }
  }

  private Scene scene(MainWindow window) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    WindowSize size = settings.windowProperty().get();
    return new Scene(
        window,
        Math.min(size.width(), screen.getWidth() - FRAME_WIDTH),
        Math.min(size.height(), screen.getHeight() - FRAME_HEIGHT));
  }

  private void addIcons(Stage stage) {
    for (int size : List.of(16, 32, 48, 128)) {
      Path icon = places.icon(size);
      if (Files.isReadable(icon)) {
        stage.getIcons().add(new Image(icon.toUri().toString()));
      }
    }
  }

  /// A fault of ours: logged where a person can find it, told once in the window's strip.
  private void report(Throwable fault, MainWindow window) {
    Path log = places.settings().resolve("fault.log");
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    try {
      Files.createDirectories(places.settings());
      Files.writeString(log, trace.toString());
    } catch (IOException e) {
      System.err.println(trace);
    }
    window.tell(
        new Problem(
            "Briefing Viewer",
            "Something went wrong in the program (" + fault.getClass().getSimpleName() + ").",
            "You can go on reading. Please report it with the file " + log + "."));
  }

  private Path fileToOpen(@Nullable Path given) {
    if (given != null) {
      return given;
    }
    Path last = settings.lastFileProperty().get();
    return last != null && Files.exists(last) ? last : places.sample();
  }

  private void leave(Stage stage) {
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      settings.rememberWindow(stage.getScene().getWidth(), stage.getScene().getHeight());
    }
    session.close();
    try {
      keeper.save();
    } catch (IOException e) {
      reportUnsaved(e);
    }
    Platform.exit();
  }

  private void reportUnsaved(IOException reason) {
    System.err.println(
        "briefing-viewer: "
            + places.settings()
            + ": The settings could not be saved: "
            + reason.getMessage());
  }
}
