// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.deception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.Test;

class PrintableWordsTest {
  @Test
  void whatMovesTheCursorOrTurnsTheLineIsWrittenOut() {
    assertEquals("plain, 쌀 and 🌾", PrintableWords.of("plain, 쌀 and 🌾"));
    assertEquals("\\u001b[31mred", PrintableWords.of("\u001b[31mred"));
    assertEquals("\\u000aone\\u0009\\u0007", PrintableWords.of("\none\t\u0007"));
    assertEquals("\\u202etxt.exe\\u2028", PrintableWords.of("\u202etxt.exe\u2028"));
    assertEquals("half \\ud800 pair", PrintableWords.of("half \ud800 pair"));
    assertEquals("\\u0085\\u007f", PrintableWords.of("\u0085\u007f"));
  }

  @Test
  void aProblemIsOneLineOfBoundedLength() {
    Problem problem = new Problem("a\n.json", "It holds \u001b[2J" + "x".repeat(90_000), "Mend.\r");
    assertFalse(problem.toString().chars().anyMatch(Character::isISOControl));
    assertTrue(problem.what().length() < 3000);
    assertTrue(problem.what().startsWith("It holds \\u001b[2Jxx"));
  }

  @Test
  void onlyWhatAReaderCanSeeIsVisible() {
    assertTrue(PrintableWords.visible("\u200b7"));
    assertTrue(PrintableWords.visible("🌾"));
    assertFalse(PrintableWords.visible(""));
    assertFalse(PrintableWords.visible(" \n\u00a0\u3000\u200b\u200d\u202e"));
  }
}
