// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import java.util.stream.IntStream;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.Triangle;

/// The three actors and their ties as a drawing: the first actor on top, the second at the left,
/// the third at the right. It fills its width and height; words never touch a line or a node.
///
/// @param nodes in the triangle's order
/// @param edges in the order of the triangle's pairs
public record TriangleFigure(double width, double height, List<Node> nodes, List<Edge> edges) {

  /// An actor: a circle, or a lying pill when a label is too long for a circle.
  ///
  /// @param actor the actor's index in the triangle, which also chooses its colour
  /// @param radius half of the height; the ends are round with it
  /// @param halfWidth half of the width, at least `radius`
  public record Node(
      int actor, String label, DrawingPoint centre, double radius, double halfWidth) {
    /// Returns the rectangle around it.
    public DrawingBox box() {
      return new DrawingBox(centre.x() - halfWidth, centre.y() - radius, 2 * halfWidth, 2 * radius);
    }

    /// Tells whether `point` lies inside or on the border.
    public boolean contains(DrawingPoint point) {
      double straight = halfWidth - radius;
      double x = Math.clamp(point.x(), centre.x() - straight, centre.x() + straight);
      return point.distance(new DrawingPoint(x, centre.y())) <= radius;
    }
  }

  /// A tie: a line from border to border and a place for its words.
  ///
  /// @param words where the state's words stand: two lines, or one when there is no state
  public record Edge(
      ActorPair pair,
      TieReading reading,
      DrawingPoint from,
      DrawingPoint to,
      ShapeStroke stroke,
      LabelPlace words) {}

  /// A place for words, and the side they keep to.
  public record LabelPlace(DrawingBox box, Side side) {}

  /// The side of a place that words keep to.
  public enum Side {
    LEFT,
    CENTRE,
    RIGHT
  }

