// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.ShapeStroke;

/// One square, standing on its lower left corner, with the edge that its bound asks for.
///
/// @param foot the lower left corner
/// @param low the side for the lower end, in pixels
/// @param high the side for the higher end, in pixels
record AreaSquare(
    DrawingBuilder sketch, ReachDatum each, DrawingPoint foot, double low, double high) {
  private static final int SLICES = 26;
  private static final double ARROW = 26;
  private static final double DIAGONAL = Math.sqrt(0.5);
  private static final double PALE = 0.35;

  void draw() {
    BarEnding ending = each.reach().ending();
    switch (ending) {
      case PLAIN -> square(high, look(1, BarEnds.WIDTH));
      case CAPPED -> square(high, look(1, 4));
      case SOFT -> soft(1);
      case FROM_CLOSED, FROM_OPEN -> {
        square(high, look(1, BarEnds.WIDTH));
        DrawingPoint corner = corner();
        BarEnds.arrow(sketch, corner, ARROW, new DrawingPoint(DIAGONAL, -DIAGONAL));
        BarEnds.dot(sketch, corner, ending.hollow());
      }
      case UPTO_CLOSED, UPTO_OPEN -> {
        square(high, ShapeLook.outlined(BarEnds.LINE, BarEnds.WIDTH));
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

  private ShapeLook look(double strength, double width) {
    return new ShapeLook(each.ground(strength), BarEnds.LINE, width);
  }

  private DrawingPoint corner() {
    return new DrawingPoint(foot.x() + high, foot.y() - high);
  }

  private void square(double side, ShapeLook look) {
    double shown = Math.max(1, side);
    sketch.box(new DrawingBox(foot.x(), foot.y() - shown, shown, shown), look);
  }

  /// Fades at the upper and the right edge around the number, which a broken line marks; how far
  /// has no scale.
  private void soft(double strength) {
    double fade = Math.clamp(high * 0.06, 2, 12);
    for (int i = 0; i <= SLICES; i++) {
      double share = (i + 0.5) / (SLICES + 1);
      double ink = share * share * (3 - 2 * share);
      square(high + fade - 2 * fade * share, ShapeLook.filled(each.ground(strength * ink)));
    }
    ShapeInk line = ShapeInk.of(ShapeRole.ESTIMATE);
    ShapeStroke dashes = new ShapeStroke(1.2, List.of(4.0, 4.0));
    DrawingPoint corner = corner();
    sketch.add(new DrawingShape.Line(new DrawingPoint(foot.x(), corner.y()), corner, dashes, line));
    sketch.add(new DrawingShape.Line(corner, new DrawingPoint(corner.x(), foot.y()), dashes, line));
    sketch.line(foot, new DrawingPoint(corner.x(), foot.y()), BarEnds.WIDTH, line);
    sketch.line(foot, new DrawingPoint(foot.x(), corner.y()), BarEnds.WIDTH, line);
  }
}
