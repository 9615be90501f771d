// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import org.briefingviewer.graphics.Shape.Circle;
import org.briefingviewer.graphics.Shape.Line;
import org.briefingviewer.graphics.Shape.Polygon;
import org.briefingviewer.graphics.Shape.Rectangle;
import org.briefingviewer.graphics.Shape.Sector;
import org.briefingviewer.graphics.Shape.Words;

/// Enlarges shapes from the top left corner, then moves them.
///
/// @param times how much larger
/// @param x to the right, in pixels
/// @param y down, in pixels
record Moving(double times, double x, double y) {

  static Shape of(Shape shape, double times, double x, double y) {
    return new Moving(times, x, y).shape(shape);
  }

  private Shape shape(Shape shape) {
    return switch (shape) {
      case Rectangle r -> new Rectangle(box(r.box()), times * r.rounding(), look(r.look()));
      case Circle c -> new Circle(point(c.centre()), times * c.radius(), look(c.look()));
      case Sector s ->
          new Sector(
              point(s.centre()),
              times * s.hole(),
              times * s.radius(),
              s.from(),
              s.to(),
              look(s.look()));
      case Line l -> new Line(point(l.from()), point(l.to()), stroke(l.stroke()), l.ink());
      case Polygon p -> new Polygon(p.points().stream().map(this::point).toList(), look(p.look()));
      case Words w -> new Words(w.text(), point(w.at()), w.anchor(), letters(w.letters()), w.ink());
    };
  }

  private Point point(Point point) {
    return new Point(times * point.x() + x, times * point.y() + y);
  }

  private Box box(Box box) {
    return new Box(
        times * box.x() + x, times * box.y() + y, times * box.width(), times * box.height());
  }

  private Look look(Look look) {
    return new Look(look.fill(), look.line(), times * look.width());
  }

  private Stroke stroke(Stroke stroke) {
    return new Stroke(
        times * stroke.width(), stroke.dashes().stream().map(dash -> times * dash).toList());
  }

  private Letters letters(Letters letters) {
    return new Letters(times * letters.size(), letters.face(), letters.strong(), letters.slanted());
  }
}
