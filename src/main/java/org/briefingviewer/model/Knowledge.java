// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import java.util.Map;
import org.briefingviewer.model.group.GroupDecision;
import org.jspecify.annotations.Nullable;

/// What a bundle knows across its articles.
///
/// @param ties the triangle's three, in its order
/// @param events of all articles, oldest first
/// @param sources for each article, the ids of the references it was written from
/// @param ratings of estimates, at most one of each
/// @param groups what persons decided of reports of one figure
public record Knowledge(
    Triangle triangle,
    List<Agent> agents,
    List<Tie> ties,
    List<Event> events,
    List<Reference> references,
    Map<String, List<String>> sources,
    List<Rating> ratings,
    List<GroupDecision> groups) {
  public Knowledge {
    agents = List.copyOf(agents);
    ties = List.copyOf(ties);
    events = List.copyOf(events);
    references = List.copyOf(references);
    sources = Map.copyOf(sources);
    ratings = List.copyOf(ratings);
    groups = List.copyOf(groups);
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
            && groups.equals(known.groups));
  }

  @Override
  public int hashCode() {
    return ties.hashCode();
  }

  /// Makes the knowledge of a briefing in which nothing is rated and no group decided.
  public Knowledge(
      Triangle triangle,
      List<Agent> agents,
      List<Tie> ties,
      List<Event> events,
      List<Reference> references,
      Map<String, List<String>> sources) {
    this(triangle, agents, ties, events, references, sources, List.of(), List.of());
  }

  /// Returns how an estimate is rated, or null when it is not.
  public @Nullable Rating rating(EstimateId estimate) {
    return ratings.stream().filter(r -> r.of().equals(estimate)).findFirst().orElse(null);
  }

  /// Returns the same with other ratings.
  public Knowledge rated(List<Rating> others) {
    return new Knowledge(triangle, agents, ties, events, references, sources, others, groups);
  }

  /// Returns the same with other decisions on groups.
  public Knowledge grouped(List<GroupDecision> others) {
    return new Knowledge(triangle, agents, ties, events, references, sources, ratings, others);
  }
}
