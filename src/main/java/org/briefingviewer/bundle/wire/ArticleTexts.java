// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.jspecify.annotations.Nullable;

/// The articles' texts, looked up only when one is needed.
public interface ArticleTexts {
  /// Returns an article's text, or null when there is no such article.
  @Nullable String text(String articleId);

  /// Returns the conversion of positions in an article's text; without the article both counts are
  /// taken to be equal.
  default CodePoints points(String articleId) {
    String text = text(articleId);
    return text == null ? CodePoints.SAME : CodePoints.of(text);
  }
}
