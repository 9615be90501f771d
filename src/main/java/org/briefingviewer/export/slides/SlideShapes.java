// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.jspecify.annotations.Nullable;

/// Writes a drawing as a group of native shapes, which any size keeps sharp and anybody can change;
/// all of it in words is the group's alternative text.
final class SlideShapes {
  /// Of a turn: so fine that nobody sees corners.
  private static final double STEP = 1.0 / 120;

  private final PartXml to;
  private final SlideIds ids;
  private final double x;
  private final double y;

  private SlideShapes(PartXml to, SlideIds ids, SlideBox box) {
    this.to = to;
    this.ids = ids;
    this.x = box.x();
    this.y = box.y();
  }

  /// Writes a drawing into the upper left corner of a place; its pixels are points.
  static void write(PartXml to, SlideIds ids, SlideBox box, Drawing drawing, String spoken) {
    SlideShapes shapes = new SlideShapes(to, ids, box);
    SlideBox place = new SlideBox(box.x(), box.y(), drawing.width(), drawing.height());
    to.open("p:grpSp").open("p:nvGrpSpPr");
    to.empty("p:cNvPr", "id", ids.next(), "name", "Picture", "descr", spoken);
    to.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
    to.open("p:grpSpPr").open("a:xfrm");
    to.empty("a:off", "x", SlideBox.units(place.x()), "y", SlideBox.units(place.y()));
    String width = SlideBox.units(place.width());
    String height = SlideBox.units(place.height());
    to.empty("a:ext", "cx", width, "cy", height);
    to.empty("a:chOff", "x", SlideBox.units(place.x()), "y", SlideBox.units(place.y()));
    to.empty("a:chExt", "cx", width, "cy", height).close().close();
    drawing.shapes().forEach(shapes::shape);
    to.close();
  }

  private void shape(DrawingShape shape) {
    switch (shape) {
      case DrawingShape.Rectangle r -> preset(r.box(), r.rounding() == 0 ? "rect" : "roundRect", r);
      case DrawingShape.Circle c ->
          preset(
              new DrawingBox(
                  c.centre().x() - c.radius(),
                  c.centre().y() - c.radius(),
                  2 * c.radius(),
                  2 * c.radius()),
              "ellipse",
              c);
      case DrawingShape.Sector s -> outline(points(s), s.look());
      case DrawingShape.Polygon p -> outline(p.points(), p.look());
      case DrawingShape.Line l -> line(l);
      case DrawingShape.Words w -> words(w);
    }
  }

  private void start(String name) {
    to.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", ids.next(), "name", name);
    to.empty("p:cNvSpPr").empty("p:nvPr").close().open("p:spPr");
  }

  private void preset(DrawingBox box, String geometry, DrawingShape shape) {
    start("Shape");
    new SlideBox(x + box.x(), y + box.y(), box.width(), box.height()).write(to, "a:xfrm");
    to.open("a:prstGeom", "prst", geometry).open("a:avLst");
    ShapeLook look;
    if (shape instanceof DrawingShape.Rectangle r) {
      look = r.look();
      if (r.rounding() != 0) {
        double share = r.rounding() / Math.max(1, Math.min(box.width(), box.height()));
        to.empty(
            "a:gd", "name", "adj", "fmla", "val " + Math.round(Math.min(0.5, share) * 100_000));
      }
    } else {
      look = ((DrawingShape.Circle) shape).look();
    }
    to.close().close();
    look(look.fill(), look.line(), look.width());
    to.close().close();
  }

  private void look(@Nullable ShapeInk fill, @Nullable ShapeInk line, double width) {
    if (fill == null) {
      to.empty("a:noFill");
    } else {
      SlideWords.fill(to, fill);
    }
    if (line == null) {
      to.open("a:ln").empty("a:noFill").close();
    } else {
      to.open("a:ln", "w", SlideBox.units(width));
      SlideWords.fill(to, line);
      to.close();
    }
  }

