// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import org.briefingviewer.graphics.DrawingShape.Circle;
import org.briefingviewer.graphics.DrawingShape.Line;
import org.briefingviewer.graphics.DrawingShape.Polygon;
import org.briefingviewer.graphics.DrawingShape.Rectangle;
import org.briefingviewer.graphics.DrawingShape.Sector;
import org.briefingviewer.graphics.DrawingShape.Words;

/// Enlarges shapes from the top left corner, then moves them.
///
/// @param times how much larger
/// @param x to the right, in pixels
/// @param y down, in pixels
record ShapeMove(double times, double x, double y) {

  static DrawingShape of(DrawingShape shape, double times, double x, double y) {
    return new ShapeMove(times, x, y).shape(shape);
  }

  private DrawingShape shape(DrawingShape shape) {
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

  private DrawingPoint point(DrawingPoint point) {
    return new DrawingPoint(times * point.x() + x, times * point.y() + y);
  }

  private DrawingBox box(DrawingBox box) {
    return new DrawingBox(
        times * box.x() + x, times * box.y() + y, times * box.width(), times * box.height());
  }

  private ShapeLook look(ShapeLook look) {
    return new ShapeLook(look.fill(), look.line(), times * look.width());
  }

  private ShapeStroke stroke(ShapeStroke stroke) {
    return new ShapeStroke(
        times * stroke.width(), stroke.dashes().stream().map(dash -> times * dash).toList());
  }

  private LetterStyle letters(LetterStyle letters) {
    return new LetterStyle(
        times * letters.size(), letters.face(), letters.strong(), letters.slanted());
  }
}
