// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Stop;
import org.jspecify.annotations.Nullable;

/// What of a presentation may leave: what the room sees. What the speaker reads stays, and so does
/// how a figure stood when its stop was made, which may be what was corrected since.
///
/// @param texts of the articles that leave, by id
/// @param estimates tells whether an estimate leaves
record OutsiderStops(Map<String, String> texts, Predicate<EstimateId> estimates) {

  /// Returns the stops that leave, numbered anew.
  List<Stop> of(List<Stop> stops) {
    List<Stop> leaving = new ArrayList<>();
    for (Stop stop : stops) {
      Stop copy = copy(stop, "s" + (leaving.size() + 1));
      if (copy != null) {
        leaving.add(copy);
      }
    }
    return leaving;
  }

  private @Nullable Stop copy(Stop stop, String id) {
    Stop.Plan plan = Stop.Plan.NONE;
    return switch (stop) {
      case Stop.Passage s -> stands(s.quote()) ? new Stop.Passage(id, plan, s.quote()) : null;
      case Stop.OfEstimate s ->
          estimates.test(s.estimate()) ? new Stop.OfEstimate(id, plan, s.estimate()) : null;
      case Stop.OfTie s -> new Stop.OfTie(id, plan, s.pair());
      case Stop.Comparison s -> comparison(s, id);
      case Stop.Reports s -> reports(s, id);
      case Stop.Graphic s -> graphic(s, id);
      case Stop.Computed s ->
          estimates.test(s.estimate()) ? new Stop.Computed(id, plan, s.estimate(), "") : null;
      case Stop.Table s -> table(s, id);
      case Stop.Headline s ->
          texts.containsKey(s.articleId()) ? new Stop.Headline(id, plan, s.articleId()) : null;
      case Stop.Title s -> new Stop.Title(id, plan, s.words());
      case Stop.Empty s -> new Stop.Empty(id, plan);
      // A picture is a file that nobody said may leave; of the other nobody knows what it is.
      case Stop.Picture s -> null;
      case Stop.Unknown s -> null;
    };
  }

  private boolean stands(Stop.Quote quote) {
    String text = texts.get(quote.articleId());
    return text != null && text.contains(quote.prefix() + quote.exact() + quote.suffix());
  }

  private @Nullable Stop comparison(Stop.Comparison stop, String id) {
    List<EstimateId> left = stop.estimates().stream().filter(estimates).toList();
    return left.isEmpty() ? null : new Stop.Comparison(id, Stop.Plan.NONE, left);
  }

  private @Nullable Stop reports(Stop.Reports stop, String id) {
    List<EstimateId> left = stop.estimates().stream().filter(estimates).toList();
    return left.isEmpty()
        ? null
        : new Stop.Reports(id, Stop.Plan.NONE, stop.name(), left, List.of());
  }

  private @Nullable Stop graphic(Stop.Graphic stop, String id) {
    EstimateId of = stop.estimate();
    return of == null || estimates.test(of)
        ? new Stop.Graphic(id, Stop.Plan.NONE, stop.kind(), of, "", stop.tie())
        : null;
  }

  /// A table of chosen articles or figures of which none leaves would become one of all.
  private @Nullable Stop table(Stop.Table stop, String id) {
    List<String> articles = stop.articles().stream().filter(texts::containsKey).toList();
    List<EstimateId> figures = stop.estimates().stream().filter(estimates).toList();
    boolean emptied =
        (articles.isEmpty() && !stop.articles().isEmpty())
            || (figures.isEmpty() && !stop.estimates().isEmpty());
    return emptied ? null : new Stop.Table(id, Stop.Plan.NONE, articles, figures);
  }
}
