// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptRunTest {

  private static String drawn(String text) {
    return ScriptRun.of(text).stream()
        .map(run -> run.script().styleClass() + "[" + text.substring(run.start(), run.end()) + "]")
        .collect(Collectors.joining());
  }

  @Test
  void latinGreekAndCyrillicShareAFont() {
    assertEquals("latin[Kim, Κιμ, Ким 2025]", drawn("Kim, Κιμ, Ким 2025"));
  }

  @Test
  void hangulAndHanEachHaveTheirOwn() {
    assertEquals("hangul[김정은]latin[ (]han[金正恩]latin[)]", drawn("김정은 (金正恩)"));
  }

  @Test
  void punctuationOfChineseGoesWithHan() {
    assertEquals("han[他说：「好」。]", drawn("他说：「好」。"));
  }

  @Test
  void anEmojiIsNeverCut() {
    assertEquals("latin[a😀b]hangul[가]latin[😀]", drawn("a😀b가😀"));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals("", drawn(""));
  }
}
