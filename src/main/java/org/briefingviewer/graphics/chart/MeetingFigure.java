// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.graphics.Box;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.Letters;
import org.briefingviewer.graphics.Look;
import org.briefingviewer.graphics.Point;
import org.briefingviewer.graphics.Shape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.Sketch;
import org.briefingviewer.graphics.WordWrap;

/// Where the chains of several reports meet: the reports at the left, each with those through whom
/// it came, and lines to whose figure it is at the right.
public final class MeetingFigure {
  private static final double GAP = 10;
  private static final double PAD = 7;

  /// The part of the width that the reports take, and the sources.
  private static final double SHARE = 0.41;

  private MeetingFigure() {}

  /// The way of a report.
  ///
  /// @param report its short name and its publisher
  /// @param relays through whom it came; empty where nobody is named
  /// @param source whose figure it is
  public record Chain(String report, String relays, String source) {}

  /// Draws chains.
  ///
  /// @param role the colour of their origin
  /// @param width in pixels
  /// @param size the height of the letters, in pixels
  public static Drawing of(List<Chain> chains, ShapeRole role, double width, double size) {
    Sketch lines = new Sketch();
    Sketch boxes = new Sketch();
    Letters letters = Letters.plain(size);
    Letters small = Letters.plain(size * 0.92);
    double side = width * SHARE;
    Map<String, List<Double>> sources = new LinkedHashMap<>();
    double y = 1;
    for (Chain chain : chains) {
      double inner = side - 2 * PAD;
      double height =
          2 * PAD
              + WordWrap.lines(chain.report(), letters, inner).size() * letters.leading()
              + WordWrap.lines(chain.relays(), small, inner).size() * small.leading();
      Box box = new Box(1, y, side, height);
      node(boxes, box, ShapeRole.LINE);
      double at =
          boxes.wrapped(
              chain.report(),
              new Box(1 + PAD, y + PAD, inner, 0),
              Shape.Anchor.START,
              letters,
              ShapeRole.INK);
      boxes.wrapped(
          chain.relays(),
          new Box(1 + PAD, at, inner, 0),
          Shape.Anchor.START,
          small,
          ShapeRole.SOFT_INK);
      sources.computeIfAbsent(chain.source(), k -> new ArrayList<>()).add(y + height / 2);
      y = box.bottom() + GAP;
    }
    double bottom = y - GAP;
    double next = 1;
    double left = width - side - 1;
    for (Map.Entry<String, List<Double>> source : sources.entrySet()) {
      double inner = side - 2 * PAD;
      double height =
          2 * PAD + WordWrap.lines(source.getKey(), letters, inner).size() * letters.leading();
      double middle =
          source.getValue().stream().mapToDouble(Double::doubleValue).average().orElse(0);
      Box box = new Box(left, Math.max(next, middle - height / 2), side, height);
      for (double from : source.getValue()) {
        lines.line(
            new Point(side + 1, from),
            new Point(left, box.y() + height / 2),
            1.5,
            ShapeInk.of(role));
      }
      node(boxes, box, role);
      boxes.wrapped(
          source.getKey(),
          new Box(left + PAD, box.y() + PAD, inner, 0),
          Shape.Anchor.START,
          letters,
          ShapeRole.INK);
      next = box.bottom() + GAP;
      bottom = Math.max(bottom, box.bottom());
    }
    Sketch all = new Sketch();
    all.add(lines.drawing(width, bottom), 0, 0);
    all.add(boxes.drawing(width, bottom), 0, 0);
    return all.drawing(width, bottom + 1);
  }

  private static void node(Sketch sketch, Box box, ShapeRole role) {
    Look look = new Look(ShapeInk.of(ShapeRole.PAPER), ShapeInk.of(role), 1.5);
    sketch.add(new Shape.Rectangle(box, 8, look));
  }
}
