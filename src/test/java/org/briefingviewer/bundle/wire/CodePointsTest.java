// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void anEmojiCountsOnceAndAHangulSyllableOnce() {
    CodePoints points = CodePoints.of("a🚢라b");
    assertEquals(1, points.supplementary());
    assertEquals(1, points.toCodePoints(1));
    assertEquals(2, points.toCodePoints(3));
    assertEquals(4, points.toUtf16(3));
    assertEquals(5, points.toUtf16(4));
  }

  @Test
  void thereAndBackIsTheSameAndAgreesWithTheJdk() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F6A2 : random.nextBoolean() ? 'x' : '라');
      }
      CodePoints points = CodePoints.of(text.toString());
      int count = text.codePointCount(0, text.length());
      for (int at = 0; at <= count; at++) {
        int utf16 = text.offsetByCodePoints(0, at);
        assertEquals(utf16, points.toUtf16(at));
        assertEquals(at, points.toCodePoints(utf16));
      }
      assertEquals(text.length() + 5, points.toUtf16(count + 5), "beyond the text stays beyond");
    }
  }
}
