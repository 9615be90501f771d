// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;

/// A figure for a brief, with the article that it stands in.
record BriefFigure(MarkedArticle marked, Estimate estimate) {
  EstimateId id() {
    return new EstimateId(marked.article().id(), estimate.id());
  }

  /// Returns whether a person stands behind it who read it.
  boolean checked() {
    return estimate.review().read();
  }

  boolean overlaps(BriefFigure other) {
    return estimate.span().overlaps(other.estimate.span());
  }
}
