// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.treaty.TreatyStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steps of treaties, and who tells what happened.
class TreatyReaderTest {
  private final Extractor extractor = new Extractor();

  private List<Event> events(String language, String text) {
    Article plain = Article.ofText("a", language, text);
    Publication none =
        new Publication("Quay Times", null, Publication.Precision.NONE, Basis.INFERRED, null);
    Article article = plain.with(none.on(LocalDate.parse("2025-03-27")));
    return extractor.find(article).events();
  }

  private static String said(Event event) {
    TreatyStep step = event.step();
    return event.date().iso()
        + " "
        + (step == null ? "-" : step.action() + " " + step.party() + " of " + step.treaty())
        + " by "
        + (event.assessor() == null ? "-" : event.assessor().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia and North Korea signed the mutual defence pact on June 19, 2024. | 2024-06-19 SIGNATURE null of mutual defence pact by -
          The friendship treaty was signed by both leaders on July 11, 1961. | 1961-07-11 SIGNATURE null of friendship treaty by -
          Russia ratified the partnership treaty with North Korea on Nov. 9, 2024. | 2024-11-09 RATIFICATION Russia of partnership treaty by -
          Russia's upper house ratified the Treaty on Comprehensive Partnership on Nov. 6, 2024. | 2024-11-06 RATIFICATION Russia of Treaty on Comprehensive Partnership by -
          The pact was ratified by North Korea on Nov. 11, 2024. | 2024-11-11 RATIFICATION DPRK of pact by -
          The treaty entered into force on Dec. 4, 2024. | 2024-12-04 ENTRY_INTO_FORCE null of treaty by -
          The border accord took effect in March 1964. | 1964-03 ENTRY_INTO_FORCE null of border accord by -
          The treaty of friendship and cooperation was replaced in February 2000. | 2000-02 REPLACEMENT null of treaty of friendship and cooperation by -
          The alliance expired on Sept. 10, 1996. | 1996-09-10 TERMINATION null of alliance by -
          China scrapped the trade protocol on May 3, 2019. | 2019-05-03 TERMINATION China of trade protocol by -
          """)
  void whatHappensToATreatyIsAStep(String text, String wanted) {
    assertEquals(
        List.of(wanted),
        events("en", "A day\n\n" + text).stream().map(TreatyReaderTest::said).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty was not signed on June 19, 2024. | 2024-06-19 - by -
          They may sign the treaty on April 3, 2025. | 2025-04-03 - by -
          Trade under the pact grew a tenth in May 2024. | 2024-05 - by -
          Kim signed the guest book at the embassy on May 9, 2024. | 2024-05-09 - by -
          The fair ended on May 9, 2024, years after the treaty. | 2024-05-09 - by -
          """)
  void whatHappensToNoTreatyIsNone(String text, String wanted) {
    assertEquals(
        List.of(wanted),
        events("en", "A day\n\n" + text).stream().map(TreatyReaderTest::said).toList());
  }

  @Test
  void eachDateHasItsOwnStepAndItIsTheTreatyNamedBefore() {
    assertEquals(
        List.of(
            "2024-06-19 SIGNATURE null of partnership treaty by -",
            "2024-12-04 ENTRY_INTO_FORCE null of partnership treaty by -"),
        events(
                "en",
                "A day\n\nRussia and North Korea signed the partnership treaty on June 19, 2024. It"
                    + " entered into force on Dec. 4, 2024.")
            .stream()
            .map(TreatyReaderTest::said)
            .toList());
    assertEquals(
        List.of(
            "2024-06-19 SIGNATURE null of treaty by -",
            "2024-11-09 RATIFICATION Russia of treaty by -"),
        events(
                "en",
                "A day\n\nThe treaty was signed on June 19, 2024, and Russia ratified the treaty on"
                    + " Nov. 9, 2024.")
            .stream()
            .map(TreatyReaderTest::said)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty entered into force on Dec. 4, 2024, the Russian foreign ministry said. | 2024-12-04 ENTRY_INTO_FORCE null of treaty by Russian foreign ministry
          According to KCNA, the treaty was ratified by North Korea on Nov. 11, 2024. | 2024-11-11 RATIFICATION DPRK of treaty by Korean Central News Agency
          Interfax reported that the ships left the port on May 3, 2024. | 2024-05-03 - by Interfax
          """)
  void whoTellsAnEventIsKept(String text, String wanted) {
    assertEquals(
        List.of(wanted),
        events("en", "A day\n\n" + text).stream().map(TreatyReaderTest::said).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          북한과 러시아는 2024년 6월 19일 동반자 관계에 관한 조약에 서명했다. | 2024-06-19 SIGNATURE null of 동반자 관계에 관한 조약 by -
          러시아는 2024년 11월 9일 동반자 조약을 비준했다. | 2024-11-09 RATIFICATION Russia of 동반자 조약 by -
          이 조약은 2024년 12월 4일 발효됐다. | 2024-12-04 ENTRY_INTO_FORCE null of 조약 by -
          러시아 외무부는 조약이 2024년 12월 4일 발효됐다고 밝혔다. | 2024-12-04 ENTRY_INTO_FORCE null of 조약 by 러시아 외무부
          """)
  void theSameIsReadInKorean(String text, String wanted) {
    assertEquals(
        List.of(wanted),
        events("ko", "하루\n\n" + text).stream().map(TreatyReaderTest::said).toList());
  }
}
