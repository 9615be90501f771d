// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.importing.ArticleOpener;
import org.briefingviewer.session.importing.Imported;
import org.briefingviewer.session.importing.ImportedFolder;
import org.briefingviewer.settings.Remembered.FullSize;
import org.briefingviewer.settings.Remembered.WindowSize;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.ui.MainWindow;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.part.Desk;
import org.jspecify.annotations.Nullable;

/// The program with a window.
final class WindowProgram {
  /// Room for a window manager's frame, so that no edge of the window lies beyond the screen.
  private static final double FRAME_WIDTH = 8;

  private static final double FRAME_HEIGHT = 40;

  /// How long after the start the window is kept back for its text: longer than loading the toolkit
  /// takes. A text that takes longer comes into a window that stands.
  private static final Duration PATIENCE = Duration.ofMillis(400);

  /// From a change of a note or a setting until it is saved.
  private static final Duration SAVE_AFTER = Duration.ofMillis(400);

  private final Places places;

  /// Opens what the user named, which may be a raw article.
  private final ArticleOpener articles;

  private final SettingsFile.Loaded loaded;
  private final OpenWindow.Surroundings around;

  /// The window in the language of now.
  private OpenWindow open;

  private final Scene scene;

  private boolean saidWhatCameIn;

  /// Null until the toolkit runs.
  private @Nullable Stage stage;

