// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.briefingviewer.made.Answers;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.TableOrder;

/// Measures the window's frames on a long article, prints a line a action, and asserts nothing.
///
/// A frame begins when JavaFX calls its animation timers. The gap to the next beginning holds what
/// the action did, styles, layout, and waiting until the painter has the frame before: each frame
/// here has something to paint, a speck in a corner, so the window's thread cannot run ahead. It
/// does not hold what the display does after. Frames come every 16.7 ms at most, so no gap is
/// shorter. Processor time is that of the window's and the painter's thread in the same gap: it
/// says what the frame costs when the machine has other things to do.
final class FrameBench {
  private static final int WORDS = 120_000;
  private static final int NEWS = 10_000;
  private static final int SWITCHES = 1_000;
  private static final int REPORT = 100;
  private static final double MEGABYTE = 1_048_576;

  private static final int TURNS = 21;

  private final MadeBriefing briefing = new MadeBriefing(WORDS, NEWS);
  private final Random random = new Random(4);
  private final Rectangle speck = new Rectangle(1, 1);
  private final FrameRun run = new FrameRun(speck, Platform::exit);
  private final WindowFixture fixture =
      new WindowFixture(
          file -> briefing,
          Locale.ENGLISH,
          Path.of("target", "windows", "frames"),
          () -> new TaskRunner(task -> Thread.ofVirtual().start(task), Platform::runLater));
  private final ReadingSession session = fixture.session;
  private final Settings settings = fixture.settings;
  private final MainWindow window = fixture.window;

  /// @param args width and height of the window, 1280 and 720 when none are given; a third one
  ///   times "cards" or "views" alone
  public static void main(String[] args) {
    Platform.startup(() -> new FrameBench().start(args));
  }

  private void start(String[] args) {
    long opened = System.nanoTime();
    double width = args.length < 2 ? 1280 : Double.parseDouble(args[0]);
    double height = args.length < 2 ? 720 : Double.parseDouble(args[1]);
    session.open(briefing.file());
    speck.setManaged(false);
    window.getChildren().add(speck);
    Stage stage = new Stage();
    stage.setScene(new Scene(window, width, height));
    stage.show();
    run.add(once("", 2, frame -> sayFirst(frame, opened)));
    run.add(once("", 60, frame -> {}));
    run.add(once("", 1, frame -> saySize(width, height)));
    String part = args.length < 3 ? "" : args[2];
    switch (part) {
      case "cards" -> addCards(600);
      case "views" -> addViews();
      default -> {
        addReading();
        addCards(60);
        addMany();
        addTable();
        addViews();
        run.add(timed("switching articles", SWITCHES, 3, this::switchTo));
      }
    }
    run.start();
  }

  private static FrameRun.Step once(String name, int times, IntConsumer handler) {
    return new FrameRun.Step(name, times, 1, false, handler);
  }

