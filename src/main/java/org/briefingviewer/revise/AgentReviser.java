// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.jspecify.annotations.Nullable;

/// What other names of agents, or two that are one, make of whatever names them. An agent is known
/// by its id and its name: another one may have the same id where it is spelled out.
record AgentReviser(ReviseAgents edit) {

  /// Returns the article with the agents of now; the same object where it names none of them.
  MarkedArticle apply(MarkedArticle marked) {
    Findings found = marked.findings();
    List<Claim> claims = found.claims().stream().map(this::claim).toList();
    List<TieState> states = found.tieStates().stream().map(this::state).toList();
    List<Event> events = found.events().stream().map(this::event).toList();
    return claims.equals(found.claims())
            && states.equals(found.tieStates())
            && events.equals(found.events())
        ? marked
        : marked.with(new Findings(claims, states, events, found.ruledOut()));
  }

  /// Returns what the briefing knows with the agents of now: the revised one stands where the first
  /// of those stood that it was.
  Knowledge apply(Knowledge known) {
    List<Agent> agents = new ArrayList<>();
    for (Agent agent : known.agents()) {
      Agent now = agent(agent);
      if (!agents.contains(now)) {
        agents.add(now);
      }
    }
    List<Tie> ties =
        known.ties().stream()
            .map(tie -> new Tie(tie.pair(), tie.states().stream().map(this::state).toList()))
            .toList();
    return new Knowledge(
        known.triangle(),
        agents,
        ties,
        known.events().stream().map(this::event).toList(),
        known.references(),
        known.sources(),
        known.ratings(),
        known.groups(),
        known.translations());
  }

  /// Returns the ids that those had whom one of `ids` stands for now, and `ids` themselves.
  Set<String> formerly(Set<String> ids) {
    if (!ids.contains(edit.to().id())) {
      return ids;
    }
    Set<String> all = new HashSet<>(ids);
    edit.from().forEach(agent -> all.add(agent.id()));
    return all;
  }

  private Agent agent(Agent agent) {
    return edit.from().stream()
            .anyMatch(old -> old.id().equals(agent.id()) && old.name().equals(agent.name()))
        ? edit.to()
        : agent;
  }

  private TieState state(TieState state) {
    Agent assessor = state.assessor();
    return assessor == null || agent(assessor).equals(assessor) ? state : state.by(agent(assessor));
  }

  private Event event(Event event) {
    Agent assessor = event.assessor();
    return assessor == null || agent(assessor).equals(assessor) ? event : event.by(agent(assessor));
  }

  private Claim claim(Claim claim) {
    AttributionChain chain = chain(claim.chain());
    return chain.equals(claim.chain()) ? claim : claim.chained(chain);
  }

  private AttributionChain chain(AttributionChain chain) {
    return new AttributionChain(
        chain.elements().stream().map(this::element).toList(), doubt(chain.doubt()));
  }

  private @Nullable SourceDoubt doubt(@Nullable SourceDoubt doubt) {
    Agent runnerUp = doubt == null ? null : doubt.runnerUp();
    return runnerUp == null ? doubt : new SourceDoubt(agent(runnerUp));
  }

  private ChainElement element(ChainElement element) {
    return switch (element) {
      case ChainGap gap -> gap;
      case ChainLink link ->
          new ChainLink(agent(link.agent()), link.role(), link.basis(), link.mention(), link.cue());
    };
  }
}
