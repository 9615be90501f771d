// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// How often an agent is named, and where.
///
/// @param places one for each link of a chain and each state of a tie, in reading order
/// @param states the states of ties that the agent assesses
public record AgentUse(Agent agent, List<EvidenceQuote> places, List<TieState> states) {
  public AgentUse {
    places = List.copyOf(places);
    states = List.copyOf(states);
  }

  /// Returns how many articles name it.
  public long articles() {
    return places.stream().map(EvidenceQuote::articleId).distinct().count();
  }

  /// Returns the first place in each article that names it.
  public List<EvidenceQuote> firstPlaces() {
    Map<String, EvidenceQuote> first = new LinkedHashMap<>();
    places.forEach(place -> first.putIfAbsent(place.articleId(), place));
    return List.copyOf(first.values());
  }

  /// Returns the state for which it speaks in all that it assesses, or null when that is not known
  /// or not the same everywhere.
  public @Nullable String side() {
    String side = states.isEmpty() ? null : states.getFirst().side();
    return states.stream().allMatch(state -> Objects.equals(state.side(), side)) ? side : null;
  }
}