  /// The second frame begins when the first one is painted.
  private void sayFirst(int frame, long opened) {
    if (frame == 1) {
      long now = System.currentTimeMillis();
      System.out.printf(
          Locale.ROOT,
          "first frame: %d ms after the window was asked for, %d ms after the JVM began%n",
          (System.nanoTime() - opened) / 1_000_000,
          now - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
  }

  private void saySize(double width, double height) {
    System.out.printf(
        Locale.ROOT,
        "%d words, %d estimates, %.0f x %.0f, Java %s%n",
        briefing.article(MadeBriefing.LONG).article().text().split("\\s+").length,
        session.estimates().size(),
        width,
        height,
        System.getProperty("java.vm.version"));
  }

  private void addReading() {
    run.add(timed("wheel, warming up", 300, 1, i -> wheel(-120)));
    run.add(timed("wheel, a notch a frame", 600, 1, i -> wheel(-40)));
    run.add(timed("wheel, ten notches a frame", 300, 1, i -> wheel(-400)));
    run.add(timed("wheel up, three notches a frame", 300, 1, i -> wheel(120)));
    run.add(timed("thumb drawn, a new page a frame", 300, 1, i -> drag("#article", i / 300.0)));
    run.add(once("", 1, i -> press(KeyCode.HOME)));
    run.add(timed("page down", 60, 8, i -> press(KeyCode.PAGE_DOWN)));
    run.add(timed("page up", 30, 8, i -> press(KeyCode.PAGE_UP)));
    run.add(timed("line down", 60, 3, i -> press(KeyCode.DOWN)));
    run.add(timed("next estimate", 60, 8, i -> session.nextEstimate()));
    run.add(timed("an estimate far away", 60, 8, i -> session.chooseEstimate(any())));
    run.add(timed("theme", 20, 12, i -> settings.choose(settings.themeProperty().get().other())));
    run.add(timed("zoom", 12, 12, i -> zoom(i)));
  }

  private void addCards(int times) {
    run.add(once("", 1, i -> press(KeyCode.HOME)));
    run.add(timed("a card, its passage in view", times, 8, i -> session.chooseEstimate(near(i))));
  }

  private static FrameRun.Step timed(String name, int times, int every, IntConsumer handler) {
    return new FrameRun.Step(name, times, every, true, handler);
  }

  /// Actions for which ten thousand articles matter.
  private void addMany() {
    run.add(timed("article list, drawn", 300, 1, i -> drag("#articles", i / 300.0)));
    run.add(
        timed("article far away in the list", 40, 12, i -> session.chooseArticle(anyArticle())));
    run.add(timed("find, a word in every article", 400, 1, i -> find(i, Answers.EVERYWHERE)));
    run.add(timed("find, a name in other spellings", 400, 1, i -> find(i, Answers.NAME)));
    run.add(timed("hits, walked", 60, 8, i -> fixture.finder.next()));
    run.add(once("", 1, i -> fixture.finder.close()));
    run.add(timed("timeline, shown", 1, 60, i -> fixture.command("command.timeline")));
    run.add(timed("timeline, drawn", 200, 1, i -> drag("#timeline", i / 200.0)));
  }

  /// Types a word at once, and then waits for what is found.
  private void find(int frame, String word) {
    if (frame == 0) {
      fixture.finder.search(word);
    }
  }

  private String anyArticle() {
    return MadeArticles.id(1 + random.nextInt(NEWS));
  }

  private void addTable() {
    run.add(once("", 1, i -> fixture.table.toggle()));
    run.add(
        FrameRun.Step.waiting(
            "table, being read and sorted", () -> fixture.table.rows().size() > NEWS));
    run.add(once("", 1, i -> sayRows()));
    run.add(timed("table of all estimates, drawn", 200, 1, i -> drag("#table-drawer", i / 200.0)));
    run.add(timed("table, sorted anew", 8, 60, i -> sort(i)));
    run.add(once("", 1, i -> fixture.table.toggle()));
  }

  /// The two views over the text in which the whole briefing stands.
  private void addViews() {
    run.add(timed("ties over time, shown", 1, 60, i -> fixture.command("command.course")));
    run.add(FrameRun.Step.waiting("ties over time, coming", () -> !items("#lanes-list").isEmpty()));
    run.add(once("", 30, i -> {}));
    run.add(timed("ties over time, list drawn", 200, 1, i -> drag("#lanes-list", i / 200.0)));
    run.add(timed("ties over time, another tie", 8, 30, this::showLanesOf));
    run.add(once("", 1, i -> button("#course-close")));
    run.add(timed("compare, shown", 1, 60, i -> fixture.command("command.compare")));
    run.add(FrameRun.Step.waiting("compare, coming", () -> !items("#compare-groups").isEmpty()));
    run.add(timed("compare, come", 1, 60, i -> {}));
    run.add(once("", 1, i -> System.out.println(items("#compare-groups").size() + " groups")));
    run.add(timed("compare, groups drawn", 200, 1, i -> drag("#compare-groups", i / 200.0)));
    run.add(timed("compare, another group", 40, 12, this::showGroup));
    run.add(timed("compare, reports drawn", 200, 1, i -> drag("#compare-reports", i / 200.0)));
    run.add(once("", 1, i -> button("#compare-close")));
  }

  private void showLanesOf(int i) {
    Triangle triangle = briefing.knowledge().triangle();
    String key = i % 4 == 3 ? "all" : triangle.pairs().get(i % 4).key();
    button("#course-" + key);
  }

  private List<?> items(String list) {
    return window.lookup(list) instanceof ListView<?> shown ? shown.getItems() : List.of();
  }

  private void button(String id) {
    if (window.lookup(id) instanceof ButtonBase button) {
      button.fire();
    }
  }

  private void showGroup(int i) {
    if (window.lookup("#compare-groups") instanceof ListView<?> groups) {
      groups.getSelectionModel().select((i * 7 + 1) % Math.max(1, groups.getItems().size()));
    }
  }

  private void sayRows() {
    System.out.printf(Locale.ROOT, "%d rows in the table so far%n", fixture.table.rows().size());
  }

  private void sort(int i) {
    EstimateColumn column = EstimateColumn.values()[i % EstimateColumn.values().length];
    fixture.table.order(new TableOrder(column, i % 2 == 0));
  }

  private Estimate any() {
    return session.estimates().get(random.nextInt(session.estimates().size()));
  }

  /// One of the estimates that stand in the first lines.
  private Estimate near(int i) {
    return session.estimates().get(i % 5);
  }

  private void zoom(int i) {
    if (i % 2 == 0) {
      settings.zoomIn();
    } else {
      settings.zoomOut();
    }
  }

  private void press(KeyCode code) {
    Node text = window.lookup("#article");
    Event.fireEvent(
        text, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void wheel(double pixels) {
    Node text = window.lookup("#article");
    Bounds bounds = text.localToScreen(text.getLayoutBounds());
    Point2D at = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    Point2D in = text.screenToLocal(at);
    Event.fireEvent(
        window.lookup(".article-list"),
        new ScrollEvent(
            ScrollEvent.SCROLL,
            in.getX(),
            in.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            pixels,
            0,
            pixels,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /// Moves the thumb to a part of its way, from 0 to 1, as a hand on it does.
  private void drag(String area, double part) {
    Node in = window.lookup(area);
    if (in != null) {
      in.lookupAll(".scroll-bar").stream()
          .filter(ScrollBar.class::isInstance)
          .map(ScrollBar.class::cast)
          .filter(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible())
          .findFirst()
          .ifPresent(bar -> bar.setValue(bar.getMin() + part * (bar.getMax() - bar.getMin())));
    }
  }

  private void switchTo(int i) {
    int turn = (i + 1) % TURNS;
    session.chooseArticle(turn == 0 ? MadeBriefing.LONG : MadeArticles.id(turn));
    if (i % REPORT == REPORT - 1) {
      System.gc();
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%5d switches: %.1f MB live%n",
          i + 1,
          (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }
  }
}
