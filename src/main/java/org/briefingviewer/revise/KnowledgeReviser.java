// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.DateArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.Rate;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.model.edit.BriefingEdit.RestoreLines;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.BriefingEdit.Settle;
import org.briefingviewer.model.edit.BriefingEdit.Settled;
import org.briefingviewer.model.edit.BriefingEdit.TakeBack;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// What an edit makes of what a briefing knows as a whole.
record KnowledgeReviser(Knowledge known, EditParts parts) {

  /// Returns the knowledge after an edit; the same object where the edit does not touch it.
  ///
  /// @param before the briefing before the edit
  Knowledge apply(BriefingEdit edit, Briefing before) throws Refusal {
    return switch (edit) {
      case Settle settle -> settled(settle);
      case Amend _, BriefingEdit.MergeReading _, BriefingEdit.Adjudicate _ ->
          edit.amendments().isEmpty() ? known : amended(edit.amendments());
      case AddArticles add -> {
        KnowledgeReviser now = this;
        for (AddArticles.Added added : add.articles()) {
          now = new KnowledgeReviser(now.added(parts.article(added.part())), parts);
        }
        yield now.known;
      }
      case RemoveArticle remove -> removed(remove.articleId());
      case RestoreLines restore ->
          replaced(before.article(restore.articleId()).findings(), parts.article(restore.part()));
      case TakeBack back -> takenBack(back, before);
      case DateArticle date -> dated(date);
      case DescribeArticle describe -> new DescriptionReviser(describe).apply(known);
      case ReviseAgents revise -> new AgentReviser(revise).apply(known);
      case Rate rate -> rated(rate);
      case BriefingEdit.DecideGroups decide -> decided(decide);
      case BriefingEdit.JoinTranslation join -> joined(join);
      case BriefingEdit.OfStops _,
          BriefingEdit.RuleOutTie _,
          BriefingEdit.Retitle _,
          BriefingEdit.SealBriefing _,
          BriefingEdit.SetHandling _,
          BriefingEdit.MoveArticle _,
          BriefingEdit.NameArticle _ ->
          known;
    };
  }

  private Knowledge settled(Settle settle) {
    Set<FindingId> settled = new HashSet<>();
    settle.marks().stream().map(Settled::mark).forEach(settled::add);
    boolean ties = settled.stream().anyMatch(mark -> mark.kind() == FindingKind.TIE_STATE);
    boolean events = settled.stream().anyMatch(mark -> mark.kind() == FindingKind.EVENT);
    if (!ties && !events) {
      return known;
    }
    Review.Verdict verdict = VerdictReviser.verdict(settle);
    List<Tie> after = new ArrayList<>();
    for (Tie tie : known.ties()) {
      List<TieState> states = new ArrayList<>(tie.states());
      states.replaceAll(
          s ->
              settled.contains(FindingId.of(s.articleId(), s))
                  ? s.reviewed(s.review().then(verdict))
                  : s);
      after.add(new Tie(tie.pair(), states));
    }
    List<Event> happened = new ArrayList<>(known.events());
    happened.replaceAll(
        e ->
            settled.contains(FindingId.of(e.quote().articleId(), e))
                ? e.reviewed(e.review().then(verdict))
                : e);
    return with(
        known.agents(), after, happened, known.references(), known.sources(), known.ratings());
  }

  private Knowledge amended(List<Amendment> amendments) {
    List<TieState> states = states(known);
    List<TieState> moreStates = new ArrayList<>();
    List<Event> events = new ArrayList<>(known.events());
    List<Event> moreEvents = new ArrayList<>();
    for (Amendment amendment : amendments) {
      Finding from = amendment.from();
      if (from instanceof TieState) {
        states.removeIf(
            s -> FindingId.of(s.articleId(), s).equals(FindingId.of(amendment.articleId(), from)));
      } else if (from instanceof Event) {
        events.removeIf(
            e ->
                FindingId.of(e.quote().articleId(), e)
                    .equals(FindingId.of(amendment.articleId(), from)));
      }
      if (amendment.to() instanceof TieState state) {
        moreStates.add(state);
      } else if (amendment.to() instanceof Event event) {
        moreEvents.add(event);
      }
    }
    return with(
        known.agents(),
        ties(states, moreStates),
        events(events, moreEvents),
        known.references(),
        known.sources(),
        known.ratings());
  }

  private Knowledge rated(Rate rate) {
    List<Rating> ratings = new ArrayList<>(known.ratings());
    ratings.removeIf(rating -> rating.of().equals(rate.of()));
    if (rate.to() != null) {
      ratings.add(rate.to());
    }
    return known.rated(ratings);
  }

  private Knowledge decided(BriefingEdit.DecideGroups decide) {
    List<GroupDecision> groups = new ArrayList<>(known.groups());
    groups.removeIf(
        group ->
            Stream.concat(decide.from().stream(), decide.to().stream())
                .anyMatch(other -> other.id().equals(group.id())));
    groups.addAll(decide.to());
    return known.grouped(groups);
  }

  private Knowledge joined(BriefingEdit.JoinTranslation join) {
    List<Translation> translations = new ArrayList<>(known.translations());
    translations.removeIf(each -> each.translation().equals(join.translation()));
    if (join.to() != null) {
      translations.add(join.to());
    }
    return known.translated(translations);
  }

  private Knowledge added(AddedParts brought) {
    Findings found = brought.article().findings();
    Reference reference = brought.reference();
    List<Reference> references = new ArrayList<>(known.references());
    Map<String, List<String>> sources = new HashMap<>(known.sources());
    if (reference != null) {
      if (references.stream().noneMatch(r -> r.id().equals(reference.id()))) {
        references.add(reference);
      }
      sources.put(brought.article().article().id(), List.of(reference.id()));
    }
    return with(
        agents(brought.agents()),
        ties(states(known), found.tieStates()),
        events(known.events(), found.events()),
        references,
        sources,
        ratings(brought.ratings()));
  }

