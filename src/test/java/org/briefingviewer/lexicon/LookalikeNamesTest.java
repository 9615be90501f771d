// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookalikeNamesTest {
  private final LookalikeNames lookalikes = new LookalikeNames();

  @Test
  void aWordWithLettersOfTwoAlphabetsIsMixed() {
    assertEquals(
        List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC),
        LookalikeNames.mixed("the Reutеrs desk"));
    assertEquals(List.of(), LookalikeNames.mixed("IT-компания TASS/ТАСС 국정원 NIS"));
    assertEquals(List.of(), LookalikeNames.mixed("新华社Xinhua"));
  }

  @Test
  void namesThatLookTheSameAreAlike() {
    assertTrue(lookalikes.alike("Сосо", "Coco"));
    assertTrue(lookalikes.alike("Reu\u200bters", "Reuters"));
    assertTrue(lookalikes.alike("Ｒeuters", "Reuters"));
    assertTrue(lookalikes.alike("NlS", "NIS"));
    assertTrue(lookalikes.alike("KCNA 10", "KCNA lO"));
    assertTrue(lookalikes.alike("Yorn Bank", "Yom Bank"));
  }

  @Test
  void lettersOfEveryScriptThatUnicodeListsAreAlike() {
    assertTrue(lookalikes.alike("エ業日報", "工業日報"), "katakana beside Han");
    assertTrue(lookalikes.alike("ニ国間", "二国間"));
    assertTrue(lookalikes.alike("力ロ", "カ口"));
    assertTrue(lookalikes.alike("ᏢᎪᏃ", "PAZ"), "Cherokee");
    assertTrue(lookalikes.alike("ⲞⲤⲞ", "OCO"), "Coptic");
    assertTrue(lookalikes.alike("Օsaka", "Osaka"), "Armenian");
    assertFalse(lookalikes.alike("国防", "國防"), "two forms of one sign do not look alike");
    assertFalse(lookalikes.alike("Æther", "Aether"), "a spelling");
  }

  @Test
  void otherNamesAreNot() {
    assertFalse(lookalikes.alike("Reuters", "reuters "));
    assertFalse(lookalikes.alike("The\u00a0Harbour Times", "the Harbour  Times"));
    assertFalse(lookalikes.alike("TASS", "ТАСС"), "of which only the letters A and T look alike");
    assertFalse(lookalikes.alike("Kim Yŏng-nam", "Kim Yong-nam"));
    assertFalse(lookalikes.alike("é", "e\u0301"));
  }
}
