// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the manifest says of an article, so that ten thousand list without being opened.
///
/// @param date the day of publication, or null
/// @param checked how many of the estimates a named person checked
public record ArticleSummary(
    String id,
    String headline,
    @Nullable String publisher,
    @Nullable PartialDate date,
    int estimates,
    int withSource,
    int checked) {

  /// Counts an article and its findings.
  public static ArticleSummary of(Article article, Findings findings) {
    List<Estimate> estimates = findings.estimates();
    LocalDate day = article.publication().day();
    return new ArticleSummary(
        article.id(),
        article.headline(),
        article.publication().publisher(),
        day == null ? null : PartialDate.of(day),
        estimates.size(),
        (int) estimates.stream().filter(e -> e.chain().source() != null).count(),
        (int) estimates.stream().filter(e -> e.review().checked()).count());
  }
}
