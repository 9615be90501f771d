// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.stops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.model.Stop;
import org.junit.jupiter.api.Test;

/// A presentation is called for from a shell.
class PresentCommandTest {
  private final List<String> presented = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private List<Stop> stops =
      List.of(
          new Stop.Title("s1", Stop.Plan.NONE, "One"), new Stop.Title("s2", Stop.Plan.NONE, "Two"));

  private int run(String... args) {
    Presenter presenter =
        new Presenter() {
          @Override
          public List<Stop> stops(Path file) {
            return stops;
          }

          @Override
          public void present(Path file, int from) {
            presented.add(file + " from " + from);
          }
        };
    VerbStreams streams =
        new VerbStreams(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), said, false);
    return new CommandLineProgram(
            streams,
            picture -> {},
            (export, progress) -> {},
            CopyMemory.NONE,
            presenter,
            OwnFolders.NONE)
        .run(args);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void itBeginsWithTheFirstStopOrTheNamedOne() {
    assertEquals(0, run("present", "a.briefing"));
    assertEquals(0, run("present", "a.briefing", "--from", "2"));
    assertEquals(List.of("a.briefing from 1", "a.briefing from 2"), presented);
  }

  @Test
  void aBriefingWithoutStopsAndAStopThatIsNotThereAreRefused() {
    assertEquals(1, run("present", "a.briefing", "--from", "3"));
    assertTrue(said().contains("a.briefing, --from 3: It has no such stop."), said());
    assertTrue(said().contains("1 to 2"), said());
    assertEquals(1, run("present", "a.briefing", "--from", "0"));
    stops = List.of();
    assertEquals(1, run("present", "a.briefing"));
    assertTrue(said().contains("a.briefing: Nothing is presented in it yet."), said());
    assertEquals(2, run("present"));
    assertEquals(2, run("present", "a.briefing", "--from", "two"));
    assertEquals(List.of(), presented);
  }
}
