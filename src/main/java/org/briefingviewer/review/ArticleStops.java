// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.edit.FindingId;
import org.jspecify.annotations.Nullable;

/// What of one article has to be looked at.
///
/// @param stops all of them, settled or not, in text order
/// @param count how far they are settled
/// @param dropped how many lines of the original do not stand in the text
public record ArticleStops(
    String articleId, List<ReviewStop> stops, ReviewCount count, int dropped) {
  public ArticleStops {
    stops = List.copyOf(stops);
  }

  /// In text order; where two begin at once, the shorter one first: the figure before the sentence
  /// that tells of it.
  static final Comparator<ReviewStop> TEXT_ORDER =
      Comparator.comparingInt((ReviewStop stop) -> stop.span().start())
          .thenComparingInt(stop -> stop.span().end())
          .thenComparing(stop -> stop.of().kind())
          .thenComparing(stop -> stop.of().id());

  /// Returns what an article has to be looked at.
  public static ArticleStops of(MarkedArticle marked) {
    String id = marked.article().id();
    Set<String> unsure =
        marked.changed().stream().map(UnplacedMark::markId).collect(Collectors.toSet());
    List<ReviewStop> stops = new ArrayList<>();
    for (Finding finding : marked.findings().all()) {
      stops.add(ReviewStop.of(id, finding, unsure.contains(finding.id())));
    }
    stops.sort(TEXT_ORDER);
    return new ArticleStops(id, stops, ReviewCount.of(stops), marked.article().dropped().size());
  }

  /// Returns a thing as it is now, or null when it is there no more.
  public @Nullable ReviewStop find(FindingId wanted) {
    for (ReviewStop stop : stops) {
      if (stop.sameAs(wanted)) {
        return stop;
      }
    }
    return null;
  }
}
