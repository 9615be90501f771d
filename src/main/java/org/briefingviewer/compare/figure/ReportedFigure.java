// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.time.LocalDate;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// A figure as an article reports it.
///
/// @param publisher who published the article, or null
/// @param reportedOn the day of the article, or null; never taken from the date that the figure
///   holds for
/// @param passage the sentence that it stands in
public record ReportedFigure(
    @Nullable String publisher,
    @Nullable LocalDate reportedOn,
    Claim claim,
    EvidenceQuote passage,
    FigureTopic topic,
    FigureSources sources) {

  /// Returns the id of its article.
  public String articleId() {
    return passage.articleId();
  }

  public Quantity quantity() {
    return claim.quantity();
  }

  /// Returns the date that it holds for, as far as the text says; never the day of the report.
  public @Nullable PartialDate asOf() {
    return claim.quantity().asOf();
  }

  /// Returns whether it is a part of another figure ("of whom 600").
  public boolean part() {
    return claim instanceof Estimate estimate && estimate.subsetOf() != null;
  }
}
