// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Publication;
import org.junit.jupiter.api.Test;

class ExtractorTest {

  private static final String TEXT =
      """
      Harbour board counts losses

      The storm sank 12 boats 🌊 off 부산, the coast guard said. "We lost 40 nets," Lena Holt said.

      It is believed that 300 houses stand empty. Pyongyang deepened its ties with Moscow in 2019.
      """;

  @Test
  void claimsStandInOrderInsideTheTextAndNeverOverlap() {
    Findings findings = new Extractor().find(article());
    int end = 0;
    assertFalse(findings.claims().isEmpty());
    for (Claim claim : findings.claims()) {
      assertTrue(claim.span().start() >= end, () -> "overlaps: " + claim);
      end = claim.span().end();
    }
    assertTrue(end <= TEXT.length());
  }

  @Test
  void aParagraphOfHardBlanksAloneStopsNothing() {
    String text = "A storm.\n\n\u00a0\n\nThe coast guard said 12 boats sank.";
    assertEquals(1, new Extractor().find(Article.ofText("a", "en", text)).claims().size());
  }

  @Test
  void aStrayStopBeforeAPronounStopsNothing() {
    String text = "The board lists the firms. . It says that 12 boats sank.";
    Claim claim = new Extractor().find(Article.ofText("a", "en", text)).claims().getFirst();
    assertEquals("12 boats", claim.span().of(text));
  }

  @Test
  void theSameTextGivesTheSameFindings() {
    Extractor extractor = new Extractor();
    assertEquals(extractor.find(article()), extractor.find(article()));
  }

  @Test
  void anEmptyTextHasNoFindings() {
    assertEquals(Findings.NONE, new Extractor().find(article("")));
  }

  @Test
  void tiesAndEventsAreFoundToo() {
    Findings findings = new Extractor().find(article());
    assertEquals("DPRK-Russia", findings.tieStates().getFirst().pair().key());
    assertEquals("2019", findings.events().getFirst().date().iso());
  }

  @Test
  void aDateInBracketsIsNoAssessor() {
    String text =
        "(2025-08-14) During a visit last month, Lavrov described relations between Russia and"
            + " North Korea as unbreakable.\n\n"
            + "(2025-08-14) Wang praised ties between China and Russia as stable, the ministry"
            + " said.";
    assertEquals(2, new Extractor().find(article(text)).tieStates().size());
  }

  private static Article article() {
    return article(TEXT);
  }

  private static Article article(String text) {
    return new Article(
        "a",
        null,
        "en",
        text,
        Article.paragraphsOf(text, true),
        Publication.UNKNOWN,
        null,
        null,
        List.of());
  }
}
