// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.ArticleDraft;
import org.junit.jupiter.api.Test;

class ShownLengthTest {
  private static final Path FILE = Path.of("long.briefing");

  private static Article article(String paragraph) {
    return new ArticleDraft("a1", "Headline\n\n" + paragraph).build().article();
  }

  @Test
  void longParagraphsOfAReportAreShown() {
    assertDoesNotThrow(() -> ShownLength.check(FILE, article("Forty trucks. ".repeat(10_000))));
    assertDoesNotThrow(() -> ShownLength.check(FILE, article("ארבעים משאיות. ".repeat(1_000))));
  }

  @Test
  void whatNobodyCouldWaitForIsRefusedByFileArticleAndParagraph() {
    for (String words : new String[] {"a".repeat(300_000), "משאית".repeat(10_000)}) {
      Refused refused = assertThrows(Refused.class, () -> ShownLength.check(FILE, article(words)));
      String where = refused.problems().getFirst().where();
      assertTrue(where.contains("long.briefing, article a1, paragraph 2"), where);
    }
  }
}
