// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingHedgesTest {
  private final Extractor extractor = new Extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The north quay lost 5,000 crates, the harbour ministry reportedly said. | reportedly",
        "The north quay lost 5,000 crates, the coast guard allegedly told lawmakers. | allegedly",
        "The north quay lost 5,000 crates, the ministry has purportedly estimated. | purportedly",
        "The north quay lost 5,000 crates, the ministry supposedly estimates. | supposedly",
        "The north quay lost 5,000 crates, a port official apparently said. | apparently",
        "The north quay lost 5,000 crates, said the harbour ministry, reportedly. | reportedly",
        "The harbour ministry reportedly said that the north quay lost 5,000 crates. | reportedly",
        "The harbour ministry has allegedly warned that the quay lost 5,000 crates. | allegedly",
        "Reportedly, the harbour ministry said the north quay lost 5,000 crates. | Reportedly"
      })
  void aHedgeOnTheReportingVerbHedgesTheFigure(String sentence, String hedge) {
    assertEquals(List.of(hedge), hedges(sentence, 0));
  }

  @Test
  void oneOnAnotherVerbHedgesNothing() {
    String sentence =
        "The north quay lost 5,000 crates, the harbour ministry said, and the crew, who reportedly"
            + " slept, was dismissed.";
    assertEquals(List.of(), hedges(sentence, 0));
  }

  @Test
  void anotherSourcesHedgeIsNoneOfTheNextFigures() {
    String text =
        "The quay lost 5,000 crates, the harbour ministry reportedly said. It lost 900 barrels,"
            + " the coast guard said.";
    assertEquals(List.of("reportedly"), hedges(text, 0));
    assertEquals(List.of(), hedges(text, 1));
  }

  private List<String> hedges(String text, int figure) {
    return extractor
        .find(Article.ofText("a", "en", "A storm.\n\n" + text))
        .claims()
        .get(figure)
        .quantity()
        .hedges()
        .stream()
        .map(HedgeCue::words)
        .toList();
  }
}
