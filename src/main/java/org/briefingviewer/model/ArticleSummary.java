// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the manifest says of an article, so that ten thousand list without being opened.
///
/// @param headline as the article has it
/// @param title the name that a person gave the article in this briefing, or null
/// @param date the day of publication, or null
/// @param checked how many of the estimates a named person read and checked
public record ArticleSummary(
    String id,
    String headline,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable PartialDate date,
    int estimates,
    int withSource,
    int checked) {
  // Written out, as every start asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ArticleSummary summary
            && id.equals(summary.id)
            && headline.equals(summary.headline)
            && Objects.equals(title, summary.title)
            && Objects.equals(publisher, summary.publisher)
            && Objects.equals(date, summary.date)
            && estimates == summary.estimates
            && withSource == summary.withSource
            && checked == summary.checked);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// Counts an article and its findings.
  public static ArticleSummary of(Article article, Findings findings) {
    List<Estimate> estimates = findings.estimates();
    LocalDate day = article.publication().day();
    return new ArticleSummary(
        article.id(),
        article.headline(),
        null,
        article.publication().publisher(),
        day == null ? null : PartialDate.of(day),
        estimates.size(),
        (int) estimates.stream().filter(e -> e.chain().source() != null).count(),
        (int) estimates.stream().filter(e -> e.review().read()).count());
  }

  /// Returns the same under another name.
  ///
  /// @param other null for the headline's own
  public ArticleSummary named(@Nullable String other) {
    return new ArticleSummary(id, headline, other, publisher, date, estimates, withSource, checked);
  }

  /// Returns what the article is called in lists.
  public String name() {
    return title == null ? headline : title;
  }
}
