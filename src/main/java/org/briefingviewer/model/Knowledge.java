// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// What a bundle knows across its articles.
///
/// @param ties the triangle's three, in its order
/// @param events of all articles, oldest first
/// @param sources for each article, the ids of the references it was written from
/// @param ratings of estimates, at most one of each
/// @param groups what persons decided of reports of one figure
/// @param translations which articles persons joined as original and translation, at most one of
///   each translation
public record Knowledge(
    Triangle triangle,
    List<Agent> agents,
    List<Tie> ties,
    List<Event> events,
    List<Reference> references,
    Map<String, List<String>> sources,
    List<Rating> ratings,
    List<GroupDecision> groups,
    List<Translation> translations) {
  public Knowledge {
    agents = List.copyOf(agents);
    ties = List.copyOf(ties);
    events = List.copyOf(events);
    references = List.copyOf(references);
    sources = Map.copyOf(sources);
    ratings = List.copyOf(ratings);
    groups = List.copyOf(groups);
    translations = List.copyOf(translations);
  }

  // Written out, as every start asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Knowledge known
            && triangle.equals(known.triangle)
            && agents.equals(known.agents)
            && ties.equals(known.ties)
            && events.equals(known.events)
            && references.equals(known.references)
            && sources.equals(known.sources)
            && ratings.equals(known.ratings)
            && groups.equals(known.groups)
            && translations.equals(known.translations));
  }

  @Override
  public int hashCode() {
    return ties.hashCode();
  }

  /// Makes the knowledge of a briefing in which nothing is rated, no group decided and no
  /// translation joined.
  public Knowledge(
      Triangle triangle,
      List<Agent> agents,
      List<Tie> ties,
      List<Event> events,
      List<Reference> references,
      Map<String, List<String>> sources) {
    this(triangle, agents, ties, events, references, sources, List.of(), List.of(), List.of());
  }

  /// Returns how an estimate is rated, or null when it is not.
  public @Nullable Rating rating(EstimateId estimate) {
    return ratings.stream().filter(r -> r.of().equals(estimate)).findFirst().orElse(null);
  }

  /// Returns the same with other ratings.
  public Knowledge rated(List<Rating> others) {
    return new Knowledge(
        triangle, agents, ties, events, references, sources, others, groups, translations);
  }

  /// Returns the same with other decisions on groups.
  public Knowledge grouped(List<GroupDecision> others) {
    return new Knowledge(
        triangle, agents, ties, events, references, sources, ratings, others, translations);
  }

  /// Returns the same with other joins of originals and translations.
  public Knowledge translated(List<Translation> others) {
    return new Knowledge(
        triangle, agents, ties, events, references, sources, ratings, groups, others);
  }

  /// Returns the ties without what a translation says again of its original, the same by the same
  /// assessor: nobody said it twice. What a person read stays where nobody read the original's.
  public List<Tie> tiesOnce() {
    return ties.stream().map(this::once).toList();
  }

  /// Returns one of the ties so.
  public Tie once(Tie tie) {
    return translations.isEmpty()
        ? tie
        : new Tie(
            tie.pair(),
            tie.states().stream().filter(state -> !again(state, tie.standing())).toList());
  }

  private boolean again(TieState state, List<TieState> standing) {
    return standing.stream()
        .filter(other -> translatedFrom(state.articleId(), other.articleId()))
        .anyMatch(other -> !other.equals(state) && state.repeats(other));
  }

  /// Returns of what an article is the translation, or null where nobody joined it to an original.
  public @Nullable Translation translationOf(String articleId) {
    return translations.stream()
        .filter(each -> each.translation().equals(articleId))
        .findFirst()
        .orElse(null);
  }

  /// Returns whether an article was translated from another, in whichever number of steps.
  public boolean translatedFrom(String articleId, String original) {
    Set<String> passed = new HashSet<>();
    String at = articleId;
    while (!at.equals(original) && passed.add(at)) {
      Translation join = translationOf(at);
      if (join == null) {
        return false;
      }
      at = join.original();
    }
    return at.equals(original);
  }

  /// Returns the joins in which an article is the original or the translation: that of which it is
  /// the translation first.
  public List<Translation> translationsWith(String articleId) {
    return translations.stream()
        .filter(each -> each.has(articleId))
        .sorted(Comparator.comparing(each -> !each.translation().equals(articleId)))
        .toList();
  }
}
