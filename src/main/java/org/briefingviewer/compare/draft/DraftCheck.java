// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.compare.difference.SourceMention;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.pair.FigureIndex;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;

/// Holds drafts against the articles of a briefing. One thread at a time.
public final class DraftCheck {
  private final FigureReading reading = new FigureReading();
  private final FigureCheck figures;
  private final TieCheck ties;
  private final DateCheck dates;

  /// Reads the articles, in the order of the briefing.
  public DraftCheck(List<MarkedArticle> articles) {
    List<ReportedFigure> all = reading.of(articles);
    SourceMention mention = new SourceMention(reading.words());
    figures = new FigureCheck(new FigureIndex(reading, all), KnownSources.of(mention, all));
    ties = new TieCheck(articles);
    dates = new DateCheck(reading.words(), articles);
  }

  /// Returns what a draft says of figures, ties and dates, in its order. A date that stands in a
  /// sentence with a figure is held against the briefing with that figure.
  public List<DraftFinding> check(MarkedArticle draft) {
    List<DraftFinding> found = new ArrayList<>();
    List<ReportedFigure> own = reading.of(draft, false);
    for (ReportedFigure figure : own) {
      if (said(figure.claim())) {
        found.add(figures.check(figure));
      }
    }
    for (TieState state : draft.findings().tieStates()) {
      if (state.review().state() != ReviewState.REJECTED && !counts(state, own)) {
        found.add(ties.check(state));
      }
    }
    for (Event event : draft.findings().events()) {
      boolean counted =
          found.stream()
              .anyMatch(f -> f.thing() == Thing.FIGURE && event.quote().span().contains(f.span()));
      if (!counted) {
        found.add(dates.check(event));
      }
    }
    found.sort(Comparator.comparing(DraftFinding::span));
    return found;
  }

  /// What a tie rests on may be a figure alone ("sent 15,000 troops"): then that is what is held
  /// against the briefing.
  private static boolean counts(TieState state, List<ReportedFigure> figures) {
    return figures.stream()
        .map(figure -> figure.quantity().asWritten())
        .anyMatch(state.words()::contains);
  }

  /// Ages, durations, "two people" and other numbers in passing are nothing that a reader would
  /// look up.
  private static boolean said(Claim claim) {
    if (!(claim instanceof PlainFigure plain)) {
      return true;
    }
    return claim.quantity().asWritten().chars().anyMatch(Character::isDigit)
        && switch (plain.reason()) {
          case AGE, DURATION, VAGUE, MAP_DISTANCE, UNREAD_LANGUAGE -> false;
          case BARE_COUNT -> FigureValues.digits(claim.quantity()) > 1;
          case UNATTRIBUTED_FACT, CONVERSION, PLEDGE, RESTATED, PERSON -> true;
        };
  }
}
