// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.WordWrap;

/// Where the chains of several reports meet: the reports at the left, each with those through whom
/// it came, and lines to whose figure it is at the right.
public final class MeetingFigure {
  private static final double GAP = 10;
  private static final double PAD = 7;

  /// The part of the width that the reports take, and the sources.
  private static final double SHARE = 0.41;

  private final DrawingBuilder sketch = new DrawingBuilder();
  private final ShapeRole role;
  private final double width;
  private final double side;
  private final LetterStyle letters;
  private final LetterStyle small;

  /// The way of a report.
  ///
  /// @param report its short name and its publisher
  /// @param relays through whom it came; empty where nobody is named
  /// @param source whose figure it is
  public record Chain(String report, String relays, String source) {}

  private MeetingFigure(ShapeRole role, double width, double size) {
    this.role = role;
    this.width = width;
    this.side = width * SHARE;
    this.letters = LetterStyle.plain(size);
    this.small = LetterStyle.plain(size * 0.92);
  }

  /// Draws chains.
  ///
  /// @param role the colour of their origin
  /// @param width in pixels
  /// @param size the height of the letters, in pixels
  public static Drawing of(List<Chain> chains, ShapeRole role, double width, double size) {
    return new MeetingFigure(role, width, size).draw(chains);
  }

  private Drawing draw(List<Chain> chains) {
    Map<String, List<Double>> sources = new LinkedHashMap<>();
    double y = 1;
    for (Chain chain : chains) {
      double bottom = node(1, y, ShapeRole.LINE, chain.report(), chain.relays());
      sources.computeIfAbsent(chain.source(), k -> new ArrayList<>()).add((y + bottom) / 2);
      y = bottom + GAP;
    }
    double bottom = y - GAP;
    double next = 1;
    double left = width - side - 1;
    for (Map.Entry<String, List<Double>> source : sources.entrySet()) {
      List<Double> from = source.getValue();
      double height = height(source.getKey(), "");
      double middle = from.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      double top = Math.max(next, middle - height / 2);
      for (double each : from) {
        DrawingPoint to = new DrawingPoint(left, top + height / 2);
        sketch.line(new DrawingPoint(side + 1, each), to, 1.5, ShapeInk.of(role));
      }
      next = node(left, top, role, source.getKey(), "") + GAP;
      bottom = Math.max(bottom, next - GAP);
    }
    return sketch.drawing(width, bottom + 1);
  }

  private double height(String words, String below) {
    double inner = side - 2 * PAD;
    return 2 * PAD
        + WordWrap.lines(words, letters, inner).size() * letters.leading()
        + (below.isEmpty() ? 0 : WordWrap.lines(below, small, inner).size() * small.leading());
  }

  /// Draws words in a frame, and returns how far down it reaches.
  private double node(double x, double y, ShapeRole line, String words, String below) {
    DrawingBox box = new DrawingBox(x, y, side, height(words, below));
    ShapeLook look = new ShapeLook(ShapeInk.of(ShapeRole.PAPER), ShapeInk.of(line), 1.5);
    sketch.add(new DrawingShape.Rectangle(box, 8, look));
    DrawingBox room = new DrawingBox(x + PAD, y + PAD, side - 2 * PAD, 0);
    double at = sketch.wrapped(words, room, DrawingShape.Anchor.START, letters, ShapeRole.INK);
    DrawingBox rest = new DrawingBox(x + PAD, at, side - 2 * PAD, 0);
    sketch.wrapped(below, rest, DrawingShape.Anchor.START, small, ShapeRole.SOFT_INK);
    return box.bottom();
  }
}
