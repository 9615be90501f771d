// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  /// Draws brackets round what `query` finds in `text`.
  private static String drawn(String text, String query) {
    StringBuilder drawn = new StringBuilder(text);
    List<TextSpan> spans = SearchNeedle.of(query).in(FoldedText.of(text));
    for (TextSpan span : spans.reversed()) {
      drawn.insert(span.end(), ']').insert(span.start(), '[');
    }
    return drawn.toString();
  }

  @Test
  void caseAndDiacriticsAndWidthFallAway() {
    assertEquals("[Café] [CAFE\u0301] [ｃａｆｅ]", drawn("Café CAFE\u0301 ｃａｆｅ", "cafe"));
    assertEquals("[Ёлка] и [елка]", drawn("Ёлка и елка", "ЕЛКА"));
  }

  @Test
  void shortIIsALetterOfItsOwn() {
    assertEquals("мои [мой] [мои\u0306]", drawn("мои мой мои\u0306", "мой"));
  }

  @Test
  void hyphensSpacesAndApostrophesOfNamesMayBeWrittenOrLeftOut() {
    for (String query : List.of("Kim Jong-un", "kim jong un", "KIM JONGUN", "kim jong\u2011un")) {
      assertEquals(
          "[Kim Jong-un], [Kim Jong Un], [Kim Jongun], [KIM JONG\u2010UN]",
          drawn("Kim Jong-un, Kim Jong Un, Kim Jongun, KIM JONG\u2010UN", query));
    }
    assertEquals("[Sun’an], [Sunan], [Sun'an]", drawn("Sun’an, Sunan, Sun'an", "sun'an"));
  }

  @Test
  void ordinaryWordsKeepTheirSpaces() {
    assertEquals("he came in dust", drawn("he came in dust", "indust"));
    assertEquals("the rapist", drawn("the rapist", "therapist"));
    assertEquals("[well-known] and [well known]", drawn("well-known and well known", "well known"));
  }

  @Test
  void nothingIsFoundAcrossParagraphs() {
    assertEquals(
        "talks with Kim\n\nJong Un left", drawn("talks with Kim\n\nJong Un left", "Kim Jong Un"));
    assertEquals("[two\nlines]", drawn("two\nlines", "two lines"));
  }

  @Test
  void hangulIsFoundComposedOrNotAndWithItsParticles() {
    String apart = Normalizer.normalize("김정은", Normalizer.Form.NFD);
    assertEquals("[김정은]이 [" + apart + "]과", drawn("김정은이 " + apart + "과", "김정은"));
    assertEquals("[김정은]이", drawn("김정은이", apart));
    assertEquals("[국가 정보원]은 [국가정보원]", drawn("국가 정보원은 국가정보원", "국가정보원"));
  }

  @Test
  void initialsWithPointsAreInitials() {
    assertEquals("the [U.N]. and the [UN]", drawn("the U.N. and the UN", "UN"));
    assertEquals("[D.P.R.K]. [DPRK]", drawn("D.P.R.K. DPRK", "dprk"));
  }

  @Test
  void aNumberIsFoundWholeOnly() {
    assertEquals(
        "[2,000] 12,000 20,000 2000.5 [2000]", drawn("2,000 12,000 20,000 2000.5 2000", "2000"));
    assertEquals("1,600 [600] 600,000 [600].", drawn("1,600 600 600,000 600.", "600"));
    assertEquals("1.3 billion, [3 billion]", drawn("1.3 billion, 3 billion", "3 billion"));
    assertEquals("[2020]-2024", drawn("2020-2024", "2020"));
  }

  @Test
  void signsBeyondTheBasicPlaneShiftNothing() {
    assertEquals("😀 [Xi] [𝐗𝐢]", drawn("😀 Xi 𝐗𝐢", "xi"));
    assertEquals("a😀[b]", drawn("a😀b", "b"));
  }

  @Test
  void noSignIsCut() {
    assertEquals("5[㎡] 5 [m2]", drawn("5㎡ 5 m2", "m2"));
    assertEquals("5㎡ [2]", drawn("5㎡ 2", "2"));
    assertEquals("Straße", drawn("Straße", "stras"));
    assertEquals("[Straße] [STRASSE]", drawn("Straße STRASSE", "strasse"));
  }

  @Test
  void everySpanLiesInsideAndFoldsToTheQuery() {
    Random random = new Random(4);
    String signs = "aAéкЁй김정\u1100\u1161은金- '\u00AD.,12\n€😀ｋ\u0301ß";
    for (int run = 0; run < 3000; run++) {
      String text = any(random, signs, 40);
      String query = any(random, signs, 3);
      FoldedText folded = FoldedText.of(text);
      int last = 0;
      for (TextSpan span : SearchNeedle.of(query).in(folded)) {
        assertTrue(span.start() >= last && span.end() <= text.length() && span.length() > 0);
        assertEquals(FoldedText.of(query).letters(), FoldedText.of(span.of(text)).letters(), text);
        last = span.end();
      }
    }
  }

  private static String any(Random random, String signs, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
