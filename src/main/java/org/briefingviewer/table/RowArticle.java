// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// What the rows of an article say of it. How many of its estimates are checked is not in it: an
/// estimate that is accepted changes its own row only.
///
/// @param date the day of publication, or null
/// @param folded headline and publisher as [EstimateRow#fold] makes them
public record RowArticle(
    String id,
    String headline,
    @Nullable String publisher,
    @Nullable PartialDate date,
    String folded) {

  public RowArticle(
      String id, String headline, @Nullable String publisher, @Nullable PartialDate date) {
    this(
        id,
        headline,
        publisher,
        date,
        EstimateRow.fold(publisher == null ? headline : headline + "\n" + publisher));
  }

  /// Returns what rows say of an article.
  public static RowArticle of(ArticleSummary summary) {
    return new RowArticle(summary.id(), summary.headline(), summary.publisher(), summary.date());
  }
}
