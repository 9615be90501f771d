// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

class TieFinderTest {

  @Test
  void aTieThatIsMendedNamesItsPartner() {
    assertEquals(
        List.of("DPRK-China MENDING hedged: is trying to repair relations"),
        states("Pyongyang is trying to repair relations with Beijing."));
  }

  @Test
  void twoClausesSpeakOfTwoTies() {
    assertEquals(
        List.of(
            "DPRK-China COOLING: ties with Beijing soured",
            "DPRK-Russia STRENGTHENING: deepened its cooperation"),
        states(
            "The North's ties with Beijing soured, but Pyongyang deepened its cooperation with"
                + " Moscow."));
  }

  @Test
  void theTwoCountriesAreTheOnesNamedBefore() {
    assertEquals(
        List.of("China-Russia STRENGTHENING: expanding bilateral trade"),
        states("China and Russia met in spring. Envoys spoke of expanding bilateral trade."));
  }

  @Test
  void whatHasNotHappenedLeavesTheTrendOpen() {
    assertEquals(
        List.of("DPRK-China UNCLEAR hedged: has not yet restored ties"),
        states("China has not yet restored ties with North Korea."));
  }

  @Test
  void aSouthKoreanTieIsNoneOfTheThree() {
    assertEquals(List.of(), states("South Korea strengthened its alliance with Washington."));
  }

  @Test
  void nativeSpellingsNameTheActors() {
    assertEquals(
        List.of("China-Russia STRENGTHENING: deepening ties"),
        states("Papers wrote of deepening ties between 中国 and Россия."));
  }

  @Test
  void aReportSpeaksFromItsOwnDay() {
    assertEquals(
        List.of("2025-01"),
        days(
            "In a report published in January 2025, the institute said that relations between China"
                + " and Russia cooled in 2023."));
  }

  @Test
  void aYearOfComparisonDatesNothing() {
    assertEquals(
        List.of("none"), days("Relations between China and Russia are cooler than in 2019."));
  }

  private static List<String> days(String text) {
    Article article = Article.ofText("a", "en", text);
    return new TieFinder(TriangleData.read(), "said"::equals)
        .find(new SentenceSplitter().analyse(article), place -> null, place -> false).stream()
            .map(s -> s.asOf() == null ? "none" : s.asOf().iso())
            .toList();
  }

  private static List<String> states(String text) {
    Article article = Article.ofText("a", "en", text);
    return new TieFinder(TriangleData.read(), "said"::equals)
        .find(new SentenceSplitter().analyse(article), place -> null, place -> false).stream()
            .map(
                s ->
                    s.pair().key()
                        + " "
                        + s.trend()
                        + (s.hedged() ? " hedged" : "")
                        + ": "
                        + s.words())
            .toList();
  }

  @Test
  void helpBetweenExactlyTwoTellsOfACloserTie() {
    assertEquals(
        List.of("DPRK-Russia STRENGTHENING: in support of"),
        states("Pyongyang sent troops in support of Moscow's war."));
  }

  @Test
  void aDeniedTrendIsNone() {
    assertEquals(List.of(), states("Moscow denies that its bond with Beijing is weakening."));
  }

  @Test
  void aTreatysNameIsNoTrend() {
    assertEquals(
        List.of(), states("Beijing and Pyongyang marked the day of their friendship treaty."));
  }
}
