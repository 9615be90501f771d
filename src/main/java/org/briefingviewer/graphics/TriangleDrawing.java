// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import java.util.function.Function;
import org.briefingviewer.graphics.TriangleFigure.Edge;
import org.briefingviewer.graphics.TriangleFigure.Node;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;

/// Draws the laid out triangle: colour on the nodes only, the state of a tie by width, dash and
/// words.
public final class TriangleDrawing {
  private static final double OUTLINE = 3.5;

  /// How strong the line of a tie is that nobody checked.
  private static final double OPEN = 0.5;

  private static final ShapeRole[] ACTORS = {
    ShapeRole.ACTOR_1, ShapeRole.ACTOR_2, ShapeRole.ACTOR_3
  };

  private TriangleDrawing() {}

  /// Draws `figure`.
  ///
  /// @param size the height of the letters it was laid out for, in pixels
  /// @param words returns a tie's state, then how it is meant ("as assessed"); the second may be
  ///   blank
  public static Drawing of(
      TriangleFigure figure, double size, Function<TieReading, List<String>> words) {
    DrawingBuilder sketch = new DrawingBuilder();
    for (Edge edge : figure.edges()) {
      sketch.add(new DrawingShape.Line(edge.from(), edge.to(), edge.stroke(), ink(edge.reading())));
    }
    figure.nodes().forEach(node -> node(node, size, sketch));
    figure.edges().forEach(edge -> words(edge, words.apply(edge.reading()), size, sketch));
    return sketch.drawing(figure.width(), figure.height());
  }

  /// A tie that nobody checked is drawn weaker.
  private static ShapeInk ink(TieReading reading) {
    TieState state = reading.state();
    boolean open = state != null && !state.review().checked();
    return open ? new ShapeInk(ShapeRole.TIE, OPEN) : ShapeInk.of(ShapeRole.TIE);
  }

  private static void node(Node node, double size, DrawingBuilder sketch) {
    ShapeLook look =
        new ShapeLook(ShapeInk.of(ShapeRole.PAPER), ShapeInk.of(ACTORS[node.actor()]), OUTLINE);
    sketch.add(new DrawingShape.Rectangle(node.box(), node.radius(), look));
    DrawingPoint middle = new DrawingPoint(node.centre().x(), node.centre().y() + size * 0.36);
    sketch.words(
        node.label(), middle, DrawingShape.Anchor.MIDDLE, LetterStyle.strong(size), ShapeRole.INK);
  }

  private static void words(Edge edge, List<String> words, double size, DrawingBuilder sketch) {
    DrawingShape.Anchor anchor =
        switch (edge.words().side()) {
          case LEFT -> DrawingShape.Anchor.START;
          case CENTRE -> DrawingShape.Anchor.MIDDLE;
          case RIGHT -> DrawingShape.Anchor.END;
        };
    DrawingBox box = edge.words().box();
    boolean told = edge.reading().state() != null;
    TieState shown = edge.reading().state();
    boolean read = shown != null && shown.review().read();
    LetterStyle first = read ? LetterStyle.strong(size) : LetterStyle.plain(size);
    LetterStyle second = LetterStyle.plain(size);
    double high = words.stream().filter(w -> !w.isBlank()).count() * 1.25 * size;
    double spare = anchor == DrawingShape.Anchor.MIDDLE ? 0 : Math.max(0, box.height() - high) / 2;
    double x =
        switch (anchor) {
          case START -> box.x();
          case MIDDLE -> box.x() + box.width() / 2;
          case END -> box.right();
        };
    for (int i = 0; i < words.size(); i++) {
      DrawingPoint at = new DrawingPoint(x, box.y() + spare + (1 + 1.25 * i) * size);
      boolean state = i == 0 && told;
      sketch.words(
          words.get(i),
          at,
          anchor,
          i == 0 ? first : second,
          state ? ShapeRole.INK : ShapeRole.SOFT_INK);
    }
  }
}
