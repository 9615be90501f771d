// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.translation.Translation;

/// What of that which a briefing knows across its articles may leave, gathered from the articles
/// that leave: whom they name, what they say of ties, what happened, what they were written from.
final class OutsiderKnowledge {
  private final Knowledge all;
  private final Map<String, Agent> agents = new LinkedHashMap<>();
  private final List<TieState> states = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<String, List<String>> sources = new LinkedHashMap<>();
  private final Set<EstimateId> estimates = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  OutsiderKnowledge(Knowledge all) {
    this.all = all;
  }

  /// Adds what an article that leaves says.
  void add(MarkedArticle copy) {
    String id = copy.article().id();
    articles.add(id);
    for (Claim claim : copy.findings().claims()) {
      if (claim instanceof Estimate estimate) {
        estimates.add(new EstimateId(id, estimate.id()));
        estimate.chain().links().forEach(link -> add(link));
        if (estimate.chain().doubt() != null && estimate.chain().doubt().runnerUp() != null) {
          add(estimate.chain().doubt().runnerUp());
        }
      }
    }
    for (TieState state : copy.findings().tieStates()) {
      states.add(state);
      if (state.assessor() != null) {
        add(state.assessor());
      }
    }
    for (Event event : copy.findings().events()) {
      events.add(event);
      if (event.assessor() != null) {
        add(event.assessor());
      }
    }
    List<String> works = all.sources().get(id);
    if (works != null) {
      sources.put(id, works);
    }
  }

  private void add(ChainLink link) {
    add(link.agent());
  }

  private void add(Agent agent) {
    agents.putIfAbsent(agent.id(), agent);
  }

  /// Returns whether an estimate leaves.
  boolean has(EstimateId estimate) {
    return estimates.contains(estimate);
  }

  /// Returns whom the articles name, each once.
  List<Agent> agents() {
    return agents.values().stream().sorted(Comparator.comparing(Agent::id)).toList();
  }

  /// Returns what leaves.
  Knowledge gathered() {
    Set<String> cited = new HashSet<>();
    sources.values().forEach(cited::addAll);
    List<Reference> references =
        all.references().stream()
            .filter(work -> cited.contains(work.id()))
            .map(work -> work.at(OutsiderArticle.web(work.url())))
            .toList();
    return new Knowledge(
        all.triangle(),
        agents(),
        Tie.group(all.triangle(), states),
        events.stream().sorted(Comparator.comparing(Event::date)).toList(),
        references,
        sources,
        all.ratings().stream().filter(rating -> has(rating.of())).toList(),
        groups(),
        translations());
  }

  /// A join of which one article stays is none: its id would name what did not leave.
  private List<Translation> translations() {
    return all.translations().stream()
        .filter(each -> articles.contains(each.original()))
        .filter(each -> articles.contains(each.translation()))
        .toList();
  }

  /// A group of which fewer than two estimates leave is none.
  private List<GroupDecision> groups() {
    List<GroupDecision> leaving = new ArrayList<>();
    for (GroupDecision group : all.groups()) {
      List<EstimateId> in = group.estimates().stream().filter(this::has).toList();
      if (in.size() > 1) {
        List<EstimateId> apart = group.apart().stream().filter(this::has).toList();
        leaving.add(
            new GroupDecision(
                group.id(), group.name(), in, apart, group.confirmed(), group.by(), group.on()));
      }
    }
    return leaving;
  }
}
