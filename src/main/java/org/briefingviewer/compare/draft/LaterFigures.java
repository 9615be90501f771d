// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.IdentityHashMap;
import java.util.List;
import org.briefingviewer.compare.difference.EarlierWords;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.pair.FigureIndex;
import org.briefingviewer.compare.pair.FigureIndex.Match;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.value.WrittenInterval;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// What else a briefing says of the thing that a figure is of: later figures of its source, and
/// figures of others that cannot be reconciled with it.
final class LaterFigures {
  private static final double SAME_THING = 0.3;

  /// What is ten times as large takes no figure's place.
  private static final double OF_ONE_SIZE = 0.2;

  private final FigureIndex index;

  /// What is like each figure that was asked for.
  private final IdentityHashMap<ReportedFigure, List<Match>> known = new IdentityHashMap<>();

  private final EarlierWords earlier;

  LaterFigures(FigureIndex index, EarlierWords earlier) {
    this.index = index;
    this.earlier = earlier;
  }

  /// Returns the figures that may be of the same thing, the most similar first.
  List<Match> like(ReportedFigure figure) {
    return known.computeIfAbsent(figure, one -> index.similar(one, SAME_THING));
  }

  /// Returns what has taken the place of a figure that a draft gives without a date, or null.
  @Nullable Told outdated(ReportedFigure draft, ReportedFigure figure) {
    PartialDate when = when(figure);
    boolean untold = figure.part() && figure.topic().measures().isEmpty();
    if (draft.asOf() != null || when == null || untold) {
      return null;
    }
    ReportedFigure newest = replaced(figure);
    for (Match match : like(figure)) {
      ReportedFigure other = match.figure();
      PartialDate then = when(other);
      boolean follows =
          after(then, when)
              && !expected(other)
              && FigureValues.closeness(figure.quantity(), other.quantity()) >= OF_ONE_SIZE
              && differs(figure, other)
              && !FigureValues.same(draft.quantity(), other.quantity())
              && oneSource(figure, other);
      if (follows && (newest == null || after(then, when(newest)))) {
        newest = other;
      }
    }
    return newest == null
        ? null
        : new Told(
            DraftVerdict.OUTDATED,
            draft.quantity().asWritten(),
            newest.quantity().asWritten() + ", " + date(newest));
  }

  /// Returns whether it holds for a day after its report: what is to come takes no place yet.
  private static boolean expected(ReportedFigure figure) {
    return figure.asOf() != null
        && figure.reportedOn() != null
        && after(figure.asOf(), PartialDate.of(figure.reportedOn()));
  }

  private static boolean oneSource(ReportedFigure one, ReportedFigure other) {
    boolean published = one.publisher() != null && one.publisher().equals(other.publisher());
    return one.sources().meets(other.sources()) != null
        || (published && one.sources().mayMeet(other.sources()));
  }

  /// Returns the figure of the same sentence, or of the one before, that is said to take the place
  /// of this one: "34 ships, replacing its earlier count of 21".
  private @Nullable ReportedFigure replaced(ReportedFigure figure) {
    if (!earlier.before(figure)) {
      return null;
    }
    ReportedFigure before = null;
    for (ReportedFigure other : index.figures()) {
      boolean article = other.articleId().equals(figure.articleId());
      boolean stands = article && other.claim().span().start() < figure.claim().span().start();
      if (stands && other(figure, other) && figure.topic().unit().mayBe(other.topic().unit())) {
        before = other;
      }
    }
    return before;
  }

  /// Whether it is another number of one thing, also where a bound leaves open that both are right:
  /// that one takes the other's place, the text says.
  private static boolean other(ReportedFigure one, ReportedFigure other) {
    return !FigureValues.same(one.quantity(), other.quantity())
        && one.quantity().direction() == other.quantity().direction()
        && ScopeComparison.measures(one.topic(), other.topic()) == null;
  }

  private static String date(ReportedFigure figure) {
    PartialDate when = when(figure);
    return when == null ? "" : when.iso();
  }

  /// The date that a figure holds for, else the day on which it was reported.
  private static @Nullable PartialDate when(ReportedFigure figure) {
    if (figure.asOf() != null) {
      return figure.asOf();
    }
    return figure.reportedOn() == null ? null : PartialDate.of(figure.reportedOn());
  }

  private static boolean after(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one != null
        && other != null
        && !FigureValues.mayBe(one, other)
        && one.compareTo(other) > 0;
  }

  private static boolean differs(ReportedFigure one, ReportedFigure other) {
    WrittenInterval a = WrittenInterval.bounded(one.quantity());
    WrittenInterval b = WrittenInterval.bounded(other.quantity());
    return a != null
        && b != null
        && !a.overlaps(b)
        && (!other.part() || !other.topic().measures().isEmpty())
        && one.quantity().direction() == other.quantity().direction()
        && ScopeComparison.of(one, other) == null;
  }

  /// Returns whether another source gives a number that cannot be reconciled with a figure, for the
  /// same thing and no other date.
  boolean disputed(ReportedFigure figure) {
    WrittenInterval own = WrittenInterval.bounded(figure.quantity());
    if (own == null || figure.sources().none() || figure.part()) {
      return false;
    }
    for (Match match : like(figure)) {
      ReportedFigure other = match.figure();
      WrittenInterval theirs = WrittenInterval.bounded(other.quantity());
      if (theirs != null
          && !own.overlaps(theirs)
          && !other.sources().none()
          && differs(figure, other)
          && ScopeComparison.oneThing(figure.topic(), other.topic())
          && !figure.otherDate(other)
          && figure.sources().meets(other.sources()) == null) {
        return true;
      }
    }
    return false;
  }
}
