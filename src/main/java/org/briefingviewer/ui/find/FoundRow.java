// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.search.ArticleHits;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchResults;

/// One row of the page of what was found.
sealed interface FoundRow {

  /// The hit that choosing the row shows.
  SearchHit hit();

  /// An article, above its hits.
  record Head(ArticleSummary summary, int hits, SearchHit hit) implements FoundRow {}

  /// A hit.
  ///
  /// @param number its place among all, from 1
  record Line(SearchHit hit, int number) implements FoundRow {}

  /// Returns the rows of `results`, whose articles the briefing lists as `summaries`.
  static List<FoundRow> of(SearchResults results, List<ArticleSummary> summaries) {
    Map<String, ArticleSummary> byId =
        summaries.stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
    List<FoundRow> rows = new ArrayList<>();
    int number = 0;
    for (ArticleHits article : results.ranked()) {
      ArticleSummary summary = byId.get(article.articleId());
      if (summary != null) {
        rows.add(new Head(summary, article.hits().size(), article.hits().getFirst()));
      }
      for (SearchHit hit : article.hits()) {
        number++;
        rows.add(new Line(hit, number));
      }
    }
    return rows;
  }
}
