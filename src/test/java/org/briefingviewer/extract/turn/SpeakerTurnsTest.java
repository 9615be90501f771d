// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class SpeakerTurnsTest {

  @Test
  void oneLineWithAColonMakesNoTranscript() {
    assertEquals(List.of("", ""), speakers("Lena Holt: A life at sea.\n\nShe was born in 1950."));
  }

  @Test
  void aTitleIsEnough() {
    assertEquals(List.of("Dr. Holt"), speakers("Dr. Holt (Holm): We have 40 beds."));
  }

  @Test
  void aFirmWhoseNameBeginsWithATitleHasNotTheWord() {
    assertEquals(List.of(""), speakers("General Motors: The firm sold 40 cars in May."));
    assertEquals(List.of(""), speakers("General Assembly: The vote was close this year."));
    assertEquals(List.of("General Holt"), speakers("General Holt: We sold 40 cars in May."));
  }

  @Test
  void whoAsksHasTheWordWithoutAName() {
    assertEquals(
        List.of("nobody", "MS. HOLT"),
        speakers("QUESTION: Did 40 ships sink?\n\nMS. HOLT: I cannot say."));
  }

  @Test
  void aTurnGoesOnInParagraphsWithoutALabel() {
    assertEquals(
        List.of("MS. HOLT", "MS. HOLT", "nobody"),
        speakers("MS. HOLT: Good morning.\n\nWe lost 12 boats.\n\nQUESTION: Twelve?"));
  }

  @Test
  void anAnswerBelongsToWhomTheTextSpokeWith() {
    assertEquals(
        List.of("", "nobody", "Ada Lund"),
        speakers("We spoke with Ada Lund on Monday.\n\nQ. How deep is it?\n\nA. Twelve meters."));
  }

  @Test
  void whoAnswersQuestionsWithoutALabelHasTheWord() {
    assertEquals(
        List.of("", "Lund", "", "Lund"),
        speakers(
            paragraphs(
                "How deep is it?",
                "Lund: We make it 12 meters.",
                "And how wide?",
                "Lund: I cannot say that.")));
    assertEquals(
        List.of("", "", "", ""),
        speakers(
            paragraphs(
                "It is deep.",
                "Depth: We make it 12 meters.",
                "It is wide.",
                "Depth: I cannot say that.")));
  }

  @Test
  void anAnswerBelongsToNobodyWhereTheTextSpokeWithTwo() {
    assertEquals(
        List.of("", "", "nobody", "nobody"),
        speakers(
            paragraphs(
                "We spoke with Ada Lund.",
                "Then we spoke with Jan Roos.",
                "Q. How deep?",
                "A. Twelve.")));
  }

  @Test
  void factsWithAColonAreNoTurns() {
    assertEquals(List.of("", ""), speakers("Price: 40 dollars.\n\nPrice: 50 dollars."));
  }

  @Test
  void namesBeforeFiguresAreATable() {
    assertEquals(
        List.of("", "", "", ""), speakers("Holt: 547.\n\nLund: 46.\n\nHolt: 60.\n\nLund: 9."));
  }

  @Test
  void namesAloneHeadSectionsAndSpeakNoFurther() {
    assertEquals(
        List.of("Lena Holt", "", "Lena Holt", ""),
        speakers(
            paragraphs(
                "Lena Holt: We must build.",
                "The town has 40 wells.",
                "Lena Holt: We must dig.",
                "The town has 50 wells.")));
  }

  @Test
  void aReporterToWhomSomebodySpokeAnswersNothing() {
    assertEquals(
        List.of("", "nobody", "nobody"),
        speakers(
            "The minister spoke to the paper's Jan Roos.\n\nQ. How deep?\n\nA. Twelve meters."));
  }

  @Test
  void initialsStandForWhomTheIntroductionNames() {
    assertEquals(
        List.of("", "nobody", "Ola Renn"),
        speakers(
            paragraphs(
                "The Tide Weekly met Ola Renn.", "TW: How deep is it?", "OR: Some 30 meters.")));
  }

  @Test
  void aHostAsksEvenWhereNoQuestionMarkStands() {
    assertEquals(
        List.of("nobody", "Ola Renn", "nobody", "Ola Renn"),
        speakers(
            paragraphs(
                "Ida Krog: Welcome to the hour.",
                "Ola Renn: Thank you for having me.",
                "Ida Krog: So that makes 40 ships.",
                "Ola Renn: It makes 50 ships.")));
  }

  @Test
  void anInterviewWithoutLabelsBelongsToWhomItPresents() {
    assertEquals(
        List.of("", "nobody", "Iris Vogt", "Iris Vogt", "nobody", "Iris Vogt"),
        speakers(
            paragraphs(
                "Iris Vogt, 58, led the customs office. We met her on Monday.",
                "How much steel crosses the border?",
                "About 40 tons.",
                "It was more before.",
                "Who buys it, do you think?",
                "A trading house.")));
  }

  @Test
  void questionsInARunningTextMakeNoInterview() {
    assertEquals(
        List.of("", "", "", ""),
        speakers(
            paragraphs(
                "The harbour board met on Monday.",
                "How much steel crosses the border?",
                "About 40 tons do.",
                "Who buys it?")));
  }

  private static String paragraphs(String... written) {
    return String.join("\n\n", written);
  }

  private static List<String> speakers(String written) {
    AnalysedText text =
        new SentenceSplitter().analyse(Article.ofText("a", "en", "A talk\n\n" + written));
    Map<Integer, SpeakerTurn> turns = new SpeakerTurns().of(text);
    List<String> speakers = new ArrayList<>();
    for (int p = 1; p < text.article().paragraphs().size(); p++) {
      SpeakerTurn turn = turns.get(p);
      TextSpan speaker = turn == null ? null : turn.speaker();
      speakers.add(turn == null ? "" : speaker == null ? "nobody" : text.words(speaker));
    }
    return speakers;
  }
}