  private WindowProgram(
      Places places, Deliveries deliveries, ToolkitStart toolkit, @Nullable Path given) {
    this.places = places;
    articles = new ArticleOpener(new BundleOpener(), new ImportedFolder(places.imported()));
    Executor background =
        Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("briefing-work-", 1).factory());
    EarlyOpening opener = new EarlyOpening(articles, background);
    CompletableFuture<@Nullable String> wished = new CompletableFuture<>();
    if (given != null) {
      opener.begin(given, wished);
    }
    SettingsFile file = new SettingsFile(places.settings());
    loaded = file.load();
    Path first = fileToOpen(given);
    opener.begin(first, wished);
    wished.complete(OpenWindow.article(loaded.remembered().of(first)));
    Executor later =
        CompletableFuture.delayedExecutor(SAVE_AFTER.toMillis(), TimeUnit.MILLISECONDS, background);
    around =
        new OpenWindow.Surroundings(
            places,
            opener,
            file,
            new Fonts(places.assets()),
            () -> new Work(background, deliveries),
            later,
            this::reportUnsaved);
    open =
        new OpenWindow(
            around,
            loaded.remembered(),
            first,
            this::desk,
            session -> {
              // From here on the text is read in the background, while its views are built.
              deliveries.serve(() -> !(session.stateProperty().get() instanceof LoadState.Loading));
              toolkit.awaitBegun();
            });
    deliveries.serve(() -> hasCome(open.session()) || toolkit.hasEnded());
    toolkit.awaitRunning();
    scene = scene(open);
    deliveries.serve(() -> hasCome(open.session()));
    open.view().applyCss();
    open.view().layout();
  }

  /// Tells whether there is something to show in the text's place.
  private static boolean hasCome(ReadingSession session) {
    return session.stateProperty().get() instanceof LoadState.Failed
        || session.articleProperty().get() instanceof ArticleState.Shown
        || session.articleProperty().get() instanceof ArticleState.Failed;
  }

  private Desk desk(Messages messages) {
    return new StageDesk(() -> Objects.requireNonNull(stage), messages);
  }

  /// Opens the window. The toolkit is loaded on a thread of its own, while this one reads the
  /// settings and the text and builds what will be seen first.
  ///
  /// @param given the file named by the user, or null for the last one, at first the sample
  static void start(Places places, @Nullable Path given) {
    try {
      Deliveries deliveries = new Deliveries(PATIENCE);
      // An empty delivery wakes whoever serves.
      ToolkitStart toolkit = ToolkitStart.begin(() -> deliveries.execute(() -> {}));
      WindowProgram program = new WindowProgram(places, deliveries, toolkit, given);
      Platform.runLater(
          () -> {
            deliveries.handOver();
            program.show();
          });
    } catch (CompletionException e) {
      end(places, e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | Error e) {
      end(places, e);
    }
  }

  /// Ends a start of which no window can come.
  private static void end(Places places, Throwable fault) {
    System.err.println("briefing-viewer: " + reason(places, fault));
    System.exit(1);
  }

  private static String reason(Places places, Throwable fault) {
    String display = System.getenv("DISPLAY");
    // What GTK's part of JavaFX throws when it cannot open it.
    if (fault instanceof UnsupportedOperationException && display != null) {
      return "The display "
          + display
          + " cannot be opened. Check the variable DISPLAY, or empty it: the window is then drawn"
          + " into a picture.";
    }
    Problem problem = places.faults().keep(fault, "The window cannot be shown.");
    return problem.what() + " " + problem.remedy();
  }

  private void show() {
    DesktopName.take();
    Stage shown = stage();
    stage = shown;
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> report(fault, open.view()));
    shown.setTitle(open.title());
    shown.setOnHidden(event -> leave(shown));
    shown.show();
    if (hasCome(open.session())) {
      FirstPicture.then(open.view(), () -> furnish(shown));
    } else {
      Platform.runLater(() -> furnish(shown));
    }
  }

  /// Adds what was not needed to show the text.
  private void furnish(Stage shown) {
    open.view().furnish();
    addIcons(shown);
    followLanguage(shown);
    if (loaded.problem() != null) {
      open.view().tell(loaded.problem());
    }
    open.session().stateProperty().subscribe(this::sayWhatCameIn);
    if (Boolean.getBoolean("briefing.training")) {
      new Training(open.session(), open.settings(), shown).start();
    } else {
      share(shown);
    }
  }

  private void sayWhatCameIn(LoadState state) {
    Imported imported = articles.imported();
    if (imported != null && state instanceof LoadState.Ready && !saidWhatCameIn) {
      saidWhatCameIn = true;
      open.view().tell(imported);
    }
  }

  private void share(Stage shown) {
    MeetingPlace meeting = places.meeting();
    if (meeting != null) {
      SharedWindow shared = new SharedWindow(shown, meeting, () -> open.view());
      shown.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> shared.close());
      shared.shareAfterFirst(open.session(), around.later());
    }
  }

  /// Builds the window anew when it shall speak another language, once the key or the click that
  /// asked for it has been dealt with.
  private void followLanguage(Stage shown) {
    open.settings()
        .languageProperty()
        .subscribe((before, now) -> Platform.runLater(() -> speakAnew(shown)));
  }

  private void speakAnew(Stage shown) {
    open = open.anew(around, places.sample(), this::desk, view -> shown.getScene().setRoot(view));
    shown.setTitle(open.title());
    followLanguage(shown);
  }

  /// Makes the scene at the size that the window had last.
  private static Scene scene(OpenWindow first) {
    WindowSize size = first.settings().windowProperty().get();
    FullSize full = size.full();
    return full == null
        ? new Scene(first.view(), size.width(), size.height())
        : new Scene(first.view(), full.width(), full.height());
  }

  /// Makes a stage as large as it was last, but no larger than the screen.
  private Stage stage() {
    Stage made = new Stage();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    made.setScene(scene);
    if (open.settings().windowProperty().get().full() != null) {
      made.setMaximized(true);
    } else {
      if (scene.getWidth() > screen.getWidth() - FRAME_WIDTH) {
        made.setWidth(screen.getWidth() - FRAME_WIDTH);
      }
      if (scene.getHeight() > screen.getHeight() - FRAME_HEIGHT) {
        made.setHeight(screen.getHeight() - FRAME_HEIGHT);
      }
    }
    return made;
  }

  private void addIcons(Stage shown) {
    for (int size : List.of(16, 32, 48, 128)) {
      Path icon = places.icon(size);
      if (Files.isReadable(icon)) {
        shown.getIcons().add(new Image(icon.toUri().toString()));
      }
    }
  }

  /// A fault of ours: written down, and told once in the window's strip.
  private void report(Throwable fault, MainWindow window) {
    window.tell(places.faults().keep(fault, "You can go on reading."));
  }

  private Path fileToOpen(@Nullable Path given) {
    if (given != null) {
      return given;
    }
    Path last = loaded.remembered().lastFile();
    return last != null && Files.exists(last) ? last : places.sample();
  }

  private void leave(Stage shown) {
    if (shown.isMaximized()) {
      open.settings().rememberFullWindow(scene.getWidth(), scene.getHeight());
    } else if (!shown.isFullScreen()) {
      open.settings().rememberWindow(scene.getWidth(), scene.getHeight());
    }
    open.close(this::reportUnsaved);
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
