// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.export.letters.WritingDirections.Stretch;
import org.junit.jupiter.api.Test;

class ArabicFormsTest {
  /// Returns the places of a word's letters, by how Unicode names the forms.
  private static String places(String word) {
    return ArabicForms.shape(word)
        .codePoints()
        .mapToObj(Character::getName)
        .map(name -> name.replaceAll("ARABIC (LETTER|LIGATURE) | FORM", ""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void lettersTakeTheShapesOfTheirPlaces() {
    assertEquals(
        "AIN INITIAL, REH FINAL, BEH INITIAL, TEH MARBUTA FINAL",
        places("عربة"),
        "reh ties only one way");
    assertEquals("BEH ISOLATED, SPACE, BEH ISOLATED", places("ب ب"));
    assertEquals("SEEN INITIAL, LAM WITH ALEF FINAL, MEEM ISOLATED", places("سلام"));
    assertEquals(
        "MEEM INITIAL, ARABIC DAMMA, DAL FINAL, ARABIC SHADDA, TEH MARBUTA ISOLATED",
        places("مُدّة"),
        "marks part no letters");
    assertEquals("PEH INITIAL, YEH WITH HAMZA ABOVE FINAL", places("پئ"));
    assertEquals("ARABIC TATWEEL, BEH FINAL", places("ـب"));
  }

  @Test
  void theLettersComeBackFromTheShapes() {
    for (String words : List.of("السلام عليكم", "لا إله", "72 cars, עגלה")) {
      assertEquals(words, ArabicForms.letters(ArabicForms.shape(words)));
    }
  }

  @Test
  void numbersAndBracketsStandAsTheyAreSeen() {
    assertEquals("תחא (72) הלגע", WritingDirections.seen("עגלה (72) אחת"));
    assertEquals(
        List.of(new Stretch(0, 5, false), new Stretch(5, 15, true), new Stretch(15, 20, false)),
        WritingDirections.stretches("said עגלה 7 אחת then", false));
    assertEquals(List.of(new Stretch(0, 9, true)), WritingDirections.stretches("עגלה then", true));
  }
}
