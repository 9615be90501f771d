// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.briefingviewer.app.handover.HandoverOffer;
import org.briefingviewer.app.handover.HandoverReceiver;
import org.briefingviewer.app.handover.HandoverSender;
import org.briefingviewer.app.handover.MeetingPlace;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.settings.Settings;

/// Uses the window as a reader would, then leaves. The build starts the program so once, to write
/// down the classes that later starts find ready: whatever is not touched here costs time there.
public final class CacheTraining {
  /// Between two actions, in nanoseconds: long enough for what follows a action to begin.
  private static final long STEP = Duration.ofMillis(350).toNanos();

  /// Pictures between two actions. On a busy machine the time alone would let several actions fall
  /// into one picture, and whatever only the missing ones need would not be written down.
  private static final int PICTURES = 8;

  private static final int MOST_ATTEMPTS = 100;

  private static final long MILLIS_BETWEEN_ATTEMPTS = 20;

  /// What stands between the program and a Linux desktop. The training may run without one.
  private static final List<String> DESKTOP =
      List.of(
          "GtkPlatformFactory",
          "GtkApplication",
          "GtkRobot",
          "GtkTimer",
          "GtkWindow",
          "GtkPixels",
          "GtkView",
          "GtkCursor",
          "GtkClipboardDelegate",
          "GtkSystemClipboard",
          "GtkDnDClipboard");

  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Settings settings;
  private final Stage stage;

  public CacheTraining(
      ShownBriefing shown,
      ShownArticle reading,
      ReaderMoves moves,
      Settings settings,
      Stage stage) {
    this.shown = shown;
    this.reading = reading;
    this.moves = moves;
    this.settings = settings;
    this.stage = stage;
  }

  /// Begins as soon as a text is shown.
  public void start() {
    touchDesktop();
    Thread.ofVirtual().start(CacheTraining::handOver);
    boolean[] begun = {false};
    reading
        .articleProperty()
        .subscribe(
            state -> {
              if (state instanceof ArticleState.Shown && !begun[0]) {
                begun[0] = true;
                play();
              }
            });
  }

  /// Hands a file over from itself to itself, at a place where no window of the user's waits: a
  /// start that does so has to end within a moment.
  private static void handOver() {
    try {
      Path folder = Files.createTempDirectory("briefing-training");
      MeetingPlace place = new MeetingPlace(folder.resolve("one.socket"));
      HandoverReceiver taker = new HandoverReceiver(place, HandoverOffer::take);
      for (int i = 0; i < MOST_ATTEMPTS && !new HandoverSender(place).give(folder); i++) {
        Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
      }
      taker.close();
      remove(folder);
    } catch (IOException | InterruptedException e) {
      return; // only slower
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> list = Files.list(folder)) {
      inside = list.toList();
    }
    for (Path file : inside) {
      Files.deleteIfExists(file);
    }
    Files.delete(folder);
  }

  private static void touchDesktop() {
    for (String name : DESKTOP) {
      try {
        Class.forName("com.sun.glass.ui.gtk." + name, false, CacheTraining.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        return; // another system's JavaFX
      }
    }
  }

  private void play() {
    new Lesson(
            List.of(
                () -> {},
                moves::nextEstimate,
                moves::nextEstimate,
                () -> press(KeyCode.PAGE_DOWN),
                this::chooseTie,
                moves::stepBack,
                () -> settings.choose(settings.themeProperty().get().other()),
                () -> settings.choose(settings.themeProperty().get().other()),
                stage::hide))
        .start();
  }

  private void chooseTie() {
    if (shown.stateProperty().get() instanceof LoadState.Ready ready) {
      ready.briefing().knowledge().ties().stream()
          .filter(tie -> !tie.states().isEmpty())
          .findFirst()
          .ifPresent(tie -> moves.chooseTie(tie.pair()));
    }
  }

  private void press(KeyCode code) {
    Scene scene = stage.getScene();
    Node owner = scene.getFocusOwner();
    if (owner != null) {
      Event.fireEvent(
          owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
  }

  /// Does one action after the other, each once what the last one asked for has been drawn.
  private static final class Lesson extends AnimationTimer {
    private final Iterator<Runnable> handlers;
    private long last;
    private int pictures;

    Lesson(List<Runnable> handlers) {
      this.handlers = handlers.iterator();
    }

    @Override
    public void handle(long now) {
      pictures++;
      if (last == 0) {
        last = now;
      }
      if (pictures < PICTURES || now - last < STEP) {
        return;
      }
      pictures = 0;
      last = now;
      Runnable handler = handlers.next();
      if (!handlers.hasNext()) {
        stop();
      }
      handler.run();
    }
  }
}
