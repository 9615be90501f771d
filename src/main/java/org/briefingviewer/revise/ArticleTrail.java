// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// The edits that touched one article, the newest here and the others behind it. What they make of
/// the article is kept while memory allows.
final class ArticleTrail {
  private final BriefingEdit edit;
  private final @Nullable ArticleTrail before;
  private volatile SoftReference<MarkedArticle> made = new SoftReference<>(null);

  ArticleTrail(BriefingEdit edit, @Nullable ArticleTrail before) {
    this.edit = edit;
    this.before = before;
  }

  /// Gives the article as it is in the base.
  interface Origin {
    MarkedArticle article() throws Refusal;
  }

  /// Makes the article. Of a long trail the newest step that is still known is where it begins.
  MarkedArticle article(Origin origin, ArticleReviser revising) throws Refusal {
    Deque<ArticleTrail> steps = new ArrayDeque<>();
    MarkedArticle article = null;
    for (ArticleTrail at = this; at != null && article == null; at = at.before) {
      article = at.made.get();
      if (article == null) {
        steps.push(at);
      }
    }
    for (ArticleTrail step : steps) {
      MarkedArticle from = article;
      article = revising.apply(step.edit, () -> from == null ? origin.article() : from);
      step.made = new SoftReference<>(article);
    }
    if (article == null) {
      throw new IllegalStateException("a trail has at least one step");
    }
    return article;
  }
}
