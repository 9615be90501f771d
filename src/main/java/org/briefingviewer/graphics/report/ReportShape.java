// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.report;

import java.util.List;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.ShapeStroke;
import org.briefingviewer.graphics.chart.BarEnding;

/// One report, upright on the scale: whole and filled when a person checked it, else broken and
/// hollow.
///
/// @param x where it stands, in pixels
/// @param times how many times as large as usual it is
record ReportShape(
    DrawingBuilder sketch, ReportPoint point, BarEnding ending, double x, double times) {
  /// The length of an arrow where an end is open, in pixels; it has no scale.
  static final double ARROW = 30;

  private static final double RADIUS = 5;
  private static final double TICK = 6;
  private static final double HEAD = 8;
  private static final double THICK = 3;

  /// Draws it between two heights, in pixels from the top.
  ///
  /// @param down how far an arrow reaches below, where it is a ceiling
  void draw(double low, double high, double down) {
    switch (ending) {
      case PLAIN, CAPPED, SOFT -> dot(high);
      case FROM_CLOSED, FROM_OPEN -> {
        tick(high);
        arrow(high, high - ARROW * times);
      }
      case UPTO_CLOSED, UPTO_OPEN -> {
        tick(high);
        arrow(high, high + Math.max(HEAD * times, down));
      }
      case BAND, SOFT_BAND -> {
        tick(high);
        tick(low);
        upright(low, high);
      }
    }
  }

  private ShapeInk ink() {
    return ShapeInk.of(point.role());
  }

  private void dot(double y) {
    if (ending == BarEnding.SOFT) {
      sketch.add(
          new DrawingShape.Circle(
              new DrawingPoint(x, y),
              (RADIUS + 3) * times,
              ShapeLook.filled(new ShapeInk(point.role(), 0.3))));
    }
    ShapeInk inside = point.checked() ? ink() : ShapeInk.of(ShapeRole.PAPER);
    sketch.add(
        new DrawingShape.Circle(
            new DrawingPoint(x, y), RADIUS * times, new ShapeLook(inside, ink(), 2 * times)));
    if (ending == BarEnding.CAPPED) {
      tick(y);
    }
  }

  private void tick(double y) {
    double tick = TICK * times;
    sketch.line(new DrawingPoint(x - tick, y), new DrawingPoint(x + tick, y), THICK * times, ink());
  }

  private void upright(double from, double to) {
    List<Double> dashes = point.checked() ? List.of() : List.of(4 * times, 3 * times);
    sketch.add(
        new DrawingShape.Line(
            new DrawingPoint(x, from),
            new DrawingPoint(x, to),
            new ShapeStroke(THICK * times, dashes),
            ink()));
  }

  private void arrow(double from, double to) {
    double back = Math.signum(from - to) * HEAD * times;
    upright(from, to + back);
    List<DrawingPoint> head =
        List.of(
            new DrawingPoint(x, to),
            new DrawingPoint(x - (HEAD / 2 + 1) * times, to + back),
            new DrawingPoint(x + (HEAD / 2 + 1) * times, to + back));
    sketch.add(
        new DrawingShape.Polygon(
            head,
            point.checked()
                ? ShapeLook.filled(ink())
                : new ShapeLook(ShapeInk.of(ShapeRole.PAPER), ink(), 1.5)));
  }
}
