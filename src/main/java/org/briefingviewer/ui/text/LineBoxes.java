// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// The boxes that a stretch of set text fills, one a line, and the shapes drawn from them. Pixels,
/// in the coordinates of the flow.
public record LineBoxes(List<Rectangle2D> boxes) {
  /// How far a ground stays below the top of its line, as a part of the line's height.
  private static final double TOP_INSET = 0.1;

  /// How far a ground reaches beyond its words at either side.
  private static final double OVERHANG = 2;

  /// What a ground leaves free for the line under an estimate.
  private static final double UNDERLINE_ROOM = 2;

  /// Between the two lines of a double underline.
  private static final double DOUBLE_GAP = 3;

  /// Width and height of the pencil, as a part of its line's height, and on the grid that it is
  /// drawn on.
  private static final double PENCIL = 0.5;

  private static final double PENCIL_GRID = 13;

  public LineBoxes {
    boxes = List.copyOf(boxes);
  }

  /// Reads the outline that a flow gives of a range, joining the pieces of each line.
  public static LineBoxes of(PathElement[] outline) {
    List<Rectangle2D> lines = new ArrayList<>();
    List<double[]> piece = new ArrayList<>();
    for (PathElement element : outline) {
      if (element instanceof MoveTo move) {
        flush(piece, lines);
        piece.add(new double[] {move.getX(), move.getY()});
      } else if (element instanceof LineTo line) {
        piece.add(new double[] {line.getX(), line.getY()});
      }
    }
    flush(piece, lines);
    return new LineBoxes(lines);
  }

  private static void flush(List<double[]> points, List<Rectangle2D> lines) {
    if (!points.isEmpty()) {
      Rectangle2D box = around(points);
      points.clear();
      if (!lines.isEmpty() && sameLine(lines.getLast(), box)) {
        lines.add(union(lines.removeLast(), box));
      } else if (box.getWidth() > 0) {
        lines.add(box);
      }
    }
  }

  private static Rectangle2D around(List<double[]> points) {
    double left = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
    double right = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
    double top = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
    double bottom = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
    return new Rectangle2D(left, top, right - left, bottom - top);
  }

  private static boolean sameLine(Rectangle2D one, Rectangle2D other) {
    double overlap =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return overlap > Math.min(one.getHeight(), other.getHeight()) / 2;
  }

  private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double top = Math.min(one.getMinY(), other.getMinY());
    return new Rectangle2D(
        left,
        top,
        Math.max(one.getMaxX(), other.getMaxX()) - left,
        Math.max(one.getMaxY(), other.getMaxY()) - top);
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  double top() {
    return boxes.getFirst().getMinY();
  }

  double bottom() {
    return boxes.getLast().getMaxY();
  }

  /// Returns whole boxes, for a selection or the ground of a passage.
  public List<PathElement> plain() {
    List<PathElement> path = new ArrayList<>();
    boxes.forEach(b -> box(path, b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY()));
    return path;
  }

  /// Returns boxes a little lower and wider than the words, for the ground of an estimate.
  List<Rectangle2D> grounds() {
    return boxes.stream().map(b -> ground(b, OVERHANG, 0, 0)).toList();
  }

  /// Returns boxes that end above a line under the words, for the ground of a hit.
  ///
  /// @param pad what they reach beyond that at each side
  List<Rectangle2D> raisedGrounds(double pad) {
    return boxes.stream().map(b -> ground(b, 0, UNDERLINE_ROOM, pad)).toList();
  }

  private static Rectangle2D ground(Rectangle2D b, double overhang, double rise, double pad) {
    double top = Math.rint(b.getMinY() + b.getHeight() * TOP_INSET) - pad;
    double bottom = Math.rint(b.getMaxY()) - rise + pad;
    double beyond = overhang + pad;
    double width = Math.max(0, b.getWidth() + 2 * beyond);
    return new Rectangle2D(b.getMinX() - beyond, top, width, Math.max(0, bottom - top));
  }

  /// Returns one line under each box.
  List<Rectangle2D> underlines(double thickness) {
    return boxes.stream().map(b -> line(b, 0, under(b), thickness)).toList();
  }

  /// Returns one line under the ground of each box.
  List<Rectangle2D> groundUnderlines(double thickness) {
    return boxes.stream().map(b -> line(b, OVERHANG, under(b), thickness)).toList();
  }

  /// Returns the lower line of two under each box.
  List<Rectangle2D> secondUnderlines(double thickness) {
    return boxes.stream().map(b -> line(b, 0, under(b) + DOUBLE_GAP, thickness)).toList();
  }

  /// Returns one line over each box.
  List<Rectangle2D> overlines(double thickness) {
    return boxes.stream().map(b -> line(b, 0, over(b), thickness)).toList();
  }

  private static double under(Rectangle2D b) {
    return Math.rint(b.getMaxY()) - 0.5;
  }

  private static double over(Rectangle2D b) {
    return Math.rint(b.getMinY() + b.getHeight() * TOP_INSET) + 0.5;
  }

  /// @param y the middle of the line
  private static Rectangle2D line(Rectangle2D b, double overhang, double y, double thickness) {
    double width = b.getWidth() + 2 * overhang;
    return new Rectangle2D(b.getMinX() - overhang, y - thickness / 2, width, thickness);
  }

  /// Returns a small pencil beside the first line.
  ///
  /// @param x its left edge
  List<PathElement> pencil(double x) {
    double high = boxes.getFirst().getHeight();
    double size = Math.max(PENCIL_GRID, Math.rint(high * PENCIL));
    double y = Math.rint(top() + (high - size) / 2);
    double scale = size / PENCIL_GRID;
    double[] outline = {0, 13, 1, 9, 10, 0, 13, 3, 4, 12};
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < outline.length; i += 2) {
      points.add(new double[] {x + outline[i] * scale, y + outline[i + 1] * scale});
    }
    return polygon(points);
  }

  /// Returns a vertical line around `x` along all lines.
  Rectangle2D bar(double x, double thickness) {
    return new Rectangle2D(x - thickness / 2, top(), thickness, bottom() - top());
  }

  /// Returns one outline around all lines: down the right side, up the left side.
  List<PathElement> outline(double pad) {
    List<double[]> right = new ArrayList<>();
    List<double[]> left = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D b = boxes.get(i);
      double top = i == 0 ? b.getMinY() - pad : b.getMinY();
      double bottom = i + 1 < boxes.size() ? boxes.get(i + 1).getMinY() : b.getMaxY() + pad;
      right.add(new double[] {b.getMaxX() + pad, top});
      right.add(new double[] {b.getMaxX() + pad, bottom});
      left.addFirst(new double[] {b.getMinX() - pad, top});
      left.addFirst(new double[] {b.getMinX() - pad, bottom});
    }
    right.addAll(left);
    return polygon(right);
  }

  private static List<PathElement> polygon(List<double[]> points) {
    List<PathElement> path = new ArrayList<>();
    for (double[] p : points) {
      path.add(path.isEmpty() ? new MoveTo(p[0], p[1]) : new LineTo(p[0], p[1]));
    }
    path.add(new ClosePath());
    return path;
  }

  private static void box(
      List<PathElement> path, double left, double top, double right, double bottom) {
    path.add(new MoveTo(left, top));
    path.add(new LineTo(right, top));
    path.add(new LineTo(right, bottom));
    path.add(new LineTo(left, bottom));
    path.add(new ClosePath());
  }
}