  public TriangleFigure {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// Lays the figure out.
  ///
  /// @param ties one for each pair, in any order; a pair without one has nothing found of it
  /// @param space what there is to fill
  public static TriangleFigure of(Triangle triangle, List<Tie> ties, DrawingSpace space) {
    return read(triangle, readings(triangle, ties), space);
  }

  /// Reads the ties, in the order of the triangle's pairs. With many articles that takes a while.
  ///
  /// @param ties one for each pair, in any order; a pair without one has nothing found of it
  public static List<TieReading> readings(Triangle triangle, List<Tie> ties) {
    return triangle.pairs().stream().map(pair -> reading(pair, ties)).toList();
  }

  /// Lays out what was read already.
  ///
  /// @param readings in the order of the triangle's pairs
  public static TriangleFigure read(
      Triangle triangle, List<TieReading> readings, DrawingSpace space) {
    return read(triangle, readings, space, List.of(0.0, 0.0, 0.0));
  }

  /// Lays out what was read already, with room for its words: those beside a slanting edge stand
  /// the higher, where the edge leaves more room, the wider they are.
  ///
  /// @param readings in the order of the triangle's pairs
  /// @param widths of each one's words, in pixels
  public static TriangleFigure read(
      Triangle triangle, List<TieReading> readings, DrawingSpace space, List<Double> widths) {
    TieReading lowest = readings.get(2);
    double under =
        DrawingSpace.GAP / 2 + (lowest.state() == null ? space.lineHeight() : space.wordsHeight());
    List<Node> nodes = nodes(triangle, space, under);
    Node top = nodes.get(0);
    Node left = nodes.get(1);
    Node right = nodes.get(2);
    return new TriangleFigure(
        space.width(),
        space.height(),
        nodes,
        List.of(
            edge(readings.get(0), left, top, beside(left, top, space, Side.RIGHT, widths.get(0))),
            edge(readings.get(1), top, right, beside(right, top, space, Side.LEFT, widths.get(1))),
            edge(lowest, left, right, below(left, right, space))));
  }

  private static List<Node> nodes(Triangle triangle, DrawingSpace space, double under) {
    double widest =
        triangle.actors().stream()
            .mapToDouble(a -> LetterStyle.plain(space.textSize()).width(a.label()))
            .max()
            .orElse(0);
    double halfWidth = Math.min(widest / 2 + space.textSize() / 2, space.width() / 7);
    double circle = Math.clamp(space.height() / 6, 1.35 * space.textSize(), 2.3 * space.textSize());
    // A hardly lengthened circle would look like a mistake.
    double radius =
        halfWidth - circle < space.textSize() / 2 ? Math.max(circle, halfWidth) : circle;
    double reach = Math.max(radius, halfWidth);
    double base = space.height() - Math.max(radius, under) - DrawingSpace.LINE;
    double fromSide = Math.max(reach + DrawingSpace.LINE, space.width() * 0.235);
    List<DrawingPoint> centres =
        List.of(
            new DrawingPoint(space.width() / 2, radius + DrawingSpace.LINE),
            new DrawingPoint(fromSide, base),
            new DrawingPoint(space.width() - fromSide, base));
    return IntStream.range(0, 3)
        .mapToObj(i -> new Node(i, triangle.actors().get(i).label(), centres.get(i), radius, reach))
        .toList();
  }

  private static TieReading reading(ActorPair pair, List<Tie> ties) {
    return TieReading.of(
        ties.stream()
            .filter(t -> t.pair().equals(pair))
            .findFirst()
            .orElseGet(() -> new Tie(pair, List.of())));
  }

  private static Edge edge(TieReading reading, Node from, Node to, LabelPlace words) {
    return new Edge(
        reading.tie().pair(),
        reading,
        border(from, to.centre()),
        border(to, from.centre()),
        ShapeStroke.of(reading.trend()),
        words);
  }

  /// Returns the last point inside `node` on the way to `target`, to a thousandth of a pixel.
  private static DrawingPoint border(Node node, DrawingPoint target) {
    double inside = 0;
    double outside = 1;
    while (node.centre().distance(target) * (outside - inside) > 0.001) {
      double middle = (inside + outside) / 2;
      if (node.contains(node.centre().towards(target, middle))) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return node.centre().towards(target, inside);
  }

  /// Returns the place outside of a slanting edge: above the node at its foot, clear of the line at
  /// the words' lower end, where it comes nearest.
  private static LabelPlace beside(
      Node foot, Node top, DrawingSpace space, Side side, double width) {
    double middle = (foot.centre().y() + top.centre().y()) / 2;
    double lowest =
        Math.min(middle + space.wordsHeight() / 2, foot.box().y() - DrawingSpace.GAP / 2);
    double bottom = Math.min(lowest, Math.max(space.wordsHeight(), room(foot, top, space, width)));
    double share = (foot.centre().y() - bottom) / (foot.centre().y() - top.centre().y());
    double line = foot.centre().towards(top.centre(), share).x();
    double y = Math.max(0, bottom - space.wordsHeight());
    if (side == Side.RIGHT) {
      double end = Math.min(line, y < top.box().bottom() ? top.box().x() : line) - DrawingSpace.GAP;
      return new LabelPlace(new DrawingBox(0, y, end, bottom - y), side);
    }
    double start =
        Math.max(line, y < top.box().bottom() ? top.box().right() : line) + DrawingSpace.GAP;
    return new LabelPlace(new DrawingBox(start, y, space.width() - start, bottom - y), side);
  }

  /// Returns how low words of this width may end so that the edge leaves them room.
  private static double room(Node foot, Node top, DrawingSpace space, double width) {
    boolean before = foot.centre().x() < top.centre().x();
    double line = before ? width + DrawingSpace.GAP : space.width() - width - DrawingSpace.GAP;
    double share = (line - foot.centre().x()) / (top.centre().x() - foot.centre().x());
    return foot.centre().towards(top.centre(), share).y();
  }

  /// Returns the place between the two lower nodes, under the line that joins them.
  private static LabelPlace below(Node left, Node right, DrawingSpace space) {
    double start = left.box().right() + DrawingSpace.LINE;
    double y = left.centre().y() + DrawingSpace.GAP / 2;
    return new LabelPlace(
        new DrawingBox(
            start,
            y,
            right.box().x() - DrawingSpace.LINE - start,
            Math.min(space.wordsHeight(), space.height() - y)),
        Side.CENTRE);
  }
}
