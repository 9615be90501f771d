// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.pair;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.briefingviewer.compare.extent.FigureExtent;
import org.briefingviewer.compare.figure.FigureTopic;
import org.briefingviewer.compare.figure.FigureTopic.SlotWords;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.figure.UnitClass;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.word.ScopeWords.Extent;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads what speaks for or against two figures being of one quantity.
public final class PairSigns {
  private final float[] signs = new float[PairSign.values().length];

  private PairSigns() {}

  /// Returns a value for each sign, mostly 1 where it is there and 0 where it is not.
  ///
  /// @param scope in what their words differ, or null
  static float[] of(ReportedFigure one, ReportedFigure other, @Nullable ScopeComparison scope) {
    PairSigns read = new PairSigns();
    read.units(one.topic().unit(), other.topic().unit());
    read.measures(one.topic(), other.topic());
    read.actors(one.topic(), other.topic());
    read.extents(one.topic().extent(), other.topic().extent());
    read.slots(one.topic(), other.topic());
    read.set(PairSign.SCOPE_WITHIN, scope != null && scope.within());
    read.dates(one, other);
    read.values(one.quantity(), other.quantity());
    read.texts(one, other);
    return read.signs;
  }

  private void set(PairSign sign, boolean is) {
    signs[sign.place()] = is ? 1 : 0;
  }

  private void units(UnitClass one, UnitClass other) {
    set(PairSign.UNIT_SAME, one.equals(other) && (!one.counts() || one.telling()));
    set(PairSign.UNIT_OPEN, one.counts() && (one.name().isEmpty() || other.name().isEmpty()));
    set(PairSign.UNIT_WIDER, !one.equals(other) && one.oneSort(other) && one.mayBe(other));
    set(PairSign.UNIT_OTHER, !one.mayBe(other));
    set(PairSign.MONEY, one.kind() == UnitKind.CURRENCY);
    set(PairSign.SHARE, one.kind() == UnitKind.PERCENT || other.kind() == UnitKind.PERCENT);
    set(PairSign.SIZE, one.kind() == UnitKind.MEASURE);
    set(PairSign.RATE_ONE, one.name().contains(" per ") != other.name().contains(" per "));
  }

  private void measures(FigureTopic one, FigureTopic other) {
    ScopeComparison differ = ScopeComparison.measures(one, other);
    set(
        PairSign.MEASURE_SAME,
        !one.measures().isEmpty() && ScopeComparison.sameMeasures(one, other));
    set(PairSign.MEASURE_ONE, one.measures().isEmpty() != other.measures().isEmpty());
    set(PairSign.MEASURE_WITHIN, differ != null && differ.within());
  }

  private void actors(FigureTopic one, FigureTopic other) {
    Set<String> here = one.actors().named();
    Set<String> there = other.actors().named();
    set(PairSign.ACTORS_SAME, !here.isEmpty() && here.equals(there));
    set(PairSign.ACTORS_MEET, one.actors().meet(other.actors()));
    set(PairSign.ACTORS_APART, FigureExtent.apart(here, there));
    set(PairSign.ACTORS_CROSS, !one.actors().mayBe(other.actors()));
    Set<String> mine = one.actors().whose();
    Set<String> theirs = other.actors().whose();
    set(PairSign.WHOSE_SAME, !Collections.disjoint(mine, theirs));
    set(PairSign.WHOSE_OTHER, FigureExtent.apart(mine, theirs));
  }

  private void extents(FigureExtent one, FigureExtent other) {
    set(PairSign.PLACE_SAME, !Collections.disjoint(one.places(), other.places()));
    set(PairSign.PLACE_ONE, one.places().isEmpty() != other.places().isEmpty());
    set(PairSign.STATE_SAME, !Collections.disjoint(one.states(), other.states()));
    set(PairSign.STATE_OTHER, FigureExtent.apart(one.states(), other.states()));
    set(PairSign.FLOW_SAME, one.flow().agrees(other.flow()));
    set(PairSign.PART_ONE, one.part() != other.part());
    set(PairSign.PART_BOTH, one.part() && other.part());
    set(PairSign.MORE_ONE, one(Extent.MORE, one, other));
    set(PairSign.FUTURE_ONE, one.elsewhen(other));
    set(PairSign.TOTAL_ONE, one.total() != other.total());
    set(PairSign.ALONE_ONE, one(Extent.ALONE, one, other));
    set(PairSign.ROLE_SAME, !Collections.disjoint(one.roles(), other.roles()));
    set(PairSign.ROLE_OTHER, FigureExtent.apart(one.roles(), other.roles()));
  }

  private static boolean one(Extent extent, FigureExtent one, FigureExtent other) {
    return one.extents().contains(extent) != other.extents().contains(extent);
  }

  private void slots(FigureTopic one, FigureTopic other) {
    int same = 0;
    int differ = 0;
    for (var slot : one.slots().entrySet()) {
      SlotWords there = other.slots().get(slot.getKey());
      if (there != null) {
        boolean meet = !Collections.disjoint(slot.getValue().words(), there.words());
        same += meet ? 1 : 0;
        differ += meet ? 0 : 1;
      }
    }
    signs[PairSign.SLOT_SAME.place()] = same;
    signs[PairSign.SLOT_OTHER.place()] = differ;
  }

  private void dates(ReportedFigure one, ReportedFigure other) {
    boolean here = one.asOf() != null || one.months() != null;
    boolean there = other.asOf() != null || other.months() != null;
    boolean differ = one.otherDate(other);
    set(PairSign.DATE_OTHER, differ);
    set(PairSign.DATE_SAME, here && there && !differ);
    set(PairSign.DATE_ONE, here != there);
    if (one.reportedOn() != null && other.reportedOn() != null) {
      long days = ChronoUnit.DAYS.between(one.reportedOn(), other.reportedOn());
      signs[PairSign.DAYS_BETWEEN.place()] = (float) Math.log1p((double) Math.abs(days));
    }
  }

  private void values(Quantity one, Quantity other) {
    boolean same = FigureValues.same(one, other);
    boolean near =
        same
            || FigureValues.rounds(one, other)
            || FigureValues.rounds(other, one)
            || FigureValues.consistent(one, other);
    set(PairSign.VALUE_SAME, same);
    set(PairSign.VALUE_NEAR, near);
    signs[PairSign.VALUE_CLOSE.place()] = (float) FigureValues.closeness(one, other);
    signs[PairSign.VALUE_DIGITS.place()] =
        near ? Math.max(FigureValues.digits(one), FigureValues.digits(other)) : 0;
    set(PairSign.VALUE_MEETS, FigureValues.end(one, other) || FigureValues.end(other, one));
    set(PairSign.BOUND_SAME, FigureValues.plain(one.bound()) == FigureValues.plain(other.bound()));
    set(PairSign.DIRECTION_OTHER, one.direction() != other.direction());
  }

  private void texts(ReportedFigure one, ReportedFigure other) {
    boolean met = one.sources().meets(other.sources()) != null;
    set(PairSign.SOURCE_SAME, met);
    set(PairSign.SOURCE_OTHER, !met && !one.sources().none() && !other.sources().none());
    boolean article = one.articleId().equals(other.articleId());
    set(PairSign.ARTICLE_SAME, article);
    set(PairSign.PASSAGE_SAME, article && one.passage().equals(other.passage()));
    set(PairSign.ESTIMATES, one.claim() instanceof Estimate && other.claim() instanceof Estimate);
  }
}
