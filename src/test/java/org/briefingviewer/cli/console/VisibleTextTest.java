// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Nothing that a stranger wrote commands the terminal on which it is shown.
class VisibleTextTest {

  private static String shown(String text) throws IOException {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (PrintStream all = new PrintStream(new VisibleText(seen), true, StandardCharsets.UTF_8);
        VisibleText slow = new VisibleText(one)) {
      all.print(text);
      for (byte b : bytes) {
        slow.write(b);
      }
    }
    assertEquals(
        seen.toString(StandardCharsets.UTF_8),
        one.toString(StandardCharsets.UTF_8),
        "byte by byte it is the same");
    return seen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void commandsToATerminalAreShownAsTheyAreInJson() throws IOException {
    assertEquals("a\\u001b[31mred\\u0007", shown("a\u001b[31mred\u0007"));
    assertEquals("\\u009b2J\\u0085\\u007f\\u0000", shown("\u009b2J\u0085\u007f\0"));
    assertEquals("to\\u000dtal", shown("to\rtal"));
  }

  @Test
  void whatTurnsTheOrderAroundIsShown() throws IOException {
    assertEquals("2,\\u202e000\\u202c", shown("2,\u202e000\u202c"));
    assertEquals("\\u2066a\\u2069\\u2028b", shown("\u2066a\u2069\u2028b"));
  }

  @Test
  void everythingElsePasses() throws IOException {
    String text = "한글 é “x” – … \u00a0\u00a0 €5 ⁰ \u200f שלום 😀\tb\nc\r\nd";
    assertEquals(text, shown(text));
  }
}
