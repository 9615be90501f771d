// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageFinderTest {
  private final LanguageFinder finder = new LanguageFinder();

  @TestFactory
  Stream<DynamicTest> sentencesAreKnown() {
    return Stream.of(
            "en|The ministry said that two trains had crossed the bridge.",
            "fr|Selon le ministère, deux trains ont franchi le pont mardi dans la nuit.",
            "de|Nach Angaben des Ministeriums haben zwei Züge die Brücke überquert.",
            "es|Según el ministerio, dos trenes cruzaron el puente durante la noche.",
            "it|Secondo il ministero, due treni hanno attraversato il ponte nella notte.",
            "pt|Segundo o ministério, dois trens não cruzaram a ponte durante a noite.",
            "nl|Volgens het ministerie zijn twee treinen over de brug gereden.",
            "sv|Enligt ministeriet har två tåg kört över bron under natten.",
            "pl|Według ministerstwa dwa pociągi przejechały w nocy przez most.",
            "cs|Podle ministerstva přejely v noci přes most dva vlaky.",
            "tr|Bakanlığa göre iki tren gece köprüden geçti ve bir daha dönmedi.",
            "id|Menurut kementerian, dua kereta telah melintasi jembatan itu pada malam hari.",
            "vi|Theo bộ này, hai đoàn tàu đã đi qua cầu trong đêm.",
            "ko|통일부는 열차 두 대가 다리를 건넜다고 밝혔다.",
            "zh|统一部表示，两列火车驶过了大桥。",
            "ja|統一省によると、列車二本が橋を渡ったという。",
            "ru|По данным министерства, два поезда прошли по мосту.",
            "uk|За даними міністерства, два потяги пройшли мостом і не повернулися.",
            "ar|قالت الوزارة إن قطارين عبرا الجسر ليلا")
        .map(line -> line.split("\\|", 2))
        .map(c -> DynamicTest.dynamicTest(c[0], () -> assertEquals(c[0], finder.of(c[1]))));
  }

  @TestFactory
  Stream<DynamicTest> headlinesAreKnown() {
    return Stream.of(
            "en|Trade between China and Russia falls",
            "de|Handel zwischen China und Russland bricht ein",
            "fr|La Corée du Nord tire deux missiles",
            "es|Corea del Norte dispara dos misiles",
            "ko|북, 미사일 2발 발사",
            "ru|КНДР запустила две ракеты")
        .map(line -> line.split("\\|", 2))
        .map(c -> DynamicTest.dynamicTest(c[1], () -> assertEquals(c[0], finder.of(c[1]))));
  }

  @TestFactory
  Stream<DynamicTest> shortEnglishIsNotTakenForAnotherLanguage() {
    return Stream.of(
            "Exports rose 5%.",
            "$3 billion",
            "Kim met Xi.",
            "He ran 10 km.",
            "Prices fell to €2.30 a litre.",
            "São Paulo grew 3 percent.",
            "Die Hard earned $140 million.",
            "")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    "'" + text + "'",
                    () -> assertTrue(ReadLanguages.read(finder.of(text)), finder.of(text))));
  }

  @Test
  void namesAndQuotesInAnotherScriptDoNotMakeATextForeign() {
    assertEquals(
        "en",
        finder.of(
            "The paper 로동신문 wrote that the leader (김정은) had thanked the troops. It named"
                + " neither the unit nor the place where they had been."));
  }

  @Test
  void whatMostOfAMixedTextIsInCounts() {
    assertEquals(
        "ko",
        finder.of(
            "Seoul (Yonhap) 통일부는 27일 북한이 중국과의 관계를 개선하려는 움직임을 보이고 있다고"
                + " 평가했다. 통일부는 세관 시설 면적을 약 17만 제곱미터로 추정했다."));
  }

  @Test
  void theProgramReadsEnglishAndKoreanAndNamesTheOthers() {
    assertTrue(ReadLanguages.read("en-GB"));
    assertTrue(ReadLanguages.read("ko-KP"));
    assertFalse(ReadLanguages.read("ja"));
    assertEquals("Korean", ReadLanguages.name("ko", Locale.ENGLISH));
    assertEquals("한국어", ReadLanguages.name("ko", Locale.KOREAN));
  }
}
