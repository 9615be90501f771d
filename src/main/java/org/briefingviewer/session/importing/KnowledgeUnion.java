// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;

/// Joins what a briefing knows with what other articles bring to it. What was there stays as it is,
/// wherever it came from.
final class KnowledgeUnion {
  private KnowledgeUnion() {}

  static Knowledge of(Knowledge known, Knowledge brought) {
    Map<String, Agent> agents = new LinkedHashMap<>();
    known.agents().forEach(agent -> agents.put(agent.id(), agent));
    brought.agents().forEach(agent -> agents.putIfAbsent(agent.id(), agent));
    List<TieState> states = new ArrayList<>(states(known));
    states.addAll(states(brought));
    List<Event> events = new ArrayList<>(known.events());
    events.addAll(brought.events());
    events.sort(Comparator.comparing(Event::date));
    Map<String, Reference> references = new LinkedHashMap<>();
    known.references().forEach(reference -> references.put(reference.id(), reference));
    brought.references().forEach(reference -> references.putIfAbsent(reference.id(), reference));
    Map<String, List<String>> sources = new LinkedHashMap<>(brought.sources());
    sources.putAll(known.sources());
    return new Knowledge(
        known.triangle(),
        List.copyOf(agents.values()),
        Tie.group(known.triangle(), states),
        events,
        List.copyOf(references.values()),
        sources,
        known.ratings());
  }

  static List<TieState> states(Knowledge knowledge) {
    return knowledge.ties().stream().flatMap(tie -> tie.states().stream()).toList();
  }

  /// Returns what a briefing knows after an article's text grew: places move along, and what was
  /// found in the new lines comes in.
  static Knowledge moved(Knowledge known, Shifted shifted, Knowledge brought) {
    List<TieState> states = states(known).stream().map(shifted::state).toList();
    Knowledge moved =
        new Knowledge(
            known.triangle(),
            known.agents(),
            Tie.group(known.triangle(), states),
            known.events().stream().map(shifted::event).toList(),
            known.references(),
            known.sources(),
            known.ratings());
    return of(moved, brought);
  }
}
