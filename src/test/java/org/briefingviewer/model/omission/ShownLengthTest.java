// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.omission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.briefingviewer.model.Article;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.ArticleDraft;
import org.junit.jupiter.api.Test;

class ShownLengthTest {
  private static Article article(String paragraph) {
    return new ArticleDraft("a1", "Headline\n\n" + paragraph).build().article();
  }

  @Test
  void longParagraphsOfAReportAreShown() {
    assertNull(ShownLength.problem("long", article("Forty trucks. ".repeat(10_000))));
    assertNull(ShownLength.problem("long", article("ארבעים משאיות. ".repeat(1_000))));
  }

  @Test
  void whatNobodyCouldWaitForIsRefusedByItsParagraph() {
    for (String words : new String[] {"a".repeat(300_000), "משאית".repeat(10_000)}) {
      Problem problem = ShownLength.problem("long", article(words));
      assertNotNull(problem);
      assertEquals("long, paragraph 2", problem.where());
    }
  }
}
