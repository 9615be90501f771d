// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import org.briefingviewer.graphics.Box;
import org.briefingviewer.graphics.Look;
import org.briefingviewer.graphics.Point;
import org.briefingviewer.graphics.Shape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.Sketch;
import org.briefingviewer.graphics.Stroke;

/// One square, standing on its lower left corner, with the edge that its bound asks for.
///
/// @param foot the lower left corner
/// @param low the side for the lower end, in pixels
/// @param high the side for the higher end, in pixels
record Square(Sketch sketch, Drawable each, Point foot, double low, double high) {
  private static final int SLICES = 26;
  private static final double ARROW = 26;
  private static final double DIAGONAL = Math.sqrt(0.5);
  private static final double PALE = 0.35;

  void draw() {
    Ending ending = each.reach().ending();
    switch (ending) {
      case PLAIN -> square(high, look(1, BarEnds.WIDTH));
      case CAPPED -> square(high, look(1, 4));
      case SOFT -> soft(1);
      case FROM_CLOSED, FROM_OPEN -> {
        square(high, look(1, BarEnds.WIDTH));
        Point corner = corner();
        BarEnds.arrow(sketch, corner, ARROW, new Point(DIAGONAL, -DIAGONAL));
        BarEnds.dot(sketch, corner, ending.hollow());
      }
      case UPTO_CLOSED, UPTO_OPEN -> {
        square(high, Look.outlined(BarEnds.LINE, BarEnds.WIDTH));
        BarEnds.dot(sketch, corner(), ending.hollow());
      }
      case BAND -> {
        square(high, look(PALE, BarEnds.WIDTH));
        square(low, look(1, BarEnds.WIDTH));
      }
      case SOFT_BAND -> {
        soft(PALE);
        square(low, look(1, BarEnds.WIDTH));
      }
    }
  }

  private Look look(double strength, double width) {
    return new Look(each.ground(strength), BarEnds.LINE, width);
  }

  private Point corner() {
    return new Point(foot.x() + high, foot.y() - high);
  }

  private void square(double side, Look look) {
    double shown = Math.max(1, side);
    sketch.box(new Box(foot.x(), foot.y() - shown, shown, shown), look);
  }

  /// Fades at the upper and the right edge around the number, which a broken line marks; how far
  /// has no scale.
  private void soft(double strength) {
    double fade = Math.clamp(high * 0.06, 2, 12);
    for (int i = 0; i <= SLICES; i++) {
      double share = (i + 0.5) / (SLICES + 1);
      double ink = share * share * (3 - 2 * share);
      square(high + fade - 2 * fade * share, Look.filled(each.ground(strength * ink)));
    }
    ShapeInk line = ShapeInk.of(ShapeRole.ESTIMATE);
    Stroke dashes = new Stroke(1.2, List.of(4.0, 4.0));
    Point corner = corner();
    sketch.add(new Shape.Line(new Point(foot.x(), corner.y()), corner, dashes, line));
    sketch.add(new Shape.Line(corner, new Point(corner.x(), foot.y()), dashes, line));
    sketch.line(foot, new Point(corner.x(), foot.y()), BarEnds.WIDTH, line);
    sketch.line(foot, new Point(foot.x(), corner.y()), BarEnds.WIDTH, line);
  }
}
