// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// A plain shape of a drawing. Each is opaque; the later ones cover the earlier.
public sealed interface DrawingShape {

  /// An upright rectangle.
  ///
  /// @param rounding the radius of its corners, in pixels
  record Rectangle(DrawingBox box, double rounding, ShapeLook look) implements DrawingShape {}

  /// A circle.
  record Circle(DrawingPoint centre, double radius, ShapeLook look) implements DrawingShape {}

  /// A part of a ring, clockwise from the top.
  ///
  /// @param hole the inner radius, in pixels
  /// @param radius the outer radius, in pixels
  /// @param from where it starts, in turns: 0 is the top, 0.25 the right
  /// @param to where it ends, in turns; at most one turn behind `from`
  record Sector(
      DrawingPoint centre, double hole, double radius, double from, double to, ShapeLook look)
      implements DrawingShape {
    /// Returns the point at `turn` turns and `distance` pixels from the centre.
    public DrawingPoint at(double turn, double distance) {
      double angle = 2 * Math.PI * turn;
      return new DrawingPoint(
          centre.x() + distance * Math.sin(angle), centre.y() - distance * Math.cos(angle));
    }
  }

  /// A straight line.
  record Line(DrawingPoint from, DrawingPoint to, ShapeStroke stroke, ShapeInk ink)
      implements DrawingShape {}

  /// A closed outline of straight lines: an arrow's head.
  record Polygon(List<DrawingPoint> points, ShapeLook look) implements DrawingShape {
    public Polygon {
      points = List.copyOf(points);
    }
  }

  /// Words on one line.
  ///
  /// @param text with signs for what deceives in it
  /// @param at the place on the line that `anchor` names
  record Words(String text, DrawingPoint at, Anchor anchor, LetterStyle letters, ShapeInk ink)
      implements DrawingShape {
    public Words {
      text = DeceptiveCharacters.shownInLine(text);
    }

    /// Returns the room that they take, on the generous side.
    public DrawingBox box() {
      double width = letters.width(text);
      double x =
          switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
          };
      return new DrawingBox(x, at.y() - letters.above(), width, letters.above() + letters.below());
    }
  }

  /// The place of words that a point names.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// Returns the same shape moved by `x` and `y` pixels.
  default DrawingShape moved(double x, double y) {
    return ShapeMove.of(this, 1, x, y);
  }
}
