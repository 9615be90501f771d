// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class ChainBuilderTest {

  @Test
  void whatTheSpeakerCitesIsStatedAndItsPeopleAreMissing() {
    assertEquals(
        List.of(
            "ESTIMATOR harbour board STATED", "ANALYST expert surveys STATED", "ANALYST NOT_NAMED"),
        chain("Citing expert surveys, the harbour board estimated the pier at [40] crowns."));
  }

  @Test
  void aYearDatesWhatIsCitedAndIsNoFigure() {
    assertEquals(
        List.of("ESTIMATOR harbour board STATED", "EVIDENCE 2024 survey STATED"),
        chain("The harbour board, citing a 2024 survey, estimated the pier at [40] crowns."));
    assertEquals(
        List.of("ESTIMATOR harbour board STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("The harbour board, citing 2024 dead birds, put the loss at [40] crowns."));
    assertEquals(
        List.of("ESTIMATOR harbour board STATED", "EVIDENCE rail traffic STATED"),
        chain("The harbour board estimated the toll at [40] crowns, citing rail traffic."));
  }

  @Test
  void whoseOfficialSpeaksIsNotWhoSpeaks() {
    for (String first : List.of("", ", speaking on condition of anonymity,")) {
      assertEquals(
          List.of(
              "ESTIMATOR Holm Treasury official STATED",
              "ESTIMATOR NOT_NAMED",
              "EVIDENCE EVIDENCE_NOT_STATED"),
          chain(
              "A Holm Treasury official"
                  + first
                  + " disputed the count and put the loss at [40] crowns."));
    }
  }

  @Test
  void whenSomebodySaidItIsNotWhatIsSaid() {
    for (String day : List.of("", " this week", " this weekend", " on Sunday")) {
      assertEquals(
          List.of("ESTIMATOR harbour board STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
          chain("The thaw broke [40] carts in the yards, the harbour board said" + day + "."));
    }
  }

  @Test
  void peopleWhomNobodyNamesHaveNoCapitalOfTheirSentence() {
    for (String people : List.of("Analysts", "Officials in Holm")) {
      String within = people.replace("A", "a").replace("O", "o");
      assertEquals(
          "ESTIMATOR " + within + " STATED",
          chain(people + " put the loss at [40] crowns.").getFirst());
    }
    assertEquals(
        "ESTIMATOR Norwegian analysts STATED",
        chain("Norwegian analysts put the loss at [40] crowns.").getFirst());
  }

  @Test
  void evidenceOfAnotherStatementIsNotTakenForThisOne() {
    assertEquals(
        List.of("ESTIMATOR harbour board STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain(
            "The harbour board said aerial photographs showed a new hall. The harbour board"
                + " estimated that it covers [900] square meters."));
  }

  @Test
  void whatIsCountedStandsBehindNoFigure() {
    List<String> clerk =
        List.of("ESTIMATOR clerk STATED", "ESTIMATOR NOT_NAMED", "EVIDENCE EVIDENCE_NOT_STATED");
    assertEquals(
        clerk,
        chain(
            "The harvest came to [160] sacks, far less than the 260 sacks announced in spring, the"
                + " clerk said."));
    assertEquals(
        clerk,
        chain("It took [40] carts, well below the 55 carts announced in May, the clerk said."));
  }

  @Test
  void theyIsWhoeverTheyWasInTheSentence() {
    for (String told :
        List.of("they had told the Harbour Times before", "they told reporters", "they added")) {
      List<String> chain =
          chain(
              "The lawmakers said 30 boats had gone. Northern officials gave a higher figure. They"
                  + " believed that at least [40] of the boats had gone, "
                  + told
                  + ".");
      assertTrue(chain.contains("ESTIMATOR Northern officials STATED"), chain.toString());
      assertFalse(chain.toString().contains("lawmakers"), chain.toString());
    }
  }

  @Test
  void whatAnEstimateIsSaidToRestOnIsItsEvidence() {
    String board = "ESTIMATOR harbour board STATED";
    for (String[] told :
        new String[][] {
          {
            "The harbour board put the loss at [40] crowns, based on the number of open crates.",
            "number of open crates"
          },
          {
            "The harbour board said the loss was [40] crowns, though it warned that its estimate"
                + " rested on crane logs and not on invoices.",
            "crane logs"
          },
          {
            "The harbour board put the loss at [40] crowns. The estimate relies on leaked price"
                + " lists.",
            "leaked price lists"
          },
          {
            "The harbour board put the loss at [40] crowns. Its count, made by Lena Holt, was based"
                + " largely on a ledger of the pier.",
            "ledger of the pier"
          },
          {
            "The harbour board, quoting aerial images that a pilot had taken, estimated"
                + " the loss at [40] crowns.",
            "aerial images"
          }
        }) {
      List<String> chain = chain(told[0]);
      assertTrue(chain.getLast().endsWith(" " + told[1] + " STATED"), told[0] + " " + chain);
      assertEquals(2, chain.size(), chain.toString());
      assertEquals(board, chain.getFirst());
    }
  }

  @Test
  void whatSomethingElseRestsOnIsNoEvidence() {
    for (String text :
        List.of(
            "The harbour board put the loss at [40] crowns. The island relies on the pier.",
            "The harbour board put the loss at [40] crowns, while the pilots said 60, based on"
                + " crane logs.",
            "The harbour board put the loss at [40] crowns. The pilots' figure relies on crane"
                + " logs.")) {
      assertEquals("EVIDENCE EVIDENCE_NOT_STATED", chain(text).getLast(), text);
    }
  }

  @Test
  void aSourceWithoutEvidenceHasAGapThere() {
    assertEquals(
        List.of("ESTIMATOR harbour board STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("The harbour board estimated that the hall covers [900] square meters."));
  }

  @Test
  void aFigureThatNobodyGivesHasOnlyAGap() {
    assertEquals(
        List.of("ESTIMATOR SOURCE_NOT_STATED"), chain("The hall covers [900] square meters."));
  }

  @Test
  void anAdviserWithANameIsNamed() {
    assertEquals(
        List.of("ESTIMATOR Lena Holt STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("The port lost [300] jobs, the town hall's adviser Lena Holt said."));
  }

  @Test
  void whoWasToldPassesItOn() {
    assertEquals(
        List.of(
            "RELAYER Reuters STATED", "ESTIMATOR Lena Holt STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("Lena Holt told Reuters that [70] lorries had passed."));
  }

  @Test
  void aMediumPassesOnWhatPeopleSayForABody() {
    assertEquals(
        List.of(
            "RELAYER TVR STATED",
            "SPOKESPERSON two deputies STATED",
            "SPOKESPERSON NOT_NAMED",
            "ESTIMATOR Border Guard Service STATED",
            "EVIDENCE EVIDENCE_NOT_STATED"),
        chain(
            "About [80] mines were cleared, the broadcaster TVR said, quoting two deputies who had"
                + " been briefed by the Border Guard Service."));
  }

  @Test
  void whatClosesAStatementPassesItOn() {
    assertEquals(
        List.of(
            "SPOKESPERSON councillors STATED",
            "SPOKESPERSON NOT_NAMED",
            "ESTIMATOR harbour board STATED",
            "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("The harbour board told the mayor that [52] stand idle, according to councillors."));
  }

  @Test
  void aMediumThatCitesNobodyIsNoEstimator() {
    assertEquals(
        List.of("RELAYER Northern Star STATED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("The daily Northern Star reported that [70] lorries had passed."));
  }

  @Test
  void aListAfterASemicolonGoesOnByInference() {
    assertEquals(
        List.of("ESTIMATOR bureau INFERRED", "EVIDENCE EVIDENCE_NOT_STATED"),
        chain("Exports rose by 4 percent, the bureau said; imports rose by [9] percent."));
  }

  private static List<String> chain(String drawn) {
    int start = drawn.indexOf('[');
    int end = drawn.indexOf(']') - 1;
    AnalysedText text = DrawnSource.analyse(drawn.replace("[", "").replace("]", ""));
    SourceReader.Sources sources = new SourceReader().read(text);
    TextSpan figure = new TextSpan(start, end);
    return sources.chains().chain(figure, sources.attributions().of(figure)).elements().stream()
        .map(ChainBuilderTest::word)
        .toList();
  }

  private static String word(ChainElement element) {
    return switch (element) {
      case ChainLink link -> link.role() + " " + link.agent().name() + " " + link.basis();
      case ChainGap gap -> gap.role() + " " + gap.kind();
    };
  }
}
