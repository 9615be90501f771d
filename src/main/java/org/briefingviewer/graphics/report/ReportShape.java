// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.report;

import java.util.List;
import org.briefingviewer.graphics.Look;
import org.briefingviewer.graphics.Point;
import org.briefingviewer.graphics.Shape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.Sketch;
import org.briefingviewer.graphics.Stroke;
import org.briefingviewer.graphics.chart.Ending;

/// One report, upright on the scale: whole and filled when a person checked it, else broken and
/// hollow.
///
/// @param x where it stands, in pixels
/// @param times how many times as large as usual it is
record ReportShape(Sketch sketch, ReportPoint point, Ending ending, double x, double times) {
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
    if (ending == Ending.SOFT) {
      sketch.add(
          new Shape.Circle(
              new Point(x, y), (RADIUS + 3) * times, Look.filled(new ShapeInk(point.role(), 0.3))));
    }
    ShapeInk inside = point.checked() ? ink() : ShapeInk.of(ShapeRole.PAPER);
    sketch.add(
        new Shape.Circle(new Point(x, y), RADIUS * times, new Look(inside, ink(), 2 * times)));
    if (ending == Ending.CAPPED) {
      tick(y);
    }
  }

  private void tick(double y) {
    double tick = TICK * times;
    sketch.line(new Point(x - tick, y), new Point(x + tick, y), THICK * times, ink());
  }

  private void upright(double from, double to) {
    List<Double> dashes = point.checked() ? List.of() : List.of(4 * times, 3 * times);
    sketch.add(
        new Shape.Line(
            new Point(x, from), new Point(x, to), new Stroke(THICK * times, dashes), ink()));
  }

  private void arrow(double from, double to) {
    double back = Math.signum(from - to) * HEAD * times;
    upright(from, to + back);
    List<Point> head =
        List.of(
            new Point(x, to),
            new Point(x - (HEAD / 2 + 1) * times, to + back),
            new Point(x + (HEAD / 2 + 1) * times, to + back));
    sketch.add(
        new Shape.Polygon(
            head,
            point.checked()
                ? Look.filled(ink())
                : new Look(ShapeInk.of(ShapeRole.PAPER), ink(), 1.5)));
  }
}
