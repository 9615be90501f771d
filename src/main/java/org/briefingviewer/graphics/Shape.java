// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// A plain shape of a drawing. Each is opaque; the later ones cover the earlier.
public sealed interface Shape {

  /// An upright rectangle.
  ///
  /// @param rounding the radius of its corners, in pixels
  record Rectangle(Box box, double rounding, Look look) implements Shape {}

  /// A circle.
  record Circle(Point centre, double radius, Look look) implements Shape {}

  /// A part of a ring, clockwise from the top.
  ///
  /// @param hole the inner radius, in pixels
  /// @param radius the outer radius, in pixels
  /// @param from where it starts, in turns: 0 is the top, 0.25 the right
  /// @param to where it ends, in turns; at most one turn behind `from`
  record Sector(Point centre, double hole, double radius, double from, double to, Look look)
      implements Shape {
    /// Returns the point at `turn` turns and `distance` pixels from the centre.
    public Point at(double turn, double distance) {
      double angle = 2 * Math.PI * turn;
      return new Point(
          centre.x() + distance * Math.sin(angle), centre.y() - distance * Math.cos(angle));
    }
  }

  /// A straight line.
  record Line(Point from, Point to, Stroke stroke, ShapeInk ink) implements Shape {}

  /// A closed outline of straight lines: an arrow's head.
  record Polygon(List<Point> points, Look look) implements Shape {
    public Polygon {
      points = List.copyOf(points);
    }
  }

  /// Words on one line.
  ///
  /// @param text with signs for what deceives in it
  /// @param at the place on the line that `anchor` names
  record Words(String text, Point at, Anchor anchor, Letters letters, ShapeInk ink)
      implements Shape {
    public Words {
      text = DeceptiveCharacters.shownInLine(text);
    }

    /// Returns the room that they take, on the generous side.
    public Box box() {
      double width = letters.width(text);
      double x =
          switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
          };
      return new Box(x, at.y() - letters.above(), width, letters.above() + letters.below());
    }
  }

  /// The place of words that a point names.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// Returns the same shape moved by `x` and `y` pixels.
  default Shape moved(double x, double y) {
    return Moving.of(this, 1, x, y);
  }
}
