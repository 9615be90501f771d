// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import org.briefingviewer.model.Estimate;
import org.briefingviewer.wording.part.EstimateParts;

/// An estimate with the article it stands in. An estimate's id is unique in its article only.
///
/// @param place the article's place in the briefing's reading order, from 0
/// @param number the estimate's number in its article, from 1
/// @param parts the estimate with what its article adds to it
public record ArticleEstimate(RowArticle article, int place, int number, EstimateParts parts) {

  /// Returns the estimate itself.
  public Estimate estimate() {
    return parts.estimate();
  }

  /// Tells whether this is the estimate with that id in that article.
  public boolean is(String articleId, String estimateId) {
    return article.id().equals(articleId) && estimate().id().equals(estimateId);
  }

  /// Tells whether this is the same estimate, standing where the other does.
  boolean sameAs(ArticleEstimate other) {
    return place == other.place
        && number == other.number
        && is(other.article.id(), other.estimate().id());
  }
}
