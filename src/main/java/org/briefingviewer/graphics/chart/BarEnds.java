// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;

/// The dots and arrows at the ends of shapes: filled where the number itself counts, hollow where
/// it does not, an arrow where it goes on.
final class BarEnds {
  /// The radius of a dot, in pixels.
  static final double DOT = 5;

  /// The length of an arrow, in pixels; it has no scale.
  static final double ARROW = 38;

  static final ShapeInk LINE = ShapeInk.of(ShapeRole.ESTIMATE);
  static final double WIDTH = 1.5;
  private static final double HEAD = 8;

  private BarEnds() {}

  static void dot(DrawingBuilder sketch, DrawingPoint at, boolean hollow) {
    ShapeInk inside = hollow ? ShapeInk.of(ShapeRole.PAPER) : LINE;
    sketch.add(new DrawingShape.Circle(at, DOT, new ShapeLook(inside, LINE, 2)));
  }

  /// Draws an arrow of `length` pixels in the direction of the unit vector (`x`, `y`).
  static void arrow(DrawingBuilder sketch, DrawingPoint from, double length, DrawingPoint way) {
    double x = way.x();
    double y = way.y();
    DrawingPoint tip = new DrawingPoint(from.x() + length * x, from.y() + length * y);
    DrawingPoint neck = new DrawingPoint(tip.x() - HEAD * x, tip.y() - HEAD * y);
    sketch.line(from, neck, 2, LINE);
    sketch.add(
        new DrawingShape.Polygon(
            List.of(
                tip,
                new DrawingPoint(neck.x() - HEAD / 2 * y, neck.y() + HEAD / 2 * x),
                new DrawingPoint(neck.x() + HEAD / 2 * y, neck.y() - HEAD / 2 * x)),
            ShapeLook.filled(LINE)));
  }
}