  private Knowledge removed(String articleId) {
    List<TieState> states = states(known);
    states.removeIf(state -> state.articleId().equals(articleId));
    List<Event> events = new ArrayList<>(known.events());
    events.removeIf(event -> event.quote().articleId().equals(articleId));
    Map<String, List<String>> sources = new HashMap<>(known.sources());
    List<String> gone = sources.getOrDefault(articleId, List.of());
    sources.remove(articleId);
    Set<String> used = new HashSet<>();
    sources.values().forEach(used::addAll);
    List<Reference> references = new ArrayList<>(known.references());
    references.removeIf(
        reference -> gone.contains(reference.id()) && !used.contains(reference.id()));
    List<Rating> ratings = new ArrayList<>(known.ratings());
    ratings.removeIf(rating -> rating.of().articleId().equals(articleId));
    return with(known.agents(), ties(states, List.of()), events, references, sources, ratings);
  }

  /// Puts what is found in an article now in the place of what was found in it before. What the
  /// briefing says of the article without having it from there stays.
  private Knowledge replaced(Findings before, AddedParts now) {
    String articleId = now.article().article().id();
    Findings found = now.article().findings();
    Set<String> ids = new HashSet<>();
    before.tieStates().forEach(state -> ids.add(state.id()));
    found.tieStates().forEach(state -> ids.add(state.id()));
    List<TieState> states = states(known);
    states.removeIf(state -> state.articleId().equals(articleId) && ids.contains(state.id()));
    Set<String> happened = new HashSet<>();
    before.events().forEach(event -> happened.add(event.id()));
    found.events().forEach(event -> happened.add(event.id()));
    List<Event> events = new ArrayList<>(known.events());
    events.removeIf(
        event -> event.quote().articleId().equals(articleId) && happened.contains(event.id()));
    return with(
        agents(now.agents()),
        ties(states, found.tieStates()),
        events(events, found.events()),
        known.references(),
        known.sources(),
        known.ratings());
  }

  private Knowledge takenBack(TakeBack back, Briefing before) throws Refusal {
    Knowledge now = known;
    Set<String> stay = new HashSet<>(back.order());
    for (TakeBack.Former former : back.articles()) {
      AddedParts brought = parts.article(former.part());
      KnowledgeReviser step =
          new KnowledgeReviser(new KnowledgeReviser(now, parts).former(brought.agents()), parts);
      now =
          before.has(former.articleId())
              ? step.replaced(before.article(former.articleId()).findings(), brought)
              : step.added(brought);
    }
    for (ArticleSummary article : before.info().articles()) {
      if (!stay.contains(article.id())) {
        now = new KnowledgeReviser(now, parts).removed(article.id());
      }
    }
    return now;
  }

  /// Agents that were revised are as they were again.
  private Knowledge former(List<Agent> agents) {
    if (agents.isEmpty()) {
      return known;
    }
    Map<String, Agent> all = new LinkedHashMap<>();
    known.agents().forEach(agent -> all.put(agent.id(), agent));
    agents.forEach(agent -> all.put(agent.id(), agent));
    return with(
        List.copyOf(all.values()),
        known.ties(),
        known.events(),
        known.references(),
        known.sources(),
        known.ratings());
  }

  /// A work that was issued when its article was is issued when its article is.
  private Knowledge dated(DateArticle date) {
    List<String> works = known.sources().getOrDefault(date.articleId(), List.of());
    PartialDate from = partial(date.from());
    List<Reference> references =
        known.references().stream()
            .map(
                work ->
                    works.contains(work.id()) && Objects.equals(work.issued(), from)
                        ? work.issued(partial(date.to()))
                        : work)
            .toList();
    return with(
        known.agents(), known.ties(), known.events(), references, known.sources(), known.ratings());
  }

  private static @Nullable PartialDate partial(@Nullable LocalDate day) {
    return day == null ? null : PartialDate.of(day);
  }

  private List<Rating> ratings(List<Rating> brought) {
    List<Rating> ratings = new ArrayList<>(known.ratings());
    ratings.addAll(brought);
    return ratings;
  }

  private Knowledge with(
      List<Agent> agents,
      List<Tie> ties,
      List<Event> events,
      List<Reference> references,
      Map<String, List<String>> sources,
      List<Rating> ratings) {
    return new Knowledge(
        known.triangle(),
        agents,
        ties,
        events,
        references,
        sources,
        ratings,
        known.groups(),
        known.translations());
  }

  private List<Agent> agents(List<Agent> brought) {
    Map<String, Agent> agents = new LinkedHashMap<>();
    known.agents().forEach(agent -> agents.put(agent.id(), agent));
    brought.forEach(agent -> agents.putIfAbsent(agent.id(), agent));
    return List.copyOf(agents.values());
  }

  private static List<TieState> states(Knowledge knowledge) {
    List<TieState> states = new ArrayList<>();
    knowledge.ties().forEach(tie -> states.addAll(tie.states()));
    return states;
  }

  private List<Tie> ties(List<TieState> states, List<TieState> more) {
    List<TieState> all = new ArrayList<>(states);
    all.addAll(more);
    return Tie.group(known.triangle(), all);
  }

  private static List<Event> events(List<Event> events, List<Event> more) {
    List<Event> all = new ArrayList<>(events);
    all.addAll(more);
    all.sort(Comparator.comparing(Event::date));
    return all;
  }
}
