// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.Answers;
import org.briefingviewer.made.MadeBundle;
import org.jspecify.annotations.Nullable;

/// Times a presentation with both of its windows open, side by side on one display: from F5 until
/// the first stop was painted and handed over, from a key until the next stop was, from Enter in
/// the search until the answer was; and the heap after so many stops. Every time begins at the key,
/// so that waiting for the next frame is in it. Prints a line each, and asserts nothing.
final class StageBench {
  private static final int REPORT_WORDS = 1_500;
  private static final int STARTS = 12;
  private static final int STEPS = 120;
  private static final int WARMING = 10;
  private static final int QUESTIONS = 24;
  private static final int STOPS = 1_000;
  private static final int EVERY = 250;

  /// Frames that are let pass, so that nothing pays for what came before.
  private static final int REST = 15;

  private static final List<String> ASKED =
      List.of(Answers.NAME, Answers.FIGURE, Answers.SELDOM, Answers.EVERYWHERE);

  private final WindowFixture fixture;
  private final Rectangle2D wall;

  private StageBench(WindowFixture fixture, Rectangle2D wall) {
    this.fixture = fixture;
    this.wall = wall;
  }

  /// @param args a folder for the briefing, and how many articles of news it has
  public static void main(String... args) throws Exception {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "stage");
    Path file = folder.resolve("made.briefing");
    int news = Integer.parseInt(args[1]);
    MadeBundle.write(new Extractor().triangle(), REPORT_WORDS, news, file);
    Platform.startup(() -> begin(folder, file));
  }

  private static void begin(Path folder, Path file) {
    ExecutorService background =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    WindowFixture fixture =
        BenchWindow.in(
            folder,
            background,
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            "A. Speaker");
    Rectangle2D all = javafx.stage.Screen.getPrimary().getBounds();
    Rectangle2D desk = new Rectangle2D(0, 0, all.getWidth() / 2, all.getHeight());
    Rectangle2D wall = new Rectangle2D(desk.getWidth(), 0, desk.getWidth(), all.getHeight());
    fixture.desk.screens = List.of(desk, wall);
    fixture.session.open(file);
    Stage stage = new Stage();
    stage.setScene(new Scene(fixture.window, 1280, 720));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new StageBench(fixture, wall).new Run().start();
  }

  private final class Run extends AnimationTimer {
    private final FrameTimes starting = new FrameTimes("F5 to the first stop");
    private final FrameTimes stepping = new FrameTimes("a key to the next stop, two windows");
    private final FrameTimes asking = new FrameTimes("Enter after / to the wall");
    private Phase phase = Phase.PROPOSING;
    private int done;
    private int rested;
    private @Nullable FrameTimes into;
    private long began;
    private long worked;
    private boolean awaited;
    private boolean typed;

    private enum Phase {
      PROPOSING,
      STARTING,
      STEPPING,
      ASKING,
      STAYING
    }

    @Override
    public void handle(long now) {
      FrameTimes timed = into;
      if (timed != null) {
        into = null;
        // This frame lays out what the key did; its painting waits behind it.
        Platform.runLater(
            () ->
                Toolkit.getToolkit()
                    .addRenderJob(new RenderJob(() -> Platform.runLater(() -> drawn(timed)))));
      } else if (!awaited && ready() && rested++ >= (phase == Phase.STAYING ? 2 : REST)) {
        rested = 0;
        // Between frames, as a key comes.
        Platform.runLater(this::next);
      }
    }

    private boolean ready() {
      return fixture.session.knowledgeProperty().get() != null
          && fixture.session.integrityProperty().get().allMatch()
          && fixture.session.markedArticle() != null;
    }

    private void time(FrameTimes times, Runnable handler) {
      awaited = true;
      began = System.nanoTime();
      worked = times.processorTime();
      handler.run();
      into = times;
    }

    private void drawn(FrameTimes times) {
      if (phase != Phase.STEPPING || done >= WARMING) {
        times.add(System.nanoTime() - began, times.processorTime() - worked);
      }
      done++;
      awaited = false;
    }

    private void next() {
      switch (phase) {
        case PROPOSING -> {
          fixture.command("stage.command.propose");
          to(Phase.STARTING);
        }
        case STARTING -> startOrEnd();
        case STEPPING -> step();
        case ASKING -> ask();
        case STAYING -> stay();
      }
    }

    private void to(Phase other) {
      phase = other;
      done = 0;
    }

    private void startOrEnd() {
      if (speaker() != null && done < STARTS) {
        press(KeyCode.ESCAPE);
      } else if (speaker() == null) {
        time(starting, () -> fixture.command("stage.command.start"));
      } else {
        System.out.println(starting.line());
        to(Phase.STEPPING);
      }
    }

    private void step() {
      if (done < WARMING + STEPS) {
        time(stepping, () -> press(KeyCode.PAGE_DOWN));
      } else {
        System.out.println(stepping.line());
        to(Phase.ASKING);
      }
    }

    private void ask() {
      if (done == QUESTIONS) {
        System.out.println(asking.line());
        to(Phase.STAYING);
        return;
      }
      Node field = find("#stage-search");
      if (field == null) {
        fire(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED);
        typed = false;
      } else if (!typed) {
        typed = true;
        ((TextInputControl) field).setText(ASKED.get(done % ASKED.size()));
      } else if (find("#stage-found") instanceof ListView<?> found && !found.getItems().isEmpty()) {
        time(asking, () -> Event.fireEvent(field, key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER)));
      }
    }

    private void stay() {
      if (done % EVERY == 0) {
        System.gc();
        Runtime java = Runtime.getRuntime();
        System.out.printf(
            Locale.ROOT,
            "after %,5d stops: %.1f MB live%n",
            done,
            (java.totalMemory() - java.freeMemory()) / 1e6);
      }
      if (done == STOPS) {
        stop();
        fixture.session.close();
        Platform.exit();
        return;
      }
      done++;
      press(done % 20 == 0 ? KeyCode.HOME : KeyCode.PAGE_DOWN);
    }

    private @Nullable Stage speaker() {
      String title = fixture.messages.text("stage.window.speaker");
      for (Window window : Window.getWindows()) {
        if (window instanceof Stage stage && title.equals(stage.getTitle())) {
          return stage;
        }
      }
      return null;
    }

    private Scene scene() {
      Stage stage = speaker();
      if (stage == null) {
        throw new IllegalStateException("nothing is presented beside " + wall);
      }
      return stage.getScene();
    }

    private @Nullable Node find(String id) {
      return scene().lookup(id);
    }

    private void press(KeyCode code) {
      fire(KeyEvent.KEY_PRESSED, "", code);
      if (speaker() != null) {
        fire(KeyEvent.KEY_RELEASED, "", code);
      }
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
      Event.fireEvent(scene(), key(type, character, code));
    }

    private KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
      return new KeyEvent(type, character, "", code, false, false, false, false);
    }
  }
}
