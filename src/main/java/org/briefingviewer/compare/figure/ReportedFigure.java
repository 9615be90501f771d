// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.time.LocalDate;
import org.briefingviewer.compare.extent.StatedPeriod;
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
/// @param months the part of a year that it is said to be of ("first half"), or null
/// @param around the date of the figures before it, where its own sentence names none; it is never
///   shown, and only tells figures apart
public record ReportedFigure(
    @Nullable String publisher,
    @Nullable LocalDate reportedOn,
    Claim claim,
    EvidenceQuote passage,
    FigureTopic topic,
    FigureSources sources,
    @Nullable PartialDate said,
    @Nullable StatedPeriod months,
    @Nullable PartialDate around) {

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
    PartialDate here = dated();
    PartialDate there = other.dated();
    if (FigureValues.otherDate(here, there)) {
      return true;
    }
    if (follows(other) || other.follows(this)) {
      return true;
    }
    StatedPeriod mine = months();
    StatedPeriod theirs = other.months();
    if (mine != null && theirs != null) {
      return mine.differs(theirs);
    }
    boolean years = here != null && there != null && here.month() == 0 && there.month() == 0;
    return years && ((mine != null && mine.months()) || (theirs != null && theirs.months()));
  }

  /// Returns whether its words say for when it holds, and those of the other or around it say
  /// another date.
  public boolean statesOtherDate(ReportedFigure other) {
    boolean here = asOf() != null || months != null;
    boolean there = other.dated() != null || other.months != null;
    return here && there && otherDate(other);
  }

  /// Whether it holds for a day after the other's report, of which nothing is still to come.
  private boolean follows(ReportedFigure other) {
    PartialDate date = asOf();
    if (date == null || other.reportedOn == null || other.dated() != null) {
      return false;
    }
    PartialDate day = PartialDate.of(other.reportedOn);
    boolean after = date.compareTo(day) > 0 && !FigureValues.mayBe(date, day);
    return after && !other.topic.extent().realised().planned();
  }

  private @Nullable PartialDate dated() {
    return asOf() == null ? around : asOf();
  }

  /// Returns the part of a year that it is of, as far as its date or its words say, or null.
  @Override
  public @Nullable StatedPeriod months() {
    PartialDate date = asOf();
    boolean month = months == null || !months.months();
    return month && date != null && date.month() > 0 ? StatedPeriod.month(date.month()) : months;
  }

  /// Returns the part of a year that it is of in words, or null.
  public @Nullable String period() {
    return months == null || months.words().isEmpty() || asOf() == null ? null : months.words();
  }

  /// Returns for when it holds, in few words; empty where the text does not say.
  public String when() {
    PartialDate date = asOf();
    String period = period();
    String day = date == null ? "" : date.iso();
    return period == null ? day : period + " " + day;
  }

  /// Returns what tells its date from another one's: for when it holds, else the part of a year or
  /// the date that the text around it names.
  public String dateTold() {
    if (asOf() != null) {
      return when();
    }
    if (months != null) {
      return months.shown();
    }
    return around == null ? "" : around.iso();
  }

  /// Returns whether it is a part of another figure ("of whom 600").
  public boolean part() {
    return claim instanceof Estimate estimate && estimate.subsetOf() != null;
  }
}
