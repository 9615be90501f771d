// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the window and presents at once.
@Command(
    name = "present",
    mixinStandardHelpOptions = true,
    description =
        "Opens the window and presents at once: on the screen on which the window is not, or, where"
            + " there is one, on that.")
public final class PresentCommand implements Callable<Integer> {
  private final Presenter presenter;

  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "begin with stop N, as `stops` numbers them (default: 1)")
  private int from = 1;

  public PresentCommand(Presenter presenter) {
    this.presenter = presenter;
  }

  @Override
  public Integer call() throws Refusal {
    new GivenFile(file).refuseDevice();
    int stops = presenter.stops(file).size();
    if (stops == 0) {
      throw new Refusal(
          file.toString(),
          "Nothing is presented in it yet.",
          "Open it and press S on what is to be shown, or bring stops in with import --stops.");
    }
    if (from < 1 || from > stops) {
      throw new Refusal(
          file + ", --from " + from,
          "It has no such stop.",
          stops == 1 ? "It has one: leave --from out." : "Give a number from 1 to " + stops + ".");
    }
    presenter.present(file, from);
    return ExitStatus.DONE;
  }
}
