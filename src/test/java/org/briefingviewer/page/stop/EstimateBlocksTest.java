// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.EstimateParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a room reads first of a figure.
class EstimateBlocksTest {
  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,000 to 15,000 dockers may work at the quay, the harbour office said."
            + " | 12,000 to 15,000 dockers (“may”)",
        "The harbour office said that 40 barges could lie in the basin. | 40 barges (“could”)",
        "The harbour office said that 300 cranes might be idle. | 300 cranes (“might”)",
        "The harbour office said that about 40 barges lie in the basin. | about 40 barges",
        "The harbour office said that 40 barges lie in the basin. | 40 barges"
      })
  void aVerbThatHasLostItsSentenceStandsApart(String text, String figure) {
    assertEquals(figure, words(text, ParagraphRole.FIGURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A diplomat in the port said that 40 barges lie in the basin."
            + " | according to diplomat in the port, not named"
            + " | evidence not found",
        "The harbour office said that 40 barges lie in the basin."
            + " | according to the harbour office"
            + " | evidence not found"
      })
  void whoseFigureItIsEndsWithThatAndTheRestOfTheGapsStandBelow(
      String text, String whose, String below) {
    assertEquals(whose, words(text, ParagraphRole.WHOSE));
    String line = words(text, ParagraphRole.LINE);
    assertTrue(line.endsWith(" · " + below + " · no date found"), line);
  }

  private static String words(String text, ParagraphRole role) {
    Article article = Article.ofText("a1", "en", text);
    MarkedArticle marked = MarkedArticle.of(article, EXTRACTOR.find(article));
    PageBlock block =
        EstimateBlocks.of(
                EstimateParts.unrated(marked, null, marked.findings().estimates().getFirst()),
                new Messages(Locale.ENGLISH))
            .stream()
            .filter(each -> each.is(role))
            .findFirst()
            .orElseThrow();
    return PageRun.words(block.runs()).replace('\u00A0', ' ');
  }
}
