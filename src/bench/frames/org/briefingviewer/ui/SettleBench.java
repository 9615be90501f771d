// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeBundle;
import org.briefingviewer.table.EstimateRow;
import org.jspecify.annotations.Nullable;

/// Times what a reviewer waits for: from the command *Accept* on the chosen estimate until the
/// picture in which it is accepted was painted and handed to the display. Once for a report alone
/// and once for the same report before so many articles of news, each with the table of all
/// estimates away and with it on screen; then also until the table has its row. The briefing is a
/// file, the journal is written beside it, and long work runs in the background, as in the program.
/// Prints a line each, and asserts nothing.
final class SettleBench {
  /// An estimate a sentence, so that there are 350 of them.
  private static final int REPORT_WORDS = 4_100;

  private static final int TIMES = 60;
  private static final int WARMING = 20;

  /// Frames that are let pass after each step, so that none pays for another.
  private static final int REST = 12;

  private final Path folder;
  private final List<Integer> news;
  private final ExecutorService background =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
  private final Executor writing =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private final Stage stage = new Stage();

  private SettleBench(Path folder, List<Integer> news) {
    this.folder = folder;
    this.news = new ArrayList<>(news);
  }

  /// @param args a folder for the briefings, and how many articles follow the report in each
  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[0]);
    clear(folder);
    List<Integer> news = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      int count = Integer.parseInt(args[i]);
      news.add(count);
      MadeBundle.write(new Extractor().triangle(), REPORT_WORDS, count, file(folder, count));
    }
    Platform.startup(() -> new SettleBench(folder, news).next());
  }

  private static void clear(Path folder) throws Exception {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private static Path file(Path folder, int news) {
    return folder.resolve("report-and-" + news + ".briefing");
  }

  private void next() {
    if (news.isEmpty()) {
      Platform.exit();
      return;
    }
    int count = news.removeFirst();
    WindowFixture fixture = BenchWindow.in(folder, background, writing, "R. Reader");
    fixture.session.open(file(folder, count));
    stage.setScene(new Scene(fixture.window, 1280, 720));
    stage.show();
    new Run(fixture, count).start();
  }

  private final class Run extends AnimationTimer {
    private final WindowFixture fixture;
    private final int count;
    private @Nullable FrameTimes times;
    private @Nullable FrameTimes rowTimes;
    private int step = -WARMING;
    private int rested;
    private boolean table;
    private long began;
    private long worked;
    private boolean awaited;
    private boolean rowAwaited;

    Run(WindowFixture fixture, int count) {
      this.fixture = fixture;
      this.count = count;
    }

    @Override
    public void handle(long now) {
      if (rowAwaited && rowThere()) {
        rowAwaited = false;
        add(Objects.requireNonNull(rowTimes));
      }
      if (awaited || rowAwaited || !ready() || rested++ < REST) {
        return;
      }
      rested = 0;
      if (times == null) {
        times = new FrameTimes(name());
        rowTimes = new FrameTimes(name() + ", its row");
      }
      if (step == TIMES) {
        over();
      } else if (fixture.session.estimateProperty().get() != null && undecided()) {
        accept();
      } else {
        fixture.session.nextEstimate();
      }
    }

    private String name() {
      return String.format(
          Locale.ROOT,
          "accept, %d estimates shown, %,d articles%s",
          fixture.session.estimates().size(),
          1 + count,
          table ? ", table" : "");
    }

    /// All is read and compared, and nothing is under way.
    private boolean ready() {
      return fixture.session.knowledgeProperty().get() != null
          && fixture.session.integrityProperty().get().allMatch()
          && fixture.session.markedArticle() != null
          && (!table || fixture.table.readProperty().get().complete());
    }

    /// The table has the row as accepted, and the frame before was drawn with it.
    private boolean rowThere() {
      EstimateRow row = fixture.table.chosenProperty().get();
      return row != null && row.entry().estimate().review().checked();
    }

    private boolean undecided() {
      var estimate = fixture.session.estimateProperty().get();
      return estimate != null && !estimate.review().checked();
    }

    private void accept() {
      FrameTimes into = Objects.requireNonNull(times);
      awaited = true;
      rowAwaited = table;
      began = System.nanoTime();
      worked = into.processorTime();
      fixture.command("edit.command.accept");
      // After this frame was laid out its painting is waiting; what comes after that, comes after
      // its picture was handed over.
      Platform.runLater(
          () ->
              Toolkit.getToolkit()
                  .addRenderJob(new RenderJob(() -> Platform.runLater(() -> drawn(into)))));
    }

    private void drawn(FrameTimes into) {
      add(into);
      awaited = false;
      step++;
    }

    private void add(FrameTimes into) {
      if (step >= 0) {
        into.add(System.nanoTime() - began, into.processorTime() - worked);
      }
    }

    private void over() {
      System.out.println(Objects.requireNonNull(times).line());
      if (table) {
        System.out.println(Objects.requireNonNull(rowTimes).line());
      }
      times = null;
      step = -WARMING;
      if (table) {
        stop();
        fixture.session.close();
        SettleBench.this.next();
      } else {
        table = true;
        fixture.table.toggle();
      }
    }
  }
}
