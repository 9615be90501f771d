// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.model.TieState.TieStateKind;
import org.jspecify.annotations.Nullable;

/// How a tie is read where there is room for one state only, and beside it the state that must not
/// be left out: what went before, or what somebody else says.
///
/// @param states what was said of the tie, the one to show first, then the newest, without what a
///   person rejected
/// @param state the state to show, or null when there is none
/// @param trend the trend to show, or null when nobody speaks of the tie: that of the state, or
///   unclear where what one article says disagrees, though none of its states says so
/// @param other another state with another trend, or null
/// @param link how `other` stands to `state`
public record TieReading(
    Tie tie,
    List<TieState> states,
    @Nullable TieState state,
    @Nullable Trend trend,
    @Nullable TieState other,
    Link link) {

  /// How the second state stands to the first.
  public enum Link {
    /// There is no second state.
    NONE,
    /// It came before: "mending after cooling".
    AFTER,
    /// Another side says it, of the same time or of a time not known.
    ALSO
  }

  public TieReading {
    states = List.copyOf(states);
  }

  /// Reads a tie from what each article says of it on the whole: what a person read before what was
  /// settled in bulk, and that before what nobody checked; the trend that most of the articles of
  /// the newest year give before the others, and of these the newest article. One remark overrules
  /// nothing.
  public static TieReading of(Tie tie) {
    List<TieState> states = tie.standing();
    List<ArticleTie> articles = articles(tie);
    if (articles.isEmpty()) {
      return new TieReading(tie, states, null, null, null, Link.NONE);
    }
    int first = articles.stream().mapToInt(TieReading::order).min().orElse(0);
    ArticleTie shown = shown(speaking(articles.stream().filter(a -> order(a) == first).toList()));
    TieState state = Objects.requireNonNull(shown.state());
    List<TieState> inOrder =
        Stream.concat(Stream.of(state), states.stream().filter(s -> !s.equals(state))).toList();
    TieState other =
        states.stream()
            .filter(s -> s.trend() != state.trend() && s.kind() == TieStateKind.TREND)
            .filter(s -> link(state, s) != Link.NONE)
            .min(Comparator.comparingInt(s -> s.review().order()))
            .orElse(null);
    return new TieReading(
        tie, inOrder, state, shown.trend(), other, other == null ? Link.NONE : link(state, other));
  }

  private static List<ArticleTie> articles(Tie tie) {
    Map<String, List<TieState>> byArticle = new LinkedHashMap<>();
    for (TieState state : tie.states()) {
      byArticle
          .computeIfAbsent(state.evidence().getFirst().articleId(), id -> new ArrayList<>())
          .add(state);
    }
    return byArticle.entrySet().stream()
        .map(entry -> ArticleTie.of(entry.getKey(), tie.pair(), entry.getValue()))
        .filter(article -> article.trend() != null)
        .toList();
  }

  /// Returns what each article says of the tie on the whole, the newest first, without those that
  /// say nothing.
  public List<ArticleTie> articles() {
    return articles(tie);
  }

  /// Returns the same in the order of time, the oldest first: by the date of the state that stands
  /// for each article, those without a date before the others, since nothing says that they are
  /// new.
  public List<ArticleTie> course() {
    Comparator<ArticleTie> byDate =
        Comparator.comparing(
            TieReading::day, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));
    return articles().reversed().stream().sorted(byDate).toList();
  }

  private static @Nullable PartialDate day(ArticleTie article) {
    TieState state = article.state();
    return state == null ? null : state.asOf();
  }

  /// Tells whether the states disagree, so that none of them stands for what is said.
  public boolean torn() {
    return state != null && trend != state.trend();
  }

  /// The articles that say a trend; all where none does.
  private static List<ArticleTie> speaking(List<ArticleTie> articles) {
    List<ArticleTie> trends = articles.stream().filter(a -> a.trend() != Trend.UNSTATED).toList();
    return trends.isEmpty() ? articles : trends;
  }

  private static ArticleTie shown(List<ArticleTie> articles) {
    List<ArticleTie> recent =
        articles.stream().filter(a -> year(a) >= year(articles.getFirst())).toList();
    // In the order of the articles, so that of two that are given alike often the newest counts.
    Map<Trend, Integer> counts = new LinkedHashMap<>();
    recent.forEach(a -> counts.merge(Objects.requireNonNull(a.trend()), 1, Integer::sum));
    int most = Collections.max(counts.values());
    Trend trend =
        counts.keySet().stream()
            .filter(t -> Objects.equals(counts.get(t), most))
            .findFirst()
            .orElseThrow();
    return recent.stream().filter(a -> a.trend() == trend).findFirst().orElseThrow();
  }

  private static int year(ArticleTie article) {
    TieState state = article.state();
    return state == null || state.asOf() == null ? 0 : state.asOf().year();
  }

  private static int order(ArticleTie article) {
    TieState state = article.state();
    return state == null ? Integer.MAX_VALUE : state.review().order();
  }

  /// Two trends of one time are a disagreement only when two different sides give them; of a state
  /// that nobody is said to assess it is not known whose it is.
  private static Link link(TieState state, TieState other) {
    if (mends(state, other)) {
      return Link.AFTER;
    }
    if (older(other, state)) {
      return was(other) ? Link.AFTER : Link.NONE;
    }
    boolean sides = state.assessor() != null && other.assessor() != null;
    return sides && !state.oneAssessor(other) ? Link.ALSO : Link.NONE;
  }

  /// Whether it tells how the tie was: neither "if they fought, it would be closer", read as
  /// unclear, nor what somebody wanted of it.
  private static boolean was(TieState state) {
    return state.trend() != Trend.UNCLEAR && state.stance() != TieState.Stance.AIM;
  }

  private static boolean mends(TieState mending, TieState cooled) {
    return mending.trend() == Trend.MENDING
        && cooled.trend() == Trend.COOLING
        && Objects.equals(mending.asOf(), cooled.asOf())
        && (mending.assessor() == null || cooled.assessor() == null || mending.oneAssessor(cooled));
  }

  private static boolean older(TieState one, TieState other) {
    return one.asOf() != null && other.asOf() != null && one.asOf().compareTo(other.asOf()) < 0;
  }
}
