// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.Extractor;
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

  private static Estimate estimate(String text) {
    return new Extractor().find(Article.ofText("a", "en", text)).estimates().getFirst();
  }
}
