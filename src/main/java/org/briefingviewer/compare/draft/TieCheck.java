// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Holds what a draft says of a tie against what the briefing says of it.
final class TieCheck {
  private static final int OTHERS = 4;
  private final Map<ActorPair, List<Stated>> byPair = new HashMap<>();

  private record Stated(Article article, TieState state) {}

  TieCheck(List<MarkedArticle> articles) {
    for (MarkedArticle marked : articles) {
      for (TieState state : marked.findings().tieStates()) {
        if (state.review().state() != ReviewState.REJECTED) {
          byPair
              .computeIfAbsent(state.pair(), pair -> new ArrayList<>())
              .add(new Stated(marked.article(), state));
        }
      }
    }
  }

  DraftFinding check(TieState draft) {
    List<Stated> known = byPair.getOrDefault(draft.pair(), List.of());
    if (known.isEmpty()) {
      Told nothing = new Told(DraftVerdict.NOTHING_LIKE_IT, draft.words(), "");
      return finding(draft, List.of(nothing), List.of());
    }
    List<Stated> inOrder = new ArrayList<>(known);
    inOrder.sort(Comparator.comparingInt(stated -> distance(draft, stated.state())));
    TieState held = inOrder.getFirst().state();
    List<Told> told = told(draft, held, known);
    return finding(
        draft,
        told.isEmpty()
            ? List.of(new Told(DraftVerdict.AS_IN_BRIEFING, draft.words(), held.words()))
            : told,
        inOrder);
  }

  /// How far a state is from what the draft says: another trend, another assessor, another hedge.
  private static int distance(TieState draft, TieState state) {
    return (draft.trend() == state.trend() ? 0 : 4)
        + (same(draft.assessor(), state.assessor()) ? 0 : 2)
        + (draft.hedged() == state.hedged() ? 0 : 1);
  }

  private static boolean same(@Nullable Agent one, @Nullable Agent other) {
    return one != null && other != null && one.id().equals(other.id());
  }

  private static List<Told> told(TieState draft, TieState held, List<Stated> known) {
    List<Told> told = new ArrayList<>();
    if (draft.trend() != held.trend()) {
      told.add(new Told(DraftVerdict.OTHER_VALUE, draft.words(), held.words()));
    } else if (held.hedged() && !draft.hedged()) {
      told.add(new Told(DraftVerdict.HEDGE_DROPPED, draft.words(), held.words()));
    }
    Agent there = held.assessor();
    if (there != null && draft.assessor() == null) {
      told.add(new Told(DraftVerdict.SOURCE_MISSING, "", there.name()));
    }
    TieState newer = newer(draft, held, known);
    if (newer != null) {
      told.add(new Told(DraftVerdict.OUTDATED, draft.words(), newer.words()));
    }
    return told;
  }

  private static @Nullable TieState newer(TieState draft, TieState held, List<Stated> known) {
    PartialDate then = held.asOf();
    if (then == null || draft.trend() != held.trend()) {
      return null;
    }
    for (Stated stated : known) {
      TieState other = stated.state();
      boolean turned =
          other.trend() != held.trend()
              && other.trend() != Trend.UNCLEAR
              && other.oneAssessor(held)
              && other.asOf() != null
              && other.asOf().compareTo(then) > 0;
      if (turned) {
        return other;
      }
    }
    return null;
  }

  private static DraftFinding finding(TieState draft, List<Told> told, List<Stated> known) {
    EvidenceQuote place = draft.evidence().getFirst();
    boolean disputed =
        known.stream()
            .anyMatch(
                s ->
                    s.state().trend() != known.getFirst().state().trend()
                        && s.state().assessor() != null
                        && known.getFirst().state().assessor() != null
                        && !s.state().oneAssessor(known.getFirst().state()));
    return new DraftFinding(
        Thing.TIE,
        place.span(),
        draft.words(),
        told,
        known.isEmpty() ? null : passage(known.getFirst()),
        known.stream().skip(1).limit(OTHERS).map(TieCheck::passage).toList(),
        disputed);
  }

  private static Passage passage(Stated stated) {
    TieState state = stated.state();
    EvidenceQuote quote = state.evidence().getFirst();
    return new Passage(
        quote.span(),
        state.words(),
        quote,
        stated.article().publication().publisher(),
        stated.article().publication().day(),
        state.assessor() == null ? null : state.assessor().name(),
        state.review());
  }
}
