// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptRun;
import org.jspecify.annotations.Nullable;

/// Makes the nodes that a drawing looks like. The words are not for a screen reader: the whole
/// drawing is said at once by whatever holds it.
record ShapeNodes(DrawingPalette palette, Fonts fonts) {
  /// Returns a node for each shape, in their order.
  List<Node> of(Drawing drawing) {
    return drawing.shapes().stream().map(this::node).toList();
  }

  private Node node(DrawingShape shape) {
    return switch (shape) {
      case DrawingShape.Rectangle r -> rectangle(r);
      case DrawingShape.Circle c ->
          looking(new Circle(c.centre().x(), c.centre().y(), c.radius()), c.look());
      case DrawingShape.Sector s -> looking(path(s), s.look());
      case DrawingShape.Line l -> line(l);
      case DrawingShape.Polygon p ->
          looking(
              new Polygon(
                  p.points().stream()
                      .flatMap(at -> List.of(at.x(), at.y()).stream())
                      .mapToDouble(Double::doubleValue)
                      .toArray()),
              p.look());
      case DrawingShape.Words w -> words(w);
    };
  }

  private Node rectangle(DrawingShape.Rectangle r) {
    Rectangle node = new Rectangle(r.box().x(), r.box().y(), r.box().width(), r.box().height());
    node.setArcWidth(2 * r.rounding());
    node.setArcHeight(2 * r.rounding());
    return looking(node, r.look());
  }

  private Node line(DrawingShape.Line l) {
    Line node = new Line(l.from().x(), l.from().y(), l.to().x(), l.to().y());
    node.setStroke(colour(l.ink()));
    node.setStrokeWidth(l.stroke().width());
    node.setStrokeLineCap(StrokeLineCap.BUTT);
    node.getStrokeDashArray().setAll(l.stroke().dashes());
    return node;
  }

  private Node looking(javafx.scene.shape.Shape node, ShapeLook look) {
    node.setFill(colourOrNone(look.fill()));
    node.setStroke(colourOrNone(look.line()));
    node.setStrokeWidth(look.width());
    node.setStrokeLineJoin(StrokeLineJoin.MITER);
    return node;
  }

  private @Nullable Color colourOrNone(@Nullable ShapeInk ink) {
    return ink == null ? null : colour(ink);
  }

  private Color colour(ShapeInk ink) {
    int rgb = palette.rgb(ink);
    return Color.rgb((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
  }

  /// A path cannot go a whole turn in one arc, so each side is drawn in two.
  private static Path path(DrawingShape.Sector s) {
    Path path = new Path();
    path.setFillRule(FillRule.EVEN_ODD);
    double middle = (s.from() + s.to()) / 2;
    move(path, s.at(s.from(), s.radius()));
    arc(path, s.at(middle, s.radius()), s.radius(), true);
    arc(path, s.at(s.to(), s.radius()), s.radius(), true);
    DrawingPoint inner = s.at(s.to(), s.hole());
    if (s.to() - s.from() >= 1) {
      path.getElements().add(new ClosePath());
      move(path, inner);
    } else {
      path.getElements().add(new LineTo(inner.x(), inner.y()));
    }
    if (s.hole() > 0) {
      arc(path, s.at(middle, s.hole()), s.hole(), false);
      arc(path, s.at(s.from(), s.hole()), s.hole(), false);
    }
    path.getElements().add(new ClosePath());
    return path;
  }

  private static void move(Path path, DrawingPoint to) {
    path.getElements().add(new MoveTo(to.x(), to.y()));
  }

  private static void arc(Path path, DrawingPoint to, double radius, boolean clockwise) {
    path.getElements().add(new ArcTo(radius, radius, 0, to.x(), to.y(), false, clockwise));
  }

  /// Sets words piece by piece, each in the font of its script.
  private Node words(DrawingShape.Words w) {
    Group group = new Group();
    double x = 0;
    for (ScriptRun run : ScriptRun.of(w.text())) {
      if (w.letters().strong()) {
        fonts.needStrong(run.script());
      } else {
        fonts.need(run.script());
      }
      Text text = new Text(x, w.at().y(), w.text().substring(run.start(), run.end()));
      text.setFont(DrawingFaces.font(w.letters(), run.script()));
      text.setFontSmoothingType(FontSmoothingType.GRAY);
      text.setFill(colour(w.ink()));
      x += text.getLayoutBounds().getWidth();
      group.getChildren().add(text);
    }
    double start =
        switch (w.anchor()) {
          case START -> w.at().x();
          case MIDDLE -> w.at().x() - x / 2;
          case END -> w.at().x() - x;
        };
    group.getChildren().forEach(text -> ((Text) text).setX(start + ((Text) text).getX()));
    return group;
  }

  /// The fonts of a drawing's letters, which lie beside the program.
  static final class DrawingFaces {
    private DrawingFaces() {}

    static Font font(LetterStyle letters, FontScript script) {
      return switch (script) {
        case HANGUL ->
            Font.font("Noto Sans KR" + (letters.strong() ? " SemiBold" : ""), letters.size());
        case HAN -> Font.font("Noto Sans SC", letters.size());
        case LATIN -> latin(letters);
      };
    }

    private static Font latin(LetterStyle letters) {
      String family =
          switch (letters.face()) {
            case SANS -> "Inter";
            case SERIF -> "Source Serif 4";
          };
      return letters.strong()
          ? Font.font(family + " SemiBold", letters.size())
          : Font.font(
              family, letters.slanted() ? FontPosture.ITALIC : FontPosture.REGULAR, letters.size());
    }
  }
}
