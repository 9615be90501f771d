// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.PlainFigure;
import org.junit.jupiter.api.Test;

class EstimateJudgeTest {

  @Test
  void whatSomebodyGivesIsAnEstimate() {
    assertEquals(List.of("estimate"), kinds("The coast guard said 12 boats sank."));
  }

  @Test
  void aHedgedFigureIsAnEstimateWithoutASource() {
    assertEquals(List.of("estimate"), kinds("About 300 houses stand empty."));
  }

  @Test
  void anExactFactIsNone() {
    assertEquals(List.of("UNATTRIBUTED_FACT"), kinds("The hall has 300 seats."));
  }

  @Test
  void aVagueScaleInPlainNarrationIsNone() {
    assertEquals(List.of("VAGUE"), kinds("Thousands of fans filled the square."));
  }

  @Test
  void whatHappenedWhileAPaperCameOutIsTheWritersOwn() {
    assertEquals(
        List.of("VAGUE"),
        kinds("The office published its tables as thousands of fans filled the square."));
  }

  @Test
  void whatSomebodyOnlyAsksIsNone() {
    assertEquals(
        List.of("UNATTRIBUTED_FACT", "estimate"),
        kinds(
            "SEN. LUND: Has the port sold 50 cranes?\n\nGEN. HOLM: I have seen that they sold 12"
                + " cranes.\n\nSEN. LUND: Thank you."));
  }

  @Test
  void aPromiseIsNone() {
    assertEquals(List.of("PLEDGE"), kinds("The board pledged 40 million euros for the pier."));
  }

  @Test
  void peopleWhomASpeakerCitesAreCountedOutAndNoEstimate() {
    assertEquals(
        List.of("BARE_COUNT", "estimate"),
        kinds("Citing three clerks, the board said 12 boats sank."));
  }

  @Test
  void aCaveatStandsWithItsFigure() {
    Estimate estimate =
        (Estimate)
            claims("The board said losses came to 3 million euros. This is not enough to close it.")
                .getFirst();
    assertEquals("This is not enough to close it.", estimate.alsoSaid().getFirst().words());
  }

  @Test
  void theSentenceBehindLimitsTheFigureWithoutNamingIt() {
    assertEquals(
        List.of("Neither side could be reached, and it could not be independently verified."),
        caveats(
            "The rebels said they had sunk 12 boats."
                + " Neither side could be reached, and it could not be independently verified."));
  }

  @Test
  void aClauseOfItsOwnSentenceLimitsTheFigure() {
    assertEquals(
        List.of("though the true number may be far higher"),
        caveats("The board said 12 boats sank, though the true number may be far higher."));
  }

  @Test
  void aSentenceWithFiguresOfItsOwnLimitsThoseAlone() {
    assertEquals(
        List.of(),
        caveats(
            "The board said 12 boats sank. There was no evidence for 14 fires in the harbour."));
  }

  @Test
  void aWarningOfSomethingElseLimitsNoFigure() {
    String sank = "The board said 12 boats sank. ";
    assertEquals(List.of(), caveats(sank + "It cautioned bathers to stay ashore."));
    assertEquals(List.of(), caveats(sank + "Police found no evidence of theft."));
    assertEquals(List.of(), caveats(sank + "The fee excludes meals."));
    assertEquals(1, caveats(sank + "It cautioned that the number may be wrong.").size());
    assertEquals(1, caveats(sank + "It gave no evidence.").size());
    assertEquals(1, caveats("The board said 12 boats sank, which excludes canoes.").size());
  }

  @Test
  void aSentenceThatGivesAnotherFigureSpeaksOfThat() {
    String sank = "The board said 12 boats sank. ";
    assertEquals(List.of(), caveats(sank + "The crew put the number at 80, which is incomplete."));
    assertEquals(List.of(), caveats(sank + "It put the losses at $40 million, excluding boats."));
    assertEquals(1, caveats(sank + "The number is incomplete, it said on 14 May 2025.").size());
  }

  @Test
  void whoDeniesAFigureBehindItIsHeard() {
    String sank = "The board said 12 boats sank. ";
    assertEquals(
        List.of("That is a lie, the harbour master said."),
        caveats(sank + "That is a lie, the harbour master said."));
    assertEquals(1, caveats(sank + "The figure was later withdrawn.").size());
    assertEquals(1, caveats(sank + "We rate the claim that boats sank unproven.").size());
    assertEquals(List.of(), caveats(sank + "The chairman has withdrawn to his island."));
  }

  private static List<String> caveats(String text) {
    return ((Estimate) claims(text).getFirst())
        .alsoSaid().stream().map(quote -> quote.words()).toList();
  }

  private static List<String> kinds(String text) {
    return claims(text).stream().map(EstimateJudgeTest::kind).toList();
  }

  private static String kind(Claim claim) {
    return switch (claim) {
      case Estimate estimate -> "estimate";
      case PlainFigure plain -> plain.reason().name();
    };
  }

  private static List<Claim> claims(String text) {
    return new Extractor().find(Article.ofText("a", "en", text)).claims();
  }
}
