// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedLineEndsTest {
  /// Returns the pieces between which a line may end.
  private static List<String> pieces(String words) {
    PrintedLineEnds ends = new PrintedLineEnds();
    ends.setText(words);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int end = ends.next(); end > 0; end = ends.next()) {
      pieces.add(words.substring(from, end));
      from = end;
    }
    assertEquals(words, String.join("", pieces) + words.substring(from));
    return pieces;
  }

  @Test
  void koreanLinesEndBetweenWordsAndNumbersKeepTheirCounters() {
    assertEquals(
        List.of("다리를 ", "건넌 ", "수레는 ", "약 ", "1,200대", "(세관 ", "집계)"),
        pieces("다리를 건넌 수레는 약 1,200대(세관 집계)"));
  }

  @Test
  void aParticleStaysWithTheSignBeforeIt() {
    assertEquals(
        List.of("\"늘었다\"며 ", "(세관)은 ", "7%를 ", "‘배’라는 ", "말에"),
        pieces("\"늘었다\"며 (세관)은 7%를 ‘배’라는 말에"));
  }

  @Test
  void aWordThatIsTooLongForALineEndsWithin() {
    List<String> pieces = pieces("가나다라마바사아자차카타파하".repeat(6));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 12), pieces::toString);
  }

  @Test
  void otherLinesEndWhereTheyDid() {
    assertEquals(List.of("One ", "cart, ", "two."), pieces("One cart, two."));
    assertEquals(List.of("一", "车", "二"), pieces("一车二"));
  }
}
