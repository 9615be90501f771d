// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.lexicon.TriangleList;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

class TriangleDataTest {

  @Test
  void anotherTriangleWorksAsDataAlone() {
    TriangleData data =
        TriangleData.of(
            TriangleList.of(
                WordList.of(
                    "other.tsv",
                    """
                    Japan\tJapan\ten:Japan; en:Tokyo
                    India\tIndia\ten:India; en:Delhi
                    US\tUnited States\ten:United States; en:Washington
                    """)));
    String text =
        "Tokyo has strengthened its ties with Delhi and Washington. Relations between Russia and"
            + " China have soured.";

    assertEquals(
        List.of("Japan-India STRENGTHENING", "Japan-US STRENGTHENING"),
        new Extractor(data)
            .find(Article.ofText("a", "en", text)).tieStates().stream()
                .map(s -> s.pair().key() + " " + s.trend())
                .toList());
  }
}
