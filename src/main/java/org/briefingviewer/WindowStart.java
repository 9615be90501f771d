// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.ResultDelivery;
import org.briefingviewer.app.StartPlan;
import org.briefingviewer.app.StartRequest;
import org.briefingviewer.app.ToolkitStart;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// A start with a window: with what was asked for, else with the sample and the reason why.
final class WindowStart {
  /// How long after the start the window is kept back for its text: longer than loading the toolkit
  /// takes. A text that takes longer comes into a window that stands.
  private static final Duration PATIENCE = Duration.ofMillis(400);

  /// The same while the start-up cache is made: it is to hold what a start needs that has its text
  /// in time, however busy the machine is that makes it.
  private static final Duration TRAINING = Duration.ofMinutes(1);

  private WindowStart() {}

  /// Opens the window. The toolkit is loaded on a thread of its own, while this one reads the
  /// settings and the text and builds what will be seen first.
  ///
  /// @param given the file named by the user, or null for the last one, at first nothing
  /// @param stop the number of the stop with which it is presented at once, from 1; 0 where it is
  ///   only shown
  static void start(ProgramFolders places, @Nullable Path given, int stop) {
    try {
      ResultDelivery deliveries = new ResultDelivery(patience());
      // An empty delivery wakes whoever serves.
      ToolkitStart toolkit = ToolkitStart.begin(() -> deliveries.execute(() -> {}));
      StartRequest asked = new StartRequest(given, stop);
      try {
        show(new WindowProgram(places, deliveries, toolkit, asked), deliveries);
      } catch (RuntimeException | Error e) {
        Path file = asked.file();
        if (file == null || toolkit.hasFailed()) {
          throw e;
        }
        // What was under way for the file that failed is delivered to nobody.
        ResultDelivery again = new ResultDelivery(patience());
        Problem told =
            Refusal.byMemory(e) ? Problem.ofMemory(file.toString()) : places.faults().keep(e, "");
        StartRequest instead = new StartRequest(StartPlan.instead(places, file, told));
        show(new WindowProgram(places, again, toolkit, instead), again);
      }
    } catch (CompletionException e) {
      end(places, e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | Error e) {
      end(places, e);
    }
  }

  private static Duration patience() {
    return Boolean.getBoolean("briefing.training") ? TRAINING : PATIENCE;
  }

  private static void show(WindowProgram program, ResultDelivery deliveries) {
    Platform.runLater(
        () -> {
          deliveries.handOver();
          program.show();
        });
  }

  /// Ends a start of which no window can come.
  private static void end(ProgramFolders places, Throwable fault) {
    System.err.println("briefing-viewer: " + reason(places, fault));
    System.exit(1);
  }

  private static String reason(ProgramFolders places, Throwable fault) {
    String display = System.getenv("DISPLAY");
    // What GTK's part of JavaFX throws when it cannot open it.
    if (fault instanceof UnsupportedOperationException && display != null) {
      return "The display "
          + display
          + " cannot be opened. Check the variable DISPLAY, or empty it: the window is then drawn"
          + " into a picture.";
    }
    Problem problem = places.faults().keep(fault, "The window cannot be shown. ");
    return problem.what() + " " + problem.remedy();
  }
}
