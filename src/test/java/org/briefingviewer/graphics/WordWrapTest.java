// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.language.KoreanWord;
import org.junit.jupiter.api.Test;

class WordWrapTest {
  private static final LetterStyle LETTERS = LetterStyle.plain(14);

  @Test
  void koreanLinesEndBetweenWords() {
    double room = LETTERS.width("대상: 찾");
    assertEquals(List.of("대상:", "찾지", "못함"), WordWrap.lines("대상: 찾지 못함", LETTERS, room));
  }

  @Test
  void aWordThatIsWiderThanTheLineEndsWhereItMust() {
    double room = LETTERS.width("세관건물");
    assertEquals(List.of("세관건물", "두동"), WordWrap.lines("세관건물두동", LETTERS, room));
  }

  @Test
  void wordsThatWereCutOnceAreWrappedAtAnyWidthAsIfCutAnew() {
    String words = " 세관건물 3건의 of 12,500 barges — and incomprehensibilities\n  (a quay's)  ";
    WordWrap cut = WordWrap.of(words);
    for (double width = 1; width < LETTERS.width(words); width += 7) {
      List<String> lines = WordWrap.lines(words, LETTERS, width);
      assertEquals(lines, cut.lines(LETTERS, width));
      assertEquals(lines.size(), cut.count(LETTERS, width));
      assertEquals(words.replaceAll("\\s", ""), String.join("", lines).replaceAll("\\s", ""));
    }
    assertEquals(0, WordWrap.of(" \n ").count(LETTERS, 100));
  }

  @Test
  void aKoreanWordGoesOnWithItsNumbersAndNoOtherDoes() {
    assertTrue(KoreanWord.goesOn("3건의", 1));
    assertTrue(KoreanWord.goesOn("3건의", 2));
    assertFalse(KoreanWord.goesOn("3건 본문", 2));
    assertFalse(KoreanWord.goesOn("経済", 1));
  }
}
