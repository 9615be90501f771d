// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.jspecify.annotations.Nullable;

/// The articles of a briefing in the order in which they are read.
///
/// @param ids the articles' ids
record ReadingOrder(List<String> ids) {

  static ReadingOrder of(List<ArticleSummary> articles) {
    return new ReadingOrder(articles.stream().map(ArticleSummary::id).toList());
  }

  /// Returns the article beside one, or null at either end.
  ///
  /// @param step 1 or -1
  @Nullable String step(@Nullable String from, int step) {
    int next = ids.indexOf(from) + step;
    return next >= 0 && next < ids.size() ? ids.get(next) : null;
  }

  /// Returns the article to go on with when one was taken out: the next one that is still there,
  /// else the one before it, else null.
  @Nullable String besideGone(String gone, Predicate<String> there) {
    int at = Math.max(0, ids.indexOf(gone));
    return Stream.concat(
            ids.subList(at, ids.size()).stream(), ids.subList(0, at).reversed().stream())
        .filter(there)
        .findFirst()
        .orElse(null);
  }
}
