// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// What a figure lost or changed on its way from a briefing into a draft.
final class FigureDrift {
  private final ReportedFigure draft;
  private final ReportedFigure figure;
  private final KnownSources known;
  private final List<Told> told = new ArrayList<>();

  private FigureDrift(ReportedFigure draft, ReportedFigure figure, KnownSources known) {
    this.draft = draft;
    this.figure = figure;
    this.known = known;
  }

  /// Returns what is to be told, in the order of [DraftVerdict]; nothing where all is there.
  ///
  /// @param known the sources of the briefing
  static List<Told> of(ReportedFigure draft, ReportedFigure figure, KnownSources known) {
    FigureDrift drift = new FigureDrift(draft, figure, known);
    drift.hedge();
    if (FigureValues.end(draft.quantity(), figure.quantity())) {
      drift.add(
          DraftVerdict.BOUND_DROPPED, draft.quantity().asWritten(), figure.quantity().asWritten());
    } else {
      drift.bound();
      drift.value();
    }
    drift.date();
    drift.scope();
    drift.source();
    return drift.told;
  }

  private void add(DraftVerdict verdict, @Nullable String here, @Nullable String there) {
    told.add(new Told(verdict, here == null ? "" : here, there == null ? "" : there));
  }

  /// A hedge that says how sure somebody is, and not how exact the number.
  private void hedge() {
    String there = open(figure.quantity());
    boolean here = !open(draft.quantity()).isEmpty() || known.mention().doubts(draft);
    if (!there.isEmpty() && !here) {
      add(DraftVerdict.HEDGE_DROPPED, "", there);
    }
  }

  private static String open(Quantity quantity) {
    String hedges =
        quantity.hedges().stream()
            .filter(hedge -> hedge.kind() != HedgeKind.APPROXIMATOR)
            .map(HedgeCue::words)
            .collect(Collectors.joining(", "));
    return quantity.likelihood() == null ? hedges : quantity.likelihood().words();
  }

  /// A bound that the briefing has; or one that says more than the briefing does. Who rounds a
  /// number, or says "about" of one that has no bound there, takes nothing away.
  private void bound() {
    Bound here = FigureValues.plain(draft.quantity().bound());
    Bound there = FigureValues.plain(figure.quantity().bound());
    boolean softened = there == Bound.UNSTATED && here == Bound.APPROXIMATELY;
    if (here == there || softened) {
      return;
    }
    add(
        here == Bound.UNSTATED ? DraftVerdict.BOUND_DROPPED : DraftVerdict.BOUND_TURNED,
        bound(draft.quantity()),
        bound(figure.quantity()));
  }

  private static String bound(Quantity quantity) {
    return quantity.hedges().stream()
        .filter(hedge -> hedge.kind() == HedgeKind.APPROXIMATOR)
        .map(HedgeCue::words)
        .findFirst()
        .orElse("");
  }

  private void value() {
    Quantity here = draft.quantity();
    Quantity there = figure.quantity();
    if (!FigureValues.same(here, there) && !FigureValues.rounds(here, there)) {
      add(DraftVerdict.OTHER_VALUE, here.asWritten(), there.asWritten());
    }
  }

  private void date() {
    if (draft.statesOtherDate(figure)) {
      add(DraftVerdict.OTHER_DATE, draft.dateTold(), figure.dateTold());
    }
  }

  private void scope() {
    ScopeComparison scope = ScopeComparison.of(draft, figure);
    if (scope != null) {
      add(DraftVerdict.OTHER_SCOPE, scope.one(), scope.other());
    }
  }

  /// Whoever published the article may be named for it, too. A source that is not named in the
  /// draft's own sentence was concluded, and nobody is accused of it.
  private void source() {
    if (figure.sources().none() || known.mention().names(draft, figure.sources())) {
      return;
    }
    if (draft.sources().none()) {
      missing();
    } else if (known.mention().names(draft, draft.sources())
        && !draft.sources().mayMeet(figure.sources())
        && !known.mention().names(figure, draft.sources())
        && !published()) {
      add(DraftVerdict.OTHER_SOURCE, draft.sources().name(), figure.sources().name());
    }
  }

  private void missing() {
    String other = known.named(draft);
    if (other != null) {
      add(DraftVerdict.OTHER_SOURCE, other, figure.sources().name());
    } else if (!known.mention().pointsBack(draft)) {
      add(DraftVerdict.SOURCE_MISSING, "", figure.sources().name());
    }
  }

  private boolean published() {
    String publisher = figure.publisher();
    return publisher != null
        && draft.sources().links().stream()
            .map(Named::agent)
            .anyMatch(agent -> agent.name().equalsIgnoreCase(publisher));
  }
}
