// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private ProgressLine line(boolean terminal, boolean silent) {
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    VerbStreams streams = new VerbStreams(new ByteArrayInputStream(new byte[0]), to, to, terminal);
    return new ProgressLine(streams, silent, () -> now);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void aPlainLineNowAndThenTellsCountRateAndTimeLeft() {
    ProgressLine line = line(false, false);
    line.begin("read", 10_000);
    for (int second = 1; second <= 20; second++) {
      now = second * SECOND;
      line.at(50 * second, 0);
    }
    assertEquals(
        """
        read 500 of 10,000, 50 a second, 3 min 10 s left
        read 1,000 of 10,000, 50 a second, 3 min 0 s left
        """,
        said());
  }

  @Test
  void whatCostNoTimeSaysNothingAboutTheRest() {
    ProgressLine line = line(false, false);
    line.begin("read", 1_000);
    now = 10 * SECOND;
    line.at(900, 900);
    now = 20 * SECOND;
    line.at(920, 900);
    assertEquals(
        """
        read 900 of 1,000
        read 920 of 1,000, 1 a second, 1 min 20 s left
        """,
        said());
  }

  @Test
  void aTerminalHasOneLineThatIsWrittenOverAndTakenAway() {
    ProgressLine line = line(true, false);
    line.begin("read", 30);
    now = SECOND;
    line.at(10, 0);
    now += SECOND;
    line.at(28, 0);
    line.clear();
    line.clear();
    String first = "read 10 of 30, 10 a second, 2 s left";
    String second = "read 28 of 30, 14 a second, 1 s left";
    assertEquals("\r" + first + "\r" + second + "\r" + " ".repeat(second.length()) + "\r", said());
  }

  @Test
  void silenceIsSilent() {
    ProgressLine line = line(true, true);
    line.begin("read", 30);
    now = 60 * SECOND;
    line.at(10, 0);
    line.clear();
    assertEquals("", said());
  }
}
