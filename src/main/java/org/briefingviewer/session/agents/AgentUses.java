// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.agents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.correct.agent.AgentUse;
import org.briefingviewer.correct.agent.AlikeNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// The agents of the open briefing with all their uses, gathered beside the window when somebody
/// asks. Used on the thread on which results are delivered.
public final class AgentUses {
  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final TaskRunner work;
  private final TaskRunner looking;
  private final ReadOnlyObjectWrapper<@Nullable List<AgentUse>> uses =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<AlikeNames> alike =
      new ReadOnlyObjectWrapper<>(new AlikeNames(List.of()));

  /// The article whose names were looked at last, or are; null once another one is open.
  private @Nullable MarkedArticle article;

  /// What the briefing knew then.
  private @Nullable Knowledge knowledge;

  /// @param work goes through the articles, and does nothing else
  /// @param looking goes through the names, and does nothing else
  public AgentUses(ShownBriefing shown, ShownArticle reading, TaskRunner work, TaskRunner looking) {
    this.shown = shown;
    this.reading = reading;
    this.work = work;
    this.looking = looking;
    shown.stateProperty().subscribe(state -> forget());
    reading.articleProperty().subscribe(state -> letGo());
  }

  /// The agents, the most used first; null until they were gathered.
  public ReadOnlyObjectProperty<@Nullable List<AgentUse>> usesProperty() {
    return uses.getReadOnlyProperty();
  }

  /// The names of agents by their looks; none until somebody asked for them, and then of the
  /// article and the briefing that were open.
  public ReadOnlyObjectProperty<AlikeNames> alikeProperty() {
    return alike.getReadOnlyProperty();
  }

  /// Goes through the names that the briefing knows and those of the open article, unless that was
  /// done.
  @SuppressWarnings("ReferenceEquality") // comparing all that is known would take longer
  public void lookAtNames() {
    Knowledge known = shown.knowledgeProperty().get();
    MarkedArticle marked = reading.markedArticle();
    if (known == null || marked == null) {
      return;
    }
    if (known == knowledge && marked == article) {
      return;
    }
    knowledge = known;
    article = marked;
    looking.run(
        superseded ->
            new AlikeNames(
                Stream.concat(
                        known.agents().stream(),
                        marked.findings().claims().stream()
                            .flatMap(claim -> claim.chain().links().stream())
                            .map(ChainLink::agent)
                            .distinct())
                    .toList()),
        this::see,
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  /// What looks as before is not told anew.
  private void see(AlikeNames names) {
    if (!names.equals(alike.get())) {
      alike.set(names);
    }
  }

  private void letGo() {
    article = null;
    knowledge = null;
  }

  private void forget() {
    work.cancel();
    uses.set(null);
  }

  /// Gathers them anew.
  public void gather() {
    Briefing open = shown.briefing();
    if (open != null) {
      work.run(
          superseded -> of(open, superseded),
          uses::set,
          failure -> {
            throw new IllegalStateException(failure);
          });
    }
  }

  /// Goes through all articles that can be read; whoever is known and nowhere named comes last.
  static List<AgentUse> of(Briefing briefing, BooleanSupplier superseded) {
    Map<List<String>, Gathered> all = new LinkedHashMap<>();
    for (ArticleSummary summary : briefing.info().articles()) {
      if (superseded.getAsBoolean()) {
        return List.of();
      }
      try {
        gather(briefing.article(summary.id()), all);
      } catch (Refusal e) {
        // It says so itself when it is opened.
      }
    }
    briefing.knowledge().agents().forEach(agent -> of(agent, all));
    return all.values().stream()
        .map(found -> new AgentUse(found.agent, found.places, found.states))
        .sorted(Comparator.comparingInt(use -> -use.places().size()))
        .toList();
  }

  private static void gather(MarkedArticle marked, Map<List<String>, Gathered> all) {
    for (Claim claim : marked.findings().claims()) {
      for (ChainLink link : claim.chain().links()) {
        TextSpan place = link.mention() == null ? claim.span() : link.mention();
        of(link.agent(), all)
            .places
            .add(
                new EvidenceQuote(marked.article().id(), place, place.of(marked.article().text())));
      }
    }
    for (TieState state : marked.findings().tieStates()) {
      if (state.assessor() != null) {
        Gathered found = of(state.assessor(), all);
        found.places.add(state.evidence().getFirst());
        found.states.add(state);
      }
    }
    marked.findings().events().forEach(event -> gather(event, all));
  }

  private static void gather(Event event, Map<List<String>, Gathered> all) {
    if (event.assessor() != null) {
      of(event.assessor(), all).places.add(event.quote());
    }
  }

  private static Gathered of(Agent agent, Map<List<String>, Gathered> all) {
    return all.computeIfAbsent(List.of(agent.id(), agent.name()), key -> new Gathered(agent));
  }

  private static final class Gathered {
    private final Agent agent;
    private final List<EvidenceQuote> places = new ArrayList<>();
    private final List<TieState> states = new ArrayList<>();

    Gathered(Agent agent) {
      this.agent = agent;
    }
  }
}
