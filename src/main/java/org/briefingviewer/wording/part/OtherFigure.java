// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.jspecify.annotations.Nullable;

/// An estimate that another one refers to.
///
/// @param estimate null when it is not among the estimates of the article
public record OtherFigure(String id, @Nullable Estimate estimate) {

  /// Looks for an estimate of `marked`.
  static OtherFigure in(MarkedArticle marked, String id) {
    return new OtherFigure(
        id,
        marked.findings().estimates().stream()
            .filter(estimate -> estimate.id().equals(id))
            .findFirst()
            .orElse(null));
  }
}
