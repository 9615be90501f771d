// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;

/// Figures of the same unit and noun as bars side by side, on one scale from zero that is never
/// logarithmic. Figures that the text sets against each other, or of which one is a part of the
/// other, stand beside each other like all and are never added up.
public final class BarsFigure {
  private static final double LEFT = 1;
  private static final double HEIGHT = 26;
  private static final double BETWEEN = 20;
  private static final int STEPS = 5;
  private static final LetterStyle VALUE = LetterStyle.strong(16);
  private static final LetterStyle NAME = LetterStyle.plain(14);
  private static final LetterStyle NOTE = LetterStyle.slanted(13);
  private static final LetterStyle STEP = LetterStyle.plain(13);

  private final DrawingBuilder sketch = new DrawingBuilder();
  private final double width;
  private final double scale;
  private final double most;

  private BarsFigure(double most, double width) {
    this.most = most;
    this.width = width;
    this.scale = (width - LEFT - BarEnds.ARROW - 12) / most;
  }

  /// Tells whether bars would be true to `all`: each has a number that is an amount (not the amount
  /// of a change, not a share), and all count the same in the same unit. One alone is drawn only
  /// when there is more to see than its number: two ends, or a bound.
  public static boolean fits(List<Quantity> all) {
    if (all.isEmpty()) {
      return false;
    }
    Unit unit = all.getFirst().unit();
    boolean counts =
        switch (unit.kind()) {
          case CURRENCY, COUNT -> true;
          case MEASURE -> UnitTable.own().hasZero(unit.code());
          case PERCENT, NONE -> false;
        };
    return counts
        && all.stream().allMatch(q -> q.unit().equals(unit) && FigureReach.of(q) != null)
        && (all.size() > 1 || bounded(all.getFirst()));
  }

  private static boolean bounded(Quantity quantity) {
    FigureReach reach = FigureReach.of(quantity);
    return reach != null
        && switch (reach.ending()) {
          case PLAIN, CAPPED -> false;
          case SOFT, FROM_CLOSED, FROM_OPEN, UPTO_CLOSED, UPTO_OPEN, BAND, SOFT_BAND -> true;
        };
  }

  /// Draws the bars, from top to bottom in the given order.
  ///
  /// @param number writes a number of the scale, with what its unit is
  /// @param width in pixels
  /// @throws IllegalArgumentException when the bars would not fit the figures
  public static Drawing of(
      List<ChartDatum> data, Function<BigDecimal, String> number, double width) {
    if (!fits(data.stream().map(ChartDatum::quantity).toList())) {
      throw new IllegalArgumentException("bars would not be true to these figures: " + data);
    }
    List<ReachDatum> all = ReachDatum.of(data);
    double most = all.stream().mapToDouble(d -> d.reach().high()).max().orElseThrow();
    BarsFigure figure = new BarsFigure(most, width);
    double y = 0;
    for (ReachDatum each : all) {
      y = figure.row(each, y) + BETWEEN;
    }
    double bottom = figure.scaleLine(y - BETWEEN / 2, number);
    return figure.sketch.drawing(width, bottom);
  }

  private double row(ReachDatum each, double top) {
    double y = top;
    ChartDatum datum = each.datum();
    double rest = width - VALUE.width(datum.value()) - 14;
    if (NAME.width(datum.name()) <= rest) {
      double line = y + VALUE.above();
      sketch.words(
          datum.value(),
          new DrawingPoint(0, line),
          DrawingShape.Anchor.START,
          VALUE,
          ShapeRole.INK);
      sketch.words(
          datum.name(),
          new DrawingPoint(width, line),
          DrawingShape.Anchor.END,
          NAME,
          ShapeRole.SOFT_INK);
      y += VALUE.leading();
    } else {
      y = sketch.wrapped(datum.value(), room(y), DrawingShape.Anchor.START, VALUE, ShapeRole.INK);
      y =
          sketch.wrapped(
              datum.name(), room(y), DrawingShape.Anchor.START, NAME, ShapeRole.SOFT_INK);
    }
    y += 6;
    bar(each, new DrawingBox(LEFT, y, 0, HEIGHT));
    y += HEIGHT;
    for (String note : datum.notes()) {
      y = sketch.wrapped(note, room(y + 7), DrawingShape.Anchor.START, NOTE, ShapeRole.SOFT_INK);
    }
    return y;
  }

  private DrawingBox room(double y) {
    return new DrawingBox(0, y, width, 0);
  }

  private void bar(ReachDatum each, DrawingBox at) {
    new ChartBar(sketch, each, scale, at).draw();
    sketch.line(
        new DrawingPoint(LEFT, at.y() - 4),
        new DrawingPoint(LEFT, at.bottom() + 4),
        2,
        ShapeInk.of(ShapeRole.SOFT_INK));
  }

  /// Draws the scale, with a number at both ends at least; of those between them as many are left
  /// out as would touch, at equal distances.
  private double scaleLine(double y, Function<BigDecimal, String> number) {
    ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
    sketch.line(new DrawingPoint(LEFT, y), new DrawingPoint(LEFT + most * scale, y), 1, ink);
    List<BigDecimal> steps = AxisSteps.upTo(most, STEPS);
    int each = between(steps, number);
    for (int i = 0; i < steps.size(); i++) {
      double x = at(steps.get(i));
      sketch.line(new DrawingPoint(x, y), new DrawingPoint(x, y + 5), 1, ink);
      if (i % each == 0) {
        String words = number.apply(steps.get(i));
        DrawingPoint place = new DrawingPoint(centre(x, words), y + 8 + STEP.above());
        sketch.words(words, place, DrawingShape.Anchor.MIDDLE, STEP, ShapeRole.SOFT_INK);
      }
    }
    return y + 8 + STEP.leading();
  }

  private double at(BigDecimal step) {
    return LEFT + step.doubleValue() * scale;
  }

  /// Returns where the middle of a number stands, which does not go beyond the picture.
  private double centre(double x, String words) {
    double half = STEP.width(words) / 2;
    return Math.clamp(x, Math.min(half, width / 2), Math.max(width - half, width / 2));
  }

  /// Returns how many steps lie between two numbers of the scale: few, and such that the last step
  /// has its number.
  private int between(List<BigDecimal> steps, Function<BigDecimal, String> number) {
    int last = steps.size() - 1;
    for (int each = 1; each < last; each++) {
      if (last % each == 0 && apart(steps, each, number)) {
        return each;
      }
    }
    return Math.max(1, last);
  }

  private boolean apart(List<BigDecimal> steps, int each, Function<BigDecimal, String> number) {
    double free = 0;
    for (int i = 0; i < steps.size(); i += each) {
      String words = number.apply(steps.get(i));
      double half = STEP.width(words) / 2;
      double centre = centre(at(steps.get(i)), words);
      if (centre - half < free) {
        return false;
      }
      free = centre + half + 12;
    }
    return true;
  }
}
