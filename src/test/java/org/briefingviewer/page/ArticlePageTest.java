// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.Speech;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  private static String page(String language, String text) {
    MarkedArticle marked =
        new MarkedArticle(
            Article.ofText("a", language, text), Findings.NONE, List.of(), List.of(), List.of());
    return new ArticlePage(BorderBriefing.whole(), new Speech(new Messages(Locale.ENGLISH)))
        .of(marked)
        .toString();
  }

  @Test
  void anArticleThatIsNotReadSaysSo() {
    assertTrue(page("ko", "북한과 러시아의 관계가 깊어졌다.").contains("does not read Korean"));
  }

  @Test
  void anArticleThatIsReadDoesNot() {
    assertFalse(page("en", "Nothing happened.").contains("does not read"));
  }
}
