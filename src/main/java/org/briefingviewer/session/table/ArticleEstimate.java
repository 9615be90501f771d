// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;

/// An estimate with the article it stands in. An estimate's id is unique in its article only.
///
/// @param place the article's place in the briefing's reading order, from 0
/// @param number the estimate's number in its article, from 1
public record ArticleEstimate(ArticleSummary article, int place, int number, Estimate estimate) {

  /// Tells whether this is the estimate with that id in that article.
  public boolean is(String articleId, String estimateId) {
    return article.id().equals(articleId) && estimate.id().equals(estimateId);
  }
}
