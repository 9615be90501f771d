// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.JudgedAnswers;
import org.briefingviewer.extract.encoder.FigureOpinions;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtScorerTest {

  @Test
  void aTreeAsksItsQuestions() {
    BoostedTrees trees =
        new BoostedTrees(
            List.of(
                BoostedTrees.read(List.of("0.5")),
                BoostedTrees.read(List.of("?far", "12.5", "-1", "?other", "0.5", "1", "2"))));
    assertEquals(-0.5, trees.sum(Map.of()));
    assertEquals(-0.5, trees.sum(Map.of("far", 12.5f, "other", 1f)));
    assertEquals(1.5, trees.sum(Map.of("far", 13f)));
    assertEquals(2.5, trees.sum(Map.of("far", 13f, "other", 1f)));
  }

  @Test
  void whatIsNotGivenIsNotDoubted() {
    Estimate bare = estimate("About 40 crates were lost.");
    assertFalse(bare.doubts().byField().containsKey(EstimateField.SOURCE));
    assertFalse(bare.doubts().byField().containsKey(EstimateField.AS_OF));
    assertTrue(bare.doubts().byField().containsKey(EstimateField.BOUND));
    assertTrue(bare.doubts().byField().containsKey(EstimateField.ESTIMATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We lost about 40 sheep,\" Vera Lang said.",
        "The harbour board said that about 40 barges sank.",
        "About 40 barges sank, according to the harbour board.",
        "The ministry estimates that 40 barges sank.",
        "Mr. Holm told reporters that 40 barges had sunk."
      })
  void whoPlainlySaysItIsSure(String text) {
    Estimate estimate = estimate(text);
    assertFalse(estimate.unsure().contains(EstimateField.SOURCE), text);
    assertNotNull(estimate.chain().speaker());
  }

  @Test
  void theSameTextGivesTheSameDoubts() {
    String text = "The harbour board said on Monday that about 40 barges of grain sank in May.";
    assertEquals(estimate(text).doubts(), estimate(text).doubts());
  }

  /// "it" is the agency that was careful, and not the house or whoever spoke in it.
  private static final String TRAIN =
      """
      Border traffic

      On the next train the agency was careful. Opposition deputy Lina Park spoke in the house. \
      Some 6,000 sappers are to go north under an agreement of June; about 1,000 of them have \
      arrived, it said.\
      """;

  @Test
  void whereTheEncoderSeesAnotherNameASourceThatLookedSureIsUnsure() {
    FigureAnswer answer = answer(TRAIN, "1,000");
    assertFalse(DoubtScorer.own().of(answer, null).unsure(EstimateField.SOURCE));
    assertTrue(
        DoubtScorer.own().of(answer, second(answer)).unsure(EstimateField.SOURCE),
        () -> DoubtScorer.own().of(answer, second(answer)).toString());
  }

  @Test
  void withoutTheEncoderDoubtsAreThoseOfTheTrees() {
    FigureAnswer answer = answer(TRAIN, "1,000");
    assertEquals(
        DoubtScorer.own().of(answer, null),
        DoubtScorer.own()
            .of(answer, new FigureOpinions(TRAIN, List.of(answer.figure()), Optional::empty)));
  }

  private static FigureOpinions second(FigureAnswer answer) {
    return new FigureOpinions(answer.text().text(), List.of(answer.figure()));
  }

  private static FigureAnswer answer(String text, String figure) {
    return new JudgedAnswers()
        .of(Article.ofText("a", "en", text)).stream()
            .map(JudgedAnswers.Judged::answer)
            .filter(each -> each.quantity().asWritten().contains(figure))
            .findFirst()
            .orElseThrow();
  }

  private static Estimate estimate(String text) {
    return new Extractor().find(Article.ofText("a", "en", text)).estimates().getFirst();
  }
}
