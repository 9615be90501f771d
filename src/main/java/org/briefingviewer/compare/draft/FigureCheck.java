// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.compare.difference.EarlierWords;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.pair.FigureIndex;
import org.briefingviewer.compare.pair.FigureIndex.Match;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Finds the figure of the briefing that a figure of a draft was taken from, and says what became
/// of it.
final class FigureCheck {
  /// How similar the topics are at least: of figures with the same number, and of others. Set on
  /// the drafts of the tests.
  private static final double LEAST = 0.03;

  private static final double LEAST_ALONE = 0.12;

  private static final double LEAST_OTHERWISE = 0.3;
  private static final double SAME_NUMBER = 0.6;
  private static final double NEARLY = 0.3;
  private static final double SAME_SOURCE = 0.15;
  private static final double STATED_DATE = 0.1;
  private static final double SAME_MEASURE = 0.15;
  private static final double OTHER_SCOPE = 0.2;
  private static final double SAME_THING = 0.5;
  private static final double CLOSE = 0.1;
  private static final int OTHERS = 4;
  private static final int LIKELIEST = 12;

  private final FigureIndex index;
  private final LaterFigures later;
  private final KnownSources known;

  /// @param known the sources of the briefing
  FigureCheck(FigureIndex index, KnownSources known) {
    this.index = index;
    this.known = known;
    this.later = new LaterFigures(index, EarlierWords.read());
  }

  /// A figure of the briefing, with how surely it is the one that was meant.
  private record Candidate(Match match, double score) {}

  DraftFinding check(ReportedFigure draft) {
    List<Candidate> candidates = candidates(draft);
    if (candidates.isEmpty()) {
      Told nothing = new Told(DraftVerdict.NOTHING_LIKE_IT, words(draft), "");
      return finding(draft, List.of(nothing), null);
    }
    ReportedFigure best = best(draft, candidates);
    List<Told> told = new ArrayList<>(FigureDrift.of(draft, best, known));
    Told outdated = later.outdated(draft, best);
    if (outdated != null) {
      told.add(outdated);
    }
    if (told.isEmpty()) {
      told.add(new Told(DraftVerdict.AS_IN_BRIEFING, words(draft), words(best)));
    }
    return finding(draft, told, best);
  }

  private List<Candidate> candidates(ReportedFigure draft) {
    List<Candidate> found = new ArrayList<>();
    for (Match match : index.similar(draft, LEAST)) {
      double score = score(draft, match);
      if (score >= 0) {
        found.add(new Candidate(match, score));
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return found;
  }

  /// Returns the figure that is meant: one that bears the draft out where it is nearly as likely
  /// meant as any. Only the likeliest are looked at.
  private ReportedFigure best(ReportedFigure draft, List<Candidate> candidates) {
    Candidate first = candidates.getFirst();
    return candidates.stream()
        .limit(LIKELIEST)
        .filter(c -> c.score() > first.score() - NEARLY)
        .map(c -> c.match().figure())
        .filter(f -> FigureDrift.of(draft, f, known).isEmpty() && later.outdated(draft, f) == null)
        .findFirst()
        .orElse(first.match().figure());
  }

  /// Returns how likely it is that the draft means this figure; less than zero where it does not.
  private static double score(ReportedFigure draft, Match match) {
    ReportedFigure figure = match.figure();
    Quantity here = draft.quantity();
    Quantity there = figure.quantity();
    boolean number =
        FigureValues.same(here, there)
            || FigureValues.rounds(here, there)
            || FigureValues.end(here, there);
    if (!number && match.similarity() < LEAST_OTHERWISE) {
      return -1;
    }
    boolean measure =
        !draft.topic().measures().isEmpty()
            && ScopeComparison.sameMeasures(draft.topic(), figure.topic());
    boolean source = draft.sources().meets(figure.sources()) != null;
    boolean alone = match.similarity() >= LEAST_ALONE || measure || source;
    boolean thing = measure || draft.topic().unit().mayBe(figure.topic().unit());
    if (number ? !alone : !thing) {
      return -1;
    }
    ScopeComparison scope = ScopeComparison.of(draft, figure);
    if (!number && scope != null) {
      return -1;
    }
    double score = match.similarity() + (number ? SAME_NUMBER : 0);
    score += (source ? SAME_SOURCE : 0) + (measure ? SAME_MEASURE : 0);
    if (draft.asOf() != null && figure.asOf() != null) {
      score += draft.otherDate(figure) ? -STATED_DATE : STATED_DATE;
    }
    score += CLOSE * FigureValues.closeness(here, there);
    return Math.max(0, score - (scope == null ? 0 : OTHER_SCOPE));
  }

  private DraftFinding finding(
      ReportedFigure draft, List<Told> told, @Nullable ReportedFigure held) {
    return new DraftFinding(
        Thing.FIGURE,
        draft.claim().span(),
        words(draft),
        told,
        held == null ? null : passage(held),
        held == null ? List.of() : others(held),
        held != null && later.disputed(held));
  }

  private List<Passage> others(ReportedFigure held) {
    return later.like(held).stream()
        .filter(match -> match.similarity() >= SAME_THING)
        .map(Match::figure)
        .filter(other -> ScopeComparison.of(held, other) == null)
        .filter(other -> ScopeComparison.oneThing(held.topic(), other.topic()))
        .filter(other -> !held.passage().equals(other.passage()))
        .limit(OTHERS)
        .map(FigureCheck::passage)
        .toList();
  }

  static Passage passage(ReportedFigure figure) {
    return new Passage(
        figure.claim().span(),
        figure.quantity().asWritten(),
        figure.passage(),
        figure.publisher(),
        figure.reportedOn(),
        figure.sources().name(),
        figure.claim().review());
  }

  private static String words(ReportedFigure figure) {
    return figure.quantity().asWritten();
  }
}
