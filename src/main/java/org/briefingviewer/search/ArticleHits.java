// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.List;

/// What was found in one article, in text order, what belongs to its origin first.
public record ArticleHits(String articleId, List<SearchHit> hits) {
  public ArticleHits {
    hits = List.copyOf(hits);
  }
}
