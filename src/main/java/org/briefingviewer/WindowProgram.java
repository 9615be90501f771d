// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.briefingviewer.handover.MeetingPlace;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.Work;
import org.briefingviewer.settings.Remembered.WindowSize;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.ui.MainWindow;
import org.jspecify.annotations.Nullable;

/// The program with a window.
final class WindowProgram {
  /// Room for a window manager's frame, so that no edge of the window lies beyond the screen.
  private static final double FRAME_WIDTH = 8;

  private static final double FRAME_HEIGHT = 40;

  /// From a change of a note or a setting until it is saved.
  private static final Duration SAVE_AFTER = Duration.ofMillis(400);

  private final Places places;
  private final SettingsFile.Loaded loaded;
  private final OpenWindow.Surroundings around;

  /// The window in the language of now; null before the first is built.
  private @Nullable OpenWindow open;

  WindowProgram(Places places) {
    this.places = places;
    SettingsFile file = new SettingsFile(places.settings());
    loaded = file.load();
    Executor background = task -> Thread.ofVirtual().name("briefing-work").start(task);
    Executor later =
        CompletableFuture.delayedExecutor(SAVE_AFTER.toMillis(), TimeUnit.MILLISECONDS, background);
    around =
        new OpenWindow.Surroundings(
            places,
            file,
            () -> new Work(background, Platform::runLater),
            later,
            this::reportUnsaved);
  }

  /// Opens the window; returns at once.
  ///
  /// @param given the file named by the user, or null for the last one, at first the sample
  void start(@Nullable Path given) {
    Platform.startup(() -> show(given));
  }

  private void show(@Nullable Path given) {
    DesktopName.take();
    Stage stage = new Stage();
    OpenWindow first =
        new OpenWindow(
            around, loaded.remembered(), fileToOpen(given), m -> new StageDesk(stage, m));
    open = first;
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> report(fault, current().view()));
    stage.setScene(scene(first));
    stage.setTitle(first.title());
    addIcons(stage);
    stage.setOnHidden(event -> leave(stage));
    stage.show();
    followLanguage(stage);
    if (loaded.problem() != null) {
      first.view().tell(loaded.problem());
    }
    if (Boolean.getBoolean("briefing.training")) {
      new Training(first.session(), first.settings(), stage).start();
    } else {
      share(stage, first);
    }
  }

  private void share(Stage stage, OpenWindow first) {
    MeetingPlace meeting = places.meeting();
    if (meeting != null) {
      SharedWindow shared = new SharedWindow(stage, meeting, () -> current().view());
      stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> shared.close());
      shared.shareAfterFirst(first.session(), around.later());
    }
  }

  private OpenWindow current() {
    return Objects.requireNonNull(open);
  }

  /// Builds the window anew when it shall speak another language, once the key or the click that
  /// asked for it has been dealt with.
  private void followLanguage(Stage stage) {
    current()
        .settings()
        .languageProperty()
        .subscribe((before, now) -> Platform.runLater(() -> speakAnew(stage)));
  }

  private void speakAnew(Stage stage) {
    open =
        current()
            .anew(
                around,
                places.sample(),
                m -> new StageDesk(stage, m),
                view -> stage.getScene().setRoot(view));
    stage.setTitle(current().title());
    followLanguage(stage);
  }

  private static Scene scene(OpenWindow first) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    WindowSize size = first.settings().windowProperty().get();
    return new Scene(
        first.view(),
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
      Files.writeString(
          log, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
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
    Path last = loaded.remembered().lastFile();
    return last != null && Files.exists(last) ? last : places.sample();
  }

  private void leave(Stage stage) {
    OpenWindow last = current();
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      last.settings().rememberWindow(stage.getScene().getWidth(), stage.getScene().getHeight());
    }
    last.close(this::reportUnsaved);
    // Not at once: what else hears that the window was hidden still needs the toolkit.
    Platform.runLater(Platform::exit);
  }

  private void reportUnsaved(IOException reason) {
    System.err.println(
        "briefing-viewer: "
            + places.settings()
            + ": The settings could not be saved: "
            + reason.getMessage());
  }
}
