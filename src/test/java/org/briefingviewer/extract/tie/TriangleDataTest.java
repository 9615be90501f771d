// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

class TriangleDataTest {

  @Test
  void anotherTriangleWorksAsDataAlone() {
    TriangleData data =
        TriangleData.of(
            new Lexicon(
                "other.tsv",
                List.of(
                    List.of("Japan", "Japan", "en:Japan; en:Tokyo"),
                    List.of("India", "India", "en:India; en:Delhi"),
                    List.of("US", "United States", "en:United States; en:Washington"))));
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

  @Test
  void aLineThatIsNoActorIsNamedWithItsRemedy() {
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                TriangleData.of(
                    new Lexicon("other.tsv", List.of(List.of("Japan", "Japan", "Tokyo")))));

    assertTrue(wrong.getMessage().startsWith("other.tsv: the name \"Tokyo\" of \"Japan\""));
  }
}
