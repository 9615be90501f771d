// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TieFinderTest {

  @Test
  void aTieThatIsMendedNamesItsPartner() {
    assertEquals(
        List.of("DPRK-China MENDING hedged: is trying to repair relations"),
        states("Pyongyang is trying to repair relations with Beijing."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pyongyang is on good terms with Beijing, but to deepen its ties with Moscow comes first.",
        "North Korea's priority is to strengthen its ties with Russia.",
        "Pyongyang courts Moscow.",
        "North Korea is courting Russia again."
      })
  void anAimIsHedged(String sentence) {
    List<String> russia =
        states(sentence).stream().filter(state -> state.startsWith("DPRK-Russia")).toList();
    assertEquals(1, russia.size(), russia::toString);
    assertTrue(russia.getFirst().startsWith("DPRK-Russia STRENGTHENING hedged:"), sentence);
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
  void helpBetweenExactlyTwoIsAnAction() {
    assertEquals(
        List.of("DPRK-Russia UNSTATED: in support of"),
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

  @Test
  void whatIsSentOrTradedTellsOfNoTrend() {
    assertEquals(
        List.of("DPRK-China UNSTATED: provided assistance"),
        states("China provided assistance to North Korea after the flood."));
    assertEquals(
        List.of("China-Russia UNCLEAR: Trade between China and Russia rose"),
        states("Trade between China and Russia rose by a tenth last year."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED: sent missile equipment"),
        states("North Korea sent missile equipment to Russia."));
  }

  @Test
  void whatIsStoppedOrLessIsNoCloserTie() {
    assertEquals(
        List.of("China-Russia UNSTATED: sending equipment"),
        states("China stopped sending equipment to Russia."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED: sent fewer troops"),
        states("North Korea sent fewer troops to Russia than before."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED: Weapons sent"),
        states("Weapons sent by North Korea to Russia have dried up."));
    assertEquals(
        List.of("China-Russia UNCLEAR"),
        trends("Growth in cooperation between China and Russia slowed sharply."));
    assertEquals(
        List.of("China-Russia STRENGTHENING"),
        trends("Growing cooperation between China and Russia has ended the rule of the West."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED: sending troops"),
        states("North Korea has never stopped sending troops to Russia."));
  }

  @Test
  void whoGivesIsNotWhoeverStandsNear() {
    assertEquals(
        List.of(), states("Washington branded China an enemy, then sent troops to help Russia."));
    assertEquals(
        List.of(), states("Japan, which Russia called an enemy, sent troops to help China."));
    assertEquals(List.of(), states("Russia sent troops to the border with China."));
    assertEquals(
        List.of(), states("Japan snubbed China and expelled two Russian diplomats last week."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED: sent troops"),
        states("North Korea, unlike China, sent troops to Russia."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED: sent troops"),
        states("North Korea snubbed Japan and sent troops to Russia."));
  }

  @Test
  void whoIsBrandedAnEnemyIsOneOfTheDoers() {
    List<String> action = List.of("China-Russia UNSTATED");
    assertEquals(action, trends("Russia branded China as an enemy."));
    assertEquals(action, trends("China was branded an enemy by Russia."));
    assertEquals(List.of(), trends("Russia called China an enemy of terrorism."));
    assertEquals(List.of(), trends("Russia called China no enemy."));
  }

  @Test
  void hearsayLeavesATieOpen() {
    List<String> sent = List.of("DPRK-Russia UNSTATED hedged");
    for (String how :
        List.of(
            "reportedly sent",
            "allegedly sent",
            "is believed to have sent",
            "is said to have sent",
            "has been accused of sending",
            "is suspected of sending")) {
      assertEquals(sent, trends("North Korea " + how + " troops to Russia."), how);
    }
    assertEquals(sent, trends("Ukraine accused North Korea of sending shells to Russia."));
    assertEquals(sent, trends("North Korea sent troops to Russia, Kyiv claims."));
    assertEquals(sent, trends("North Korea sent troops to Russia, according to claims in Kyiv."));
    assertEquals(sent, trends("Reportedly, North Korea sent troops to Russia."));
    assertEquals(
        List.of("China-Russia COOLING hedged"),
        trends("Relations between China and Russia are believed to have cooled."));
    assertEquals(
        List.of("China-Russia STRENGTHENING hedged"),
        trends("Talk of deepening ties between China and Russia filled the hall."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED"),
        trends(
            "Russia, which allegedly jams radios, thanked its ally; North Korea sent it troops to"
                + " help Russia."));
  }

  @Test
  void whatIsOnlyAskedForIsNotDone() {
    assertEquals(List.of(), trends("Washington asked China to cut off oil to North Korea."));
    assertEquals(List.of(), trends("Washington demanded that China cut off oil to North Korea."));
    assertEquals(List.of(), trends("Russia asked North Korea to send more troops to Russia."));
    assertEquals(List.of(), trends("Washington urged China to loosen its ties with Russia."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED hedged"),
        trends("North Korea agreed to send more troops to Russia."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED"), trends("North Korea continued to send troops to Russia."));
    assertEquals(
        List.of("DPRK-Russia UNSTATED hedged"),
        trends("An aide told reporters that North Korea is likely to send troops to Russia."));
    assertEquals(
        List.of("DPRK-China UNSTATED"),
        trends("Tokyo asked for talks, but China cut off oil to North Korea."));
  }

  @Test
  void theRunningDecadeIsNoHistory() {
    assertEquals(
        List.of("China-Russia STRENGTHENING"),
        trends("In the 2020s, China and Russia have deepened their ties."));
    assertEquals(
        List.of(), trends("In the 2010s, relations between China and North Korea cooled."));
  }

  @Test
  void onlyWhatIsCalledFalseItselfIsRefuted() {
    assertEquals(List.of(), trends("The claim that ties between China and Russia cool is untrue."));
    assertEquals(
        List.of(),
        trends("Talk of deepening ties between China and Russia was rejected as baseless."));
    assertEquals(
        List.of("China-Russia STRENGTHENING hedged"),
        trends("Talk of deepening ties between China and Russia came up as false alarms rang."));
  }

  @Test
  void whatOneOfTheTwoAsksForIsLeftOpen() {
    assertEquals(
        List.of("DPRK-Russia STRENGTHENING hedged"),
        trends("Kim ordered his army to deepen ties with Russia."));
    assertEquals(
        List.of("China-Russia STRENGTHENING hedged"),
        trends("China asked Russia for closer ties."));
    assertEquals(
        List.of("DPRK-Russia STRENGTHENING hedged"),
        trends("Russia proposed that North Korea deepen its ties with it."));
    assertEquals(
        List.of(), trends("Washington proposed that North Korea deepen its ties with Russia."));
    assertEquals(
        List.of("DPRK-Russia STRENGTHENING"),
        trends("Kim told his army that its ties with Russia had deepened."));
    assertEquals(
        List.of("China-Russia STRENGTHENING hedged"),
        trends("Reinforcing ties between China and Russia would cost the West dear."));
    assertEquals(
        List.of("DPRK-Russia STRENGTHENING"),
        trends("Pyongyang's men rebuild villages and deepen the alliance with Moscow."));
    assertEquals(List.of(), trends("The report that North Korea sent troops to Russia is false."));
    assertEquals(
        List.of("China-Russia COOLING hedged"),
        trends("China is thought by many to be drifting away from Russia."));
  }

  private static List<String> trends(String text) {
    return states(text).stream().map(s -> s.split(":", -1)[0]).toList();
  }
}
