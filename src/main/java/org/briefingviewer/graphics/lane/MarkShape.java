// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.lane;

import java.util.List;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.ShapeStroke;

/// One mark of a lane: a disc at its day, a bar along its month or year, the sign in it and the
/// words beside it.
record MarkShape(DrawingBuilder sketch, LaneMark mark, LetterStyle letters, LetterStyle strong) {
  private static final double GAP = 4;

  private double radius() {
    return 0.6 * letters.size();
  }

  private double shape(double along) {
    return Math.max(along, 2 * radius());
  }

  private String number() {
    return Integer.toString(mark.number());
  }

  private double words() {
    return GAP + strong.width(number()) + GAP + letters.width(mark.words());
  }

  /// Returns the width of a mark that lies along nothing, with its words.
  double width() {
    return width(0);
  }

  /// Returns its width with its words.
  ///
  /// @param along how far it lies along the line, in pixels; 0 for a day
  double width(double along) {
    return shape(along) + words();
  }

  /// Returns where it begins: at its words, where they find room only before the shape.
  ///
  /// @param low where its time begins
  double begin(double low, double along, boolean bar, double left, double right) {
    double from = bar ? low : low - radius();
    boolean before = from + width(along) > right && from - words() >= left;
    return before ? from - words() : from;
  }

  /// Draws it.
  ///
  /// @param low where its time begins
  /// @param along how far it lies along the line; 0 for a day
  /// @param begin where it begins with its words
  /// @param middle its height
  void draw(double low, double along, double begin, double middle) {
    double from = along > 0 ? low : low - radius();
    from = mark.when() == null ? begin : from;
    boolean before = begin < from - 1;
    DrawingBox box = new DrawingBox(from, middle - radius(), shape(along), 2 * radius());
    ShapeInk ink = ShapeInk.of(ShapeRole.TIE);
    if (mark.hedged()) {
      DrawingBox soft = new DrawingBox(box.x() - 4, box.y() - 4, box.width() + 8, box.height() + 8);
      sketch.add(
          new DrawingShape.Rectangle(
              soft, radius() + 4, ShapeLook.filled(new ShapeInk(ShapeRole.TIE, 0.25))));
    }
    ShapeInk inside = mark.checked() ? ink : ShapeInk.of(ShapeRole.PAPER);
    if (mark.checked() || along <= 2 * radius()) {
      sketch.add(new DrawingShape.Rectangle(box, radius(), new ShapeLook(inside, ink, 1.6)));
    } else {
      broken(box, ink);
    }
    sign(new DrawingPoint(box.x() + radius(), middle));
    double at = (before ? begin : box.right()) + GAP;
    double base = middle + letters.size() * 0.35;
    sketch.words(
        number(), new DrawingPoint(at, base), DrawingShape.Anchor.START, strong, ShapeRole.INK);
    DrawingPoint behind = new DrawingPoint(at + strong.width(number()) + GAP, base);
    sketch.words(mark.words(), behind, DrawingShape.Anchor.START, letters, ShapeRole.INK);
  }

  /// A bar that nobody checked: hollow, with a broken outline.
  private void broken(DrawingBox box, ShapeInk ink) {
    sketch.add(
        new DrawingShape.Rectangle(box, radius(), ShapeLook.filled(ShapeInk.of(ShapeRole.PAPER))));
    ShapeStroke dashed = new ShapeStroke(1.6, List.of(4.0, 3.0));
    for (double y : new double[] {box.y(), box.bottom()}) {
      sketch.add(
          new DrawingShape.Line(
              new DrawingPoint(box.x() + radius(), y),
              new DrawingPoint(box.right() - radius(), y),
              dashed,
              ink));
    }
    for (double x : new double[] {box.x() + radius(), box.right() - radius()}) {
      double side = x < box.x() + box.width() / 2 ? box.x() : box.right();
      DrawingPoint middle = new DrawingPoint(side, box.y() + radius());
      sketch.line(new DrawingPoint(x, box.y()), middle, 1.6, ink);
      sketch.line(middle, new DrawingPoint(x, box.bottom()), 1.6, ink);
    }
  }

  private void sign(DrawingPoint centre) {
    double reach = 0.62 * radius();
    ShapeInk ink = ShapeInk.of(mark.checked() ? ShapeRole.PAPER : ShapeRole.TIE);
    switch (mark.sign()) {
      case EVENT ->
          sketch.add(new DrawingShape.Circle(centre, radius() * 0.3, ShapeLook.filled(ink)));
      case OPEN ->
          sketch.words(
              "?",
              new DrawingPoint(centre.x(), centre.y() + letters.size() * 0.33),
              DrawingShape.Anchor.MIDDLE,
              LetterStyle.strong(letters.size() * 0.9),
              mark.checked() ? ShapeRole.PAPER : ShapeRole.TIE);
      case MENDING -> {
        DrawingPoint low = turned(centre, -0.25 * reach, 0.6 * reach, 0);
        sketch.line(turned(centre, -reach, -0.3 * reach, 0), low, 1.6, ink);
        arrow(low, turned(centre, reach, -0.7 * reach, 0), ink);
      }
      case STRENGTHENING, COOLING, STABLE -> {
        double angle = mark.sign().radians();
        arrow(turned(centre, -reach, 0, angle), turned(centre, reach, 0, angle), ink);
      }
    }
  }

  private void arrow(DrawingPoint from, DrawingPoint to, ShapeInk ink) {
    sketch.line(from, to, 1.6, ink);
    double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
    double head = 0.6 * radius();
    for (double side : new double[] {2.5, -2.5}) {
      sketch.line(to, turned(to, head, 0, angle + side), 1.6, ink);
    }
  }

  private static DrawingPoint turned(DrawingPoint from, double x, double y, double angle) {
    return new DrawingPoint(
        from.x() + x * Math.cos(angle) - y * Math.sin(angle),
        from.y() + x * Math.sin(angle) + y * Math.cos(angle));
  }
}
