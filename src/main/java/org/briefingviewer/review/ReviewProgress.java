// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a briefing is looked at.
///
/// @param articles by article, as far as they were read
/// @param whole all articles that were read, together
/// @param complete whether every article was read, so that the whole says all
public record ReviewProgress(
    Map<String, ArticleStops> articles, ReviewCount whole, boolean complete) {

  /// Nothing was read.
  public static final ReviewProgress NONE = new ReviewProgress(Map.of(), ReviewCount.NONE, false);

  /// Returns how far one article is, or null where it was not read yet.
  public @Nullable ReviewCount of(@Nullable String articleId) {
    ArticleStops stops = articleId == null ? null : articles.get(articleId);
    return stops == null ? null : stops.count();
  }
}
