// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.extract.encoder.WordPieces.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules are those of the encoder's own `tokenizer.json`: BertNormalizer with lower case and
/// without accents, BertPreTokenizer, WordPiece with the longest piece first.
class WordPiecesTest {
  private static final List<String> LIST =
      List.of(
          "[CLS]", "[SEP]", "[UNK]", "bar", "##ges", "barge", "sank", "cafe", "##s", "don", "'",
          "t", "$", "40", "##m", "1", ",", "200", ".", "u", "s", "’", "re", "-", "enter", "%");

  private final WordPieces pieces = new WordPieces(LIST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barges sank.     | barge ##s sank .
          BARGE            | barge
          Café             | cafe
          Cafe\u0301s      | cafe ##s
          don't            | don ' t
          $40m             | $ 40 ##m
          1,200            | 1 , 200
          U.S.’s           | u . s . ’ s
          re-enter         | re - enter
          40%              | 40 %
          barquq sank      | [UNK] sank
          북 sank          | [UNK] sank
          """)
  void aWordIsCutIntoItsLongestKnownPieces(String text, String expected) {
    assertEquals(expected, told(pieces.cut(text)));
  }

  @Test
  void eachPieceStandsWhereItsLettersDo() {
    String text = "The Cafe\u0301s’ 😀 40m";
    List<String> words = new ArrayList<>();
    pieces.cut(text).forEach(piece -> words.add(piece.span().of(text)));
    assertEquals(List.of("The", "Cafe", "s", "’", "40", "m"), words);
  }

  @Test
  void paragraphsArePartedAndLinesAreNot() {
    assertEquals("barge [SEP] sank", told(pieces.cut("Barge\n\nsank\n\n")));
    assertEquals("barge sank", told(pieces.cut("\n\nBarge\nsank")));
  }

  @Test
  void controlsAndInvisibleSignsAreLeftOut() {
    assertEquals("barge sank", told(pieces.cut("bar\u200bge\u00a0sa\u0007nk")));
  }

  @Test
  void aWordWithoutEndIsUnknownAndTakesNoTime() {
    List<Piece> cut = pieces.cut("bar".repeat(200_000) + " sank");
    assertEquals("[UNK] sank", told(cut));
    assertEquals(600_000, cut.getFirst().span().end());
  }

  @Test
  void theProgramsListHasWhatAWindowNeeds() {
    WordPieces own = OwnEncoder.get().orElseThrow().pieces();
    assertEquals(0, own.cut("").size());
    List<Piece> cut = own.cut("The ministry said about 1,200 barges sank.");
    assertTrue(cut.stream().noneMatch(piece -> piece.number() == own.number("[UNK]")));
  }

  private static String told(List<Piece> cut) {
    return cut.stream().map(piece -> LIST.get(piece.number())).collect(Collectors.joining(" "));
  }
}
