// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class OutlineHeadingTest {
  private static final String TEXT = "Title\n\nLead.\n\nFirst part\n\nMore.\n\nSecond part\n\nEnd.";

  private static MarkedArticle report(ParagraphKind parts) {
    List<Paragraph> paragraphs =
        List.of(
            paragraph("Title", ParagraphKind.HEADLINE, 1),
            paragraph("Lead.", ParagraphKind.BODY, 1),
            paragraph("First part", parts, 2),
            paragraph("More.", ParagraphKind.BODY, 2),
            paragraph("Second part", parts, 7),
            paragraph("End.", ParagraphKind.BODY, 7));
    Article article =
        new Article("a", null, "en", TEXT, paragraphs, Publication.UNKNOWN, null, null, List.of());
    return MarkedArticle.of(article, Findings.NONE);
  }

  private static Paragraph paragraph(String words, ParagraphKind kind, int page) {
    int start = TEXT.indexOf(words);
    return new Paragraph(
        new TextSpan(start, start + words.length()), kind, null, new PageSpan(page, page));
  }

  @Test
  void theHeadingsStandInOrderWithTheirPages() {
    List<OutlineHeading> headings = OutlineHeading.of(report(ParagraphKind.SUBHEAD));
    assertEquals(
        List.of("Title 1", "First part 2", "Second part 7"),
        headings.stream().map(h -> h.words() + " " + h.pages().first()).toList());
  }

  @Test
  void anArticleWithAHeadlineAloneHasNoOutline() {
    assertEquals(List.of(), OutlineHeading.of(report(ParagraphKind.BODY)));
  }

  @Test
  void aParagraphStandsUnderTheLastHeadingBeforeIt() {
    List<OutlineHeading> headings = OutlineHeading.of(report(ParagraphKind.SUBHEAD));
    assertEquals(-1, OutlineHeading.under(headings, -1));
    assertEquals(0, OutlineHeading.under(headings, 1));
    assertEquals(1, OutlineHeading.under(headings, 2));
    assertEquals(1, OutlineHeading.under(headings, 3));
    assertEquals(2, OutlineHeading.under(headings, 5));
  }
}
