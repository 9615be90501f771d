// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeBundle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewStop;

/// Times the walk over what is to be looked at: in a report of 350 estimates from the key that
/// settles one until the picture is handed over in which the next one stands in view; then so many
/// of a large briefing settled in bulk, and that undone, each until it is drawn. Prints a line
/// each, and asserts nothing.
final class WalkBench {
  private static final int REPORT_WORDS = 4_100;
  private static final int TIMES = 200;
  private static final int WARMING = 40;
  private static final int REST = 12;
  private static final int NEWS = 1_000;
  private static final int IN_BULK = 5_000;

  private final WindowFixture fixture;
  private final boolean bulk;

  private WalkBench(WindowFixture fixture, boolean bulk) {
    this.fixture = fixture;
    this.bulk = bulk;
  }

  /// @param args a folder for the briefings; with `bulk` behind it, only what is settled in bulk
  public static void main(String... args) throws Exception {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "walk");
    Path report = folder.resolve("report.briefing");
    Path large = folder.resolve("large.briefing");
    Extractor extractor = new Extractor();
    MadeBundle.write(extractor.triangle(), REPORT_WORDS, 0, report);
    MadeBundle.write(extractor.triangle(), REPORT_WORDS, NEWS, large);
    Platform.startup(
        () -> {
          Runnable bulk = () -> new WalkBench(fixture(folder, large), true).start(Platform::exit);
          if (args.length > 1) {
            bulk.run();
          } else {
            new WalkBench(fixture(folder, report), false).start(bulk);
          }
        });
  }

  private static WindowFixture fixture(Path folder, Path file) {
    ExecutorService background =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    WindowFixture fixture =
        BenchWindow.in(
            folder,
            background,
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            "R. Reader");
    fixture.session.open(file);
    Stage stage = new Stage();
    stage.setScene(new Scene(fixture.window, 1440, 900));
    stage.show();
    return fixture;
  }

  private void start(Runnable then) {
    new Run(then).start();
  }

  private final class Run extends AnimationTimer {
    private final Runnable then;
    private final FrameTimes times;
    private int step = -WARMING;
    private int rested;
    private boolean awaited;
    private long worked;

    Run(Runnable then) {
      this.then = then;
      times = new FrameTimes("settle one, the next in view");
    }

    @Override
    public void handle(long now) {
      if (awaited || !ready() || rested++ < REST) {
        return;
      }
      rested = 0;
      if (!fixture.review.onProperty().get()) {
        fixture.review.filter(ReviewFilter.FIRST.everywhere(bulk));
        fixture.review.toggle();
      } else if (bulk && fixture.review.progressProperty().get().complete()) {
        inBulk();
      } else if (!bulk && step < TIMES) {
        one();
      } else if (!bulk) {
        System.out.println(times.line());
        over();
      }
    }

    private boolean ready() {
      return fixture.session.knowledgeProperty().get() != null
          && fixture.session.integrityProperty().get().allMatch()
          && fixture.session.markedArticle() != null;
    }

    private void one() {
      awaited = true;
      long began = System.nanoTime();
      long worked = times.processorTime();
      fixture.command("edit.command.accept");
      drawn(
          () -> {
            if (step >= 0) {
              times.add(System.nanoTime() - began, times.processorTime() - worked);
            }
            step++;
            awaited = false;
          });
    }

    private void drawn(Runnable done) {
      Platform.runLater(
          () -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(done))));
    }

    private void inBulk() {
      awaited = true;
      List<ReviewStop> stops = fixture.review.stops();
      List<ReviewStop> all = stops.subList(0, Math.min(IN_BULK, stops.size()));
      worked = times.processorTime();
      long began = System.nanoTime();
      try {
        fixture.review.decideInBulk(ReviewAct.ACCEPT, all, "R. Reader");
      } catch (Refusal e) {
        throw new IllegalStateException(e);
      }
      drawn(
          () -> {
            say("settled in bulk", all.size(), began);
            worked = times.processorTime();
            long undoing = System.nanoTime();
            Edit edit = Objects.requireNonNull(fixture.document.undoableProperty().get());
            fixture.document.undo();
            fixture.review.backTo(edit);
            drawn(
                () -> {
                  say("undone", all.size(), undoing);
                  over();
                });
          });
    }

    private void say(String what, int count, long began) {
      long articles = fixture.session.articlesProperty().get().size();
      System.out.printf(
          Locale.ROOT,
          "%,d %s, %,d articles: %.0f ms, processor %.0f ms%n",
          count,
          what,
          articles,
          (System.nanoTime() - began) / 1e6,
          (times.processorTime() - worked) / 1e6);
    }

    private void over() {
      stop();
      awaited = true;
      fixture.session.close();
      then.run();
    }
  }
}
