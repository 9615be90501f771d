// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// An event with the article that tells it.
///
/// @param article what the briefing lists of the article, or null when it lists none
/// @param ahead whether it lies after the article's own date: announced or foreseen there, not told
public record DatedEvent(Event event, @Nullable ArticleSummary article, boolean ahead) {

  static DatedEvent of(Event event, @Nullable ArticleSummary article) {
    PartialDate told = article == null ? null : article.date();
    return new DatedEvent(event, article, told != null && surelyAfter(event.date(), told));
  }

  /// Tells whether `date` lies after `other` however what is unknown of the two is filled in: a
  /// month is not after a day within it.
  static boolean surelyAfter(PartialDate date, PartialDate other) {
    if (date.year() != other.year()) {
      return date.year() > other.year();
    }
    if (date.month() != other.month()) {
      return other.month() > 0 && date.month() > other.month();
    }
    return other.day() > 0 && date.day() > other.day();
  }
}
