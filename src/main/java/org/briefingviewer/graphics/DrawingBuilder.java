// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.ArrayList;
import java.util.List;

/// Shapes being put together into a drawing.
public final class DrawingBuilder {
  private final List<DrawingShape> shapes = new ArrayList<>();

  /// Adds a shape upon the others.
  public void add(DrawingShape shape) {
    shapes.add(shape);
  }

  /// Adds every shape of `drawing`, moved by `x` and `y` pixels.
  public void add(Drawing drawing, double x, double y) {
    drawing.shapes().forEach(shape -> add(shape.moved(x, y)));
  }

  /// Adds a whole line.
  public void line(DrawingPoint from, DrawingPoint to, double width, ShapeInk ink) {
    add(new DrawingShape.Line(from, to, new ShapeStroke(width, List.of()), ink));
  }

  /// Adds a rectangle with sharp corners.
  public void box(DrawingBox box, ShapeLook look) {
    add(new DrawingShape.Rectangle(box, 0, look));
  }

  /// Adds words on one line.
  public void words(
      String text,
      DrawingPoint at,
      DrawingShape.Anchor anchor,
      LetterStyle letters,
      ShapeRole role) {
    if (!text.isBlank()) {
      add(new DrawingShape.Words(text, at, anchor, letters, ShapeInk.of(role)));
    }
  }

  /// Adds words that wrap at the width of `room`, the first line under its upper border.
  ///
  /// @param anchor the side of the room that they keep to
  /// @return how far down they reach, in pixels; the upper border when there are no words
  public double wrapped(
      String text,
      DrawingBox room,
      DrawingShape.Anchor anchor,
      LetterStyle letters,
      ShapeRole role) {
    double x =
        switch (anchor) {
          case START -> room.x();
          case MIDDLE -> room.x() + room.width() / 2;
          case END -> room.right();
        };
    double y = room.y();
    for (String line : WordWrap.lines(text, letters, room.width())) {
      words(line, new DrawingPoint(x, y + letters.above()), anchor, letters, role);
      y += letters.leading();
    }
    return y;
  }

  /// Returns what stands there so far as a drawing of this size.
  public Drawing drawing(double width, double height) {
    return new Drawing(width, height, shapes);
  }
}
