// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.TaskRunner;

/// States in which something takes its time: the work that would end them is never done.
final class WaitingState {
  /// Longer than the window is patient.
  private static final Duration LONG_ENOUGH = Duration.millis(400);

  private static final int SIZED = 1440;

  private WaitingState() {}

  static List<WindowState> all() {
    return List.of(
        state("waiting-opening", 0, f -> f.session.open(Path.of("x.briefing"))),
        state("waiting-article", 99, f -> f.session.nextArticle()),
        state("waiting-next", 99, f -> f.session.open(Path.of("x.briefing"))),
        state("waiting-whole", 2, f -> {}),
        state("waiting-import", 99, f -> bringIn(f, "x.pdf")),
        state(
            "waiting-imports",
            99,
            f ->
                bringIn(
                    f,
                    "Ministers-of-the-two-neighbouring-capitals-meet-for-the-third-time-this-year"
                        + "-and-promise-a-joint-commission-on-ferries.html",
                    "x.pdf",
                    "x.docx")),
        state("waiting-table", 99, f -> f.command("command.table")),
        state("waiting-found", 99, f -> f.finder.search("wagons")),
        state("waiting-print", 99, WaitingState::print));
  }

  /// @param done how many pieces of work are done before the rest waits; that many are enough to
  ///   open the briefing, or none for a window in which nothing is open yet
  private static WindowState state(String name, int done, Consumer<WindowFixture> handler) {
    return new WindowState(
        name,
        language -> {
          int[] left = {done};
          MemoryBriefing briefing = BorderBriefing.whole();
          WindowFixture fixture = fixture(briefing, language, () -> left[0]-- > 0);
          if (done > 0) {
            fixture.session.open(briefing.file());
          }
          WindowPicture.layOut(fixture.window, SIZED, 900);
          left[0] = 0;
          handler.accept(fixture);
          pass(LONG_ENOUGH);
          return fixture;
        });
  }

  private static WindowFixture fixture(
      MemoryBriefing briefing, Locale language, BooleanSupplier goes) {
    return new WindowFixture(
        file -> briefing,
        language,
        Path.of("target", "windows", UUID.randomUUID().toString()),
        () ->
            new TaskRunner(
                task -> {
                  if (goes.getAsBoolean()) {
                    task.run();
                  }
                },
                Runnable::run));
  }

  private static void bringIn(WindowFixture f, String... names) {
    f.importing.imports().open(List.of(names).stream().map(Path::of).toList());
  }

  private static void print(WindowFixture f) {
    f.command("out.print");
    WindowPicture.layOut(f.window, SIZED, 900);
    ((Button) f.window.lookup("#print-article")).fire();
  }

  /// Lets the window's own clock go on. On the FX thread.
  private static void pass(Duration time) {
    Object over = new Object();
    PauseTransition pause = new PauseTransition(time);
    pause.setOnFinished(event -> Platform.exitNestedEventLoop(over, null));
    pause.play();
    Platform.enterNestedEventLoop(over);
  }
}
