// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hits in the order in which a reader walks them.
public record HitOrder(List<SearchHit> hits) {
  public HitOrder {
    hits = List.copyOf(hits);
  }

  /// Returns the place of a hit, from 1; 0 when it is none of them.
  public int place(SearchHit hit) {
    return hits.indexOf(hit) + 1;
  }

  /// Returns the hit `step` further than one of them; after the last comes the first.
  public SearchHit beside(SearchHit hit, int step) {
    return hits.get(Math.floorMod(hits.indexOf(hit) + step, hits.size()));
  }

  /// Returns the first hit that begins at or after a place, else the first of all; null when there
  /// are none.
  ///
  /// @param order the articles in reading order
  /// @param article the article of the place, or null for the beginning
  /// @param offset the place in that article
  public @Nullable SearchHit from(List<String> order, @Nullable String article, int offset) {
    int at = article == null ? -1 : order.indexOf(article);
    boolean exact = hits.stream().anyMatch(SearchHit::exact);
    for (SearchHit hit : hits) {
      if (exact && !hit.exact()) {
        continue;
      }
      int stands = order.indexOf(hit.articleId());
      if (stands > at || (stands == at && hit.span().start() >= offset)) {
        return hit;
      }
    }
    return hits.isEmpty() ? null : hits.getFirst();
  }
}
