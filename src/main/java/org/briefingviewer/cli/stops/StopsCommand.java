// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.wording.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what a briefing presents.
@Command(
    name = "stops",
    mixinStandardHelpOptions = true,
    description = "Lists the stops of a presentation, in their order.")
public final class StopsCommand extends Verb {
  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(names = "--json", description = "print each stop as it stands in the briefing")
  private boolean json;

  public StopsCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws Exception {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      List<Stop> stops = bundle.stops();
      StopPages pages = new StopPages(bundle, new Messages(Locale.ENGLISH), new QuotePlacer());
      for (int i = 0; i < stops.size(); i++) {
        if (json) {
          byte[] line = JsonPrinter.line(StopsWire.write(stops.get(i)));
          streams.printJson(new String(line, StandardCharsets.UTF_8).stripTrailing());
        } else {
          streams.print(line(i + 1, stops.get(i), pages));
        }
      }
      if (stops.isEmpty() && !json) {
        streams.print(file + ": nothing is presented yet");
      }
    }
    return ExitStatus.DONE;
  }

  private static String line(int number, Stop stop, StopPages pages) {
    Integer seconds = stop.plan().seconds();
    return "%3d  %-10s  %s%s"
        .formatted(
            number,
            StopsWire.kind(stop),
            pages.title(stop),
            seconds == null ? "" : " (" + seconds + " s)");
  }
}
