// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.jspecify.annotations.Nullable;

/// The order in which a walk comes to its stops.
///
/// @param order the ids of the articles in reading order
/// @param read what each article that was read has to be looked at
/// @param shown the id of the article that is read, or null
public record ReviewRoute(
    List<String> order,
    Map<String, ArticleStops> read,
    ReviewFilter filter,
    @Nullable String shown) {

  /// Returns all stops, in their order.
  public List<ReviewStop> stops() {
    return stops(filter::has);
  }

  private List<ReviewStop> stops(Predicate<ReviewStop> wanted) {
    List<ReviewStop> first = new ArrayList<>();
    List<ReviewStop> rest = new ArrayList<>();
    for (String id : articles()) {
      ArticleStops there = read.get(id);
      if (there != null) {
        for (ReviewStop stop : there.stops()) {
          if (wanted.test(stop)) {
            (late(stop) ? rest : first).add(stop);
          }
        }
      }
    }
    first.addAll(rest);
    return first;
  }

  private boolean late(ReviewStop stop) {
    return filter.uncertainFirst() && !stop.uncertain();
  }

  private List<String> articles() {
    if (filter.everywhere()) {
      return order;
    }
    return shown == null ? List.of() : List.of(shown);
  }

  /// Returns the stop one step on from where one was; after the last the first, before the first
  /// the last. Null when there is none.
  ///
  /// @param from as it was when one stood there; null for the first, or the last
  /// @param step 1 or -1
  public @Nullable ReviewStop step(@Nullable ReviewStop from, int step) {
    return step(stops(), from, step);
  }

  /// Returns the stop one step back from where one was, or the nearest of what was decided on the
  /// way.
  public @Nullable ReviewStop back(@Nullable ReviewStop from, Set<FindingId> decided) {
    return step(stops(stop -> filter.has(stop) || among(decided, stop)), from, -1);
  }

  /// An estimate may have become a number since, and a number an estimate.
  private static boolean among(Set<FindingId> decided, ReviewStop stop) {
    FindingId of = stop.of();
    return switch (of.kind()) {
      case TIE_STATE, EVENT -> decided.contains(of);
      case ESTIMATE, PLAIN_FIGURE ->
          decided.contains(new FindingId(of.articleId(), FindingKind.ESTIMATE, of.id()))
              || decided.contains(new FindingId(of.articleId(), FindingKind.PLAIN_FIGURE, of.id()));
    };
  }

  private @Nullable ReviewStop step(List<ReviewStop> stops, @Nullable ReviewStop from, int step) {
    if (stops.isEmpty()) {
      return null;
    }
    if (from == null) {
      return step > 0 ? stops.getFirst() : stops.getLast();
    }
    Places places = new Places(order);
    if (step > 0) {
      for (ReviewStop stop : stops) {
        if (compare(stop, from, places) > 0) {
          return stop;
        }
      }
      return stops.getFirst();
    }
    for (ReviewStop stop : stops.reversed()) {
      if (compare(stop, from, places) < 0) {
        return stop;
      }
    }
    return stops.getLast();
  }

  /// Returns the first stop of the article that is read, else the first of all; null when there is
  /// none.
  public @Nullable ReviewStop begin() {
    List<ReviewStop> stops = stops();
    if (!filter.uncertainFirst()) {
      for (ReviewStop stop : stops) {
        if (stop.articleId().equals(shown)) {
          return stop;
        }
      }
    }
    return stops.isEmpty() ? null : stops.getFirst();
  }

  /// Returns the first stop that is not before the place where the reader is.
  public @Nullable ReviewStop from(ReviewStop place) {
    return stops().stream().anyMatch(stop -> stop.sameAs(place.of())) ? place : step(place, 1);
  }

  private int compare(ReviewStop one, ReviewStop other, Places places) {
    int turn = Boolean.compare(late(one), late(other));
    if (turn != 0) {
      return turn;
    }
    int article = Integer.compare(places.of(one.articleId()), places.of(other.articleId()));
    return article != 0 ? article : ArticleStops.TEXT_ORDER.compare(one, other);
  }

  /// Where articles stand in the order; made once a step.
  private static final class Places {
    private final Map<String, Integer> places = new HashMap<>();

    Places(List<String> order) {
      order.forEach(id -> places.put(id, places.size()));
    }

    int of(String id) {
      return places.getOrDefault(id, -1);
    }
  }
}
