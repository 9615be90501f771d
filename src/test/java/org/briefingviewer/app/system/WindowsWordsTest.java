// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/// Lines of a command as Windows keeps them, and what came of them in a code page without Hangul.
class WindowsWordsTest {
  private static void assertGiven(String line, String[] passed, String... given) {
    assertArrayEquals(given, WindowsWords.of(line, passed));
  }

  private static void assertWords(String line, String... words) {
    assertGiven("\"C:\\Programs\\Briefing Viewer.exe\" " + line, new String[words.length], words);
  }

  @Test
  void aNameOutsideTheCodePageIsTheOneThatWasGiven() {
    assertGiven(
        "\"C:\\Users\\김\\Briefing Viewer\\Briefing Viewer.exe\" \"D:\\새 문서\\열기.briefing\"",
        new String[] {"D:\\? ??\\??.briefing"},
        "D:\\새 문서\\열기.briefing");
    // The code page's nearest letter is as wrong as a question mark.
    assertGiven(
        "viewer.exe check Łódź.briefing",
        new String[] {"check", "Lodz.briefing"},
        "check",
        "Łódź.briefing");
  }

  @Test
  void quotationMarksAndBackslashesAreReadAsWindowsDoes() {
    assertWords("a  b\tc", "a", "b", "c");
    assertWords("\"a b\" c", "a b", "c");
    assertWords("a\" b\"c", "a bc");
    assertWords("\"D:\\folder\\\\\" x", "D:\\folder\\", "x");
    assertWords("D:\\folder\\ x", "D:\\folder\\", "x");
    assertWords("\\\\server\\share\\a.briefing", "\\\\server\\share\\a.briefing");
    assertWords("\\\"a\\\" \"b\\\"c\" \"d\"\"e\"", "\"a\"", "b\"c", "d\"e");
    assertWords("\"\" x", "", "x");
    assertWords("");
  }

  @Test
  void whereTheLineHoldsMoreThanTheWordsOrCannotBeHadTheyStay() {
    String[] passed = {"check", "a.briefing"};
    assertGiven("java.exe -cp x org.Main check a.briefing", passed, passed);
    assertGiven("", passed, passed);
    assertArrayEquals(passed, WindowsWords.of(passed), "no kernel32 here");
  }
}
