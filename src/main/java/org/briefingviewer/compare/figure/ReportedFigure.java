// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.time.LocalDate;
import java.util.Objects;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
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
/// @param said the year or month that stands beside it, where nobody read for when it holds
/// @param period the part of a year that it is said to be of ("first half"), or null
public record ReportedFigure(
    @Nullable String publisher,
    @Nullable LocalDate reportedOn,
    Claim claim,
    EvidenceQuote passage,
    FigureTopic topic,
    FigureSources sources,
    @Nullable PartialDate said,
    @Nullable String period) {

  /// Returns the id of its article.
  public String articleId() {
    return passage.articleId();
  }

  /// Returns which estimate of the briefing it is.
  public EstimateId id() {
    return new EstimateId(articleId(), claim.id());
  }

  public Quantity quantity() {
    return claim.quantity();
  }

  /// Returns the date that it holds for, as far as the text says; never the day of the report.
  public @Nullable PartialDate asOf() {
    return claim.quantity().asOf() == null ? said : claim.quantity().asOf();
  }

  /// Returns whether both say for when they hold and differ. A part of a year is no year.
  public boolean otherDate(ReportedFigure other) {
    PartialDate here = asOf();
    PartialDate there = other.asOf();
    if (here == null || there == null) {
      return false;
    }
    boolean years = here.month() == 0 && there.month() == 0;
    return FigureValues.otherDate(here, there) || (years && !Objects.equals(period, other.period));
  }

  /// Returns for when it holds, in few words; empty where the text does not say.
  public String when() {
    PartialDate date = asOf();
    if (date == null) {
      return "";
    }
    return period == null ? date.iso() : period + " " + date.iso();
  }

  /// Returns whether it is a part of another figure ("of whom 600").
  public boolean part() {
    return claim instanceof Estimate estimate && estimate.subsetOf() != null;
  }
}
