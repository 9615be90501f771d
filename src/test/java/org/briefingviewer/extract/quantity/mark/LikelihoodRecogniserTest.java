// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodRecogniserTest {

  private static Quantity first(String text) {
    return Drawing.find(text).getFirst().quantity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is highly unlikely that 200 engineers crossed. | highly unlikely
          The yard almost certainly has 50 cranes.          | almost certainly
          There is a realistic possibility that 9 men came. | realistic possibility
          It sent 200 men, which is very unlikely.          | very unlikely
          It sent 200 men and is likely to send more.       |
          It is likely to leave after it lost 400 men.      |
          """)
  void readsHowLikelyTheFigureOfItsClauseIs(String text, String words) {
    Likelihood likelihood = first(text).likelihood();
    assertEquals(words, likelihood == null ? null : likelihood.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          With moderate confidence, analysts say 40 barges came. | MODERATE
          Analysts assess with high confidence that 40 came.     | HIGH
          The agency has low confidence in the figure of 40.     | LOW
          The staff has some confidence that 40 men came.        | UNSTATED
          Confidence fell 3 points.                              |
          """)
  void readsHowSureItsSourceIs(String text, AnalyticConfidence.Level level) {
    AnalyticConfidence confidence = first(text).analyticConfidence();
    assertEquals(level, confidence == null ? null : confidence.level());
  }

  @Test
  void takesTheWordsOfALikelihoodForNoHedgeAsWell() {
    assertEquals(0, first("It is very likely that 40 men came.").hedges().size());
  }
}
