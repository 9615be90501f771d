// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.TieState.TieStateKind;
import org.jspecify.annotations.Nullable;

/// What one article says of a tie, read from all that it says: what a person read before what was
/// settled in bulk, and that before what nobody checked; the trend that most of it bears out before
/// the others; of a cooling and a mending the mending, for one mends only what had cooled. Where it
/// pulls both ways alike, the trend is unclear. Aims have no say beside what is said to be so, and
/// actions none beside either.
///
/// @param article the article's id
/// @param states all that it says, the one to show first, then in text order; without what a person
///   rejected
/// @param trend what the article says on the whole, or null when it says nothing
public record ArticleTie(
    String article, ActorPair pair, List<TieState> states, @Nullable Trend trend) {

  /// A plain statement weighs as much as two that leave it open, and one of this year as two of the
  /// year before.
  private static final int PLAIN = 4;

  private static final int HEDGED = 2;

  /// What an article says first of many things is what it is about: headline or lead count twice.
  private static final int OPENING = 2;

  /// The year of a state without a date, which is told as of now.
  private static final int NOW = 9999;

  /// How many years back a state still counts beside a newer one.
  private static final int PAST = 1;

  /// How many times the weight of the other side must be exceeded for a trend to be clear.
  private static final double CLEAR = 1.5;

  public ArticleTie {
    states = List.copyOf(states);
  }

  /// Reads what an article says of `pair`.
  ///
  /// @param states what it says of any tie, in text order
  public static ArticleTie of(String article, ActorPair pair, List<TieState> states) {
    List<TieState> said =
        states.stream()
            .filter(s -> s.pair().equals(pair))
            .filter(s -> s.review().state() != ReviewState.REJECTED)
            .toList();
    int first = said.stream().mapToInt(s -> s.review().order()).min().orElse(0);
    List<TieState> heard = recent(said.stream().filter(s -> s.review().order() == first).toList());
    Trend trend = trend(speaking(heard));
    if (trend == null) {
      return new ArticleTie(article, pair, List.of(), null);
    }
    TieState leading = leading(heard, trend);
    List<TieState> inOrder = new ArrayList<>(List.of(leading));
    said.stream().filter(s -> !s.equals(leading)).forEach(inOrder::add);
    return new ArticleTie(article, pair, inOrder, trend);
  }

  /// Returns the state that stands for the article, or null when it says nothing.
  public @Nullable TieState state() {
    return states.isEmpty() ? null : states.getFirst();
  }

  /// What was so in years before the newest state is what went before, not how it stands.
  private static List<TieState> recent(List<TieState> states) {
    int newest = newest(states);
    return states.stream().filter(s -> newest - year(s) <= PAST).toList();
  }

  /// The states that have a say in the trend: what is said to be so before aims, and aims before
  /// actions; but not before the aim to mend it what the same passage grants to have cooled.
  private static List<TieState> speaking(List<TieState> states) {
    List<TieState> trends = states.stream().filter(s -> s.kind() == TieStateKind.TREND).toList();
    List<TieState> now = trends.stream().filter(s -> s.stance() != TieState.Stance.AIM).toList();
    boolean granted = now.stream().allMatch(s -> granted(s, trends));
    return trends.isEmpty() ? states : granted ? trends : now;
  }

  private static boolean granted(TieState state, List<TieState> all) {
    return state.trend() == Trend.COOLING
        && all.stream()
            .filter(s -> s.stance() == TieState.Stance.AIM && s.trend() == Trend.MENDING)
            .anyMatch(s -> s.evidence().equals(state.evidence()));
  }

  /// Returns the newest year that is known: what has no date makes nothing old.
  private static int newest(List<TieState> states) {
    return states.stream()
        .filter(state -> state.asOf() != null)
        .mapToInt(ArticleTie::year)
        .max()
        .orElse(NOW);
  }

  private static int year(TieState state) {
    return state.asOf() == null ? NOW : state.asOf().year();
  }

  private static @Nullable Trend trend(List<TieState> states) {
    Map<Trend, Integer> weights = new EnumMap<>(Trend.class);
    int newest = newest(states);
    for (TieState state : states) {
      int weight = state.hedged() ? HEDGED : PLAIN;
      boolean old = year(state) < newest;
      boolean opens = states.size() > 2 && state.equals(states.getFirst());
      int times = opens ? OPENING : 1;
      weights.merge(state.trend(), times * (old ? weight / 2 : weight), Integer::sum);
    }
    if (weights.containsKey(Trend.MENDING) && mends(states)) {
      int cooled = weights.getOrDefault(Trend.COOLING, 0);
      weights.merge(Trend.MENDING, cooled, Integer::sum);
      weights.remove(Trend.COOLING);
    }
    if (weights.size() > 1) {
      weights.remove(Trend.UNCLEAR);
    }
    Trend most =
        weights.keySet().stream()
            .max(
                Comparator.comparingInt((Trend t) -> Objects.requireNonNull(weights.get(t)))
                    .thenComparingInt(t -> t == Trend.STRENGTHENING ? 1 : 0)
                    .thenComparingInt(t -> -first(states, t)))
            .orElse(null);
    return most != null && opposed(weights, most) ? Trend.UNCLEAR : most;
  }

  /// Closer and cooler told of alike.
  private static boolean opposed(Map<Trend, Integer> weights, Trend most) {
    int cooler = weights.getOrDefault(Trend.COOLING, 0);
    int closer =
        weights.getOrDefault(Trend.STRENGTHENING, 0) + weights.getOrDefault(Trend.MENDING, 0);
    int against = most == Trend.COOLING ? closer : cooler;
    int with = most == Trend.COOLING ? cooler : closer;
    return most != Trend.STABLE && against > 0 && with <= CLEAR * against;
  }

  /// A mending and a cooling that different people speak of are a disagreement; else the one
  /// follows on the other.
  private static boolean mends(List<TieState> states) {
    return states.stream()
        .filter(s -> s.trend() == Trend.MENDING)
        .anyMatch(
            mending ->
                states.stream()
                    .filter(s -> s.trend() == Trend.COOLING)
                    .allMatch(cooling -> together(mending, cooling)));
  }

  private static boolean together(TieState mending, TieState cooling) {
    boolean one =
        mending.assessor() == null || cooling.assessor() == null || mending.oneAssessor(cooling);
    boolean before = year(mending) < year(cooling);
    return one && !before;
  }

  private static int first(List<TieState> states, Trend trend) {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).trend() == trend) {
        return i;
      }
    }
    return states.size();
  }

  /// The state that stands for the trend: a plain one before one that leaves it open, one with an
  /// assessor before one without, else the first. When none has the trend, for it is unclear
  /// because the others disagree, the first of all.
  private static TieState leading(List<TieState> states, Trend trend) {
    return states.stream()
        .filter(s -> s.trend() == trend)
        .min(
            Comparator.comparing(TieState::stance)
                .thenComparing((TieState s) -> s.assessor() == null))
        .orElse(states.getFirst());
  }
}