  private static List<DrawingPoint> points(DrawingShape.Sector s) {
    List<DrawingPoint> points = new ArrayList<>();
    for (double turn = s.from(); turn < s.to(); turn += STEP) {
      points.add(s.at(turn, s.radius()));
    }
    points.add(s.at(s.to(), s.radius()));
    if (s.hole() <= 0) {
      points.add(s.centre());
      return points;
    }
    for (double turn = s.to(); turn > s.from(); turn -= STEP) {
      points.add(s.at(turn, s.hole()));
    }
    points.add(s.at(s.from(), s.hole()));
    return points;
  }

  private void outline(List<DrawingPoint> points, ShapeLook look) {
    double left = points.stream().mapToDouble(DrawingPoint::x).min().orElse(0);
    double top = points.stream().mapToDouble(DrawingPoint::y).min().orElse(0);
    double width = points.stream().mapToDouble(DrawingPoint::x).max().orElse(0) - left;
    double height = points.stream().mapToDouble(DrawingPoint::y).max().orElse(0) - top;
    start("Shape");
    new SlideBox(x + left, y + top, width, height).write(to, "a:xfrm");
    to.open("a:custGeom").empty("a:avLst").empty("a:gdLst").empty("a:ahLst").empty("a:cxnLst");
    to.empty("a:rect", "l", "0", "t", "0", "r", "r", "b", "b");
    to.open("a:pathLst");
    to.open("a:path", "w", SlideBox.units(width), "h", SlideBox.units(height));
    for (int i = 0; i < points.size(); i++) {
      to.open(i == 0 ? "a:moveTo" : "a:lnTo");
      to.empty(
          "a:pt",
          "x",
          SlideBox.units(points.get(i).x() - left),
          "y",
          SlideBox.units(points.get(i).y() - top));
      to.close();
    }
    to.empty("a:close").close().close().close();
    look(look.fill(), look.line(), look.width());
    to.close().close();
  }

  private void line(DrawingShape.Line l) {
    double left = Math.min(l.from().x(), l.to().x());
    double top = Math.min(l.from().y(), l.to().y());
    boolean rises = (l.to().x() - l.from().x()) * (l.to().y() - l.from().y()) < 0;
    SlideBox box =
        new SlideBox(
            x + left,
            y + top,
            Math.abs(l.to().x() - l.from().x()),
            Math.abs(l.to().y() - l.from().y()));
    to.open("p:cxnSp").open("p:nvCxnSpPr");
    to.empty("p:cNvPr", "id", ids.next(), "name", "Line");
    to.empty("p:cNvCxnSpPr").empty("p:nvPr").close().open("p:spPr");
    if (rises) {
      box.write(to, "a:xfrm", "flipV", "1");
    } else {
      box.write(to, "a:xfrm");
    }
    to.open("a:prstGeom", "prst", "line").empty("a:avLst").close();
    double width = Math.max(0.25, l.stroke().width());
    to.open("a:ln", "w", SlideBox.units(width));
    SlideWords.fill(to, l.ink());
    List<Double> dashes = l.stroke().dashes();
    if (!dashes.isEmpty()) {
      to.open("a:custDash");
      for (int i = 0; i + 1 < dashes.size(); i += 2) {
        to.empty("a:ds", "d", share(dashes.get(i), width), "sp", share(dashes.get(i + 1), width));
      }
      to.close();
    }
    to.close().close().close();
  }

  /// A dash is measured in the line's width, in thousandths of a percent.
  private static String share(double dash, double width) {
    return String.valueOf(Math.round(dash / width * 100_000));
  }

  private void words(DrawingShape.Words w) {
    DrawingBox box = w.box();
    to.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", ids.next(), "name", "Words");
    to.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close().open("p:spPr");
    new SlideBox(x + box.x(), y + box.y(), box.width(), box.height()).write(to, "a:xfrm");
    to.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().empty("a:noFill").close();
    to.open("p:txBody");
    SlideWords.box(to, "none", "ctr").close();
    to.empty("a:lstStyle").open("a:p");
    String side =
        switch (w.anchor()) {
          case START -> "l";
          case MIDDLE -> "ctr";
          case END -> "r";
        };
    to.empty("a:pPr", "algn", side);
    SlideWords.Face face =
        new SlideWords.Face(
            w.letters().size(), w.letters().strong(), w.letters().slanted(), false, w.ink());
    SlideWords.words(to, face, w.text(), null);
    to.close().close().close();
  }
}
