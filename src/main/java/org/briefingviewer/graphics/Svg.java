// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.graphics.DrawingShape.Circle;
import org.briefingviewer.graphics.DrawingShape.Line;
import org.briefingviewer.graphics.DrawingShape.Polygon;
import org.briefingviewer.graphics.DrawingShape.Rectangle;
import org.briefingviewer.graphics.DrawingShape.Sector;
import org.briefingviewer.graphics.DrawingShape.Words;
import org.jspecify.annotations.Nullable;

/// Writes a plate as an SVG file (W3C, *Scalable Vector Graphics 1.1*) that needs no other: text
/// stays text, in families that most systems have, and the whole is said in its `desc`.
public final class Svg {
  private static final String SANS =
      "Inter, 'Noto Sans KR', 'Malgun Gothic', 'Noto Sans SC', 'Microsoft YaHei', 'Segoe UI',"
          + " Roboto, 'Helvetica Neue', Arial, sans-serif";
  private static final String SERIF =
      "'Source Serif 4', 'Noto Serif KR', 'Batang', 'Noto Serif SC', 'SimSun', Georgia,"
          + " 'Times New Roman', serif";

  private final DrawingPalette palette;
  private final StringBuilder out = new StringBuilder();

  private Svg(DrawingPalette palette) {
    this.palette = palette;
  }

  /// Returns the file's text; its encoding is UTF-8.
  public static String of(Plate plate, DrawingPalette palette) {
    Svg svg = new Svg(palette);
    svg.head(plate);
    plate.drawing().shapes().forEach(svg::shape);
    return svg.out.append("</svg>\n").toString();
  }

  /// Returns a drawing as an element of a page that says around it what it is of: no other id may
  /// stand in it, and its colours need no style sheet.
  ///
  /// @param times how many times as large it is as the letters of the page around it, in their size
  ///   a pixel
  /// @param spoken all of it in words, for those who hear it
  public static String inside(
      Drawing drawing, double times, String spoken, DrawingPalette palette) {
    Svg svg = new Svg(palette);
    svg.out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%sem\" viewBox=\"0 0 %s %s\""
            .formatted(
                up(times * drawing.width()), number(drawing.width()), number(drawing.height())));
    svg.out.append(" aria-label=\"%s\">\n".formatted(escaped(spoken)));
    drawing.shapes().forEach(svg::shape);
    return svg.out.append("</svg>\n").toString();
  }

  private void head(Plate plate) {
    String width = number(plate.drawing().width());
    String height = number(plate.drawing().height());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s\" height=\"%s\""
                .formatted(width, height))
        .append(
            " viewBox=\"0 0 %s %s\" aria-labelledby=\"title desc\">\n".formatted(width, height));
    PlateCaption caption = plate.caption();
    String said =
        caption.spoken() + " " + String.join(" ", caption.source()) + " " + caption.handling();
    out.append("<title id=\"title\">%s</title>\n".formatted(escaped(caption.title())))
        .append("<desc id=\"desc\">%s</desc>\n".formatted(escaped(said)));
  }

  private void shape(DrawingShape shape) {
    switch (shape) {
      case Rectangle r -> rectangle(r);
      case Circle c ->
          element(
              "circle",
              "cx=\"%s\" cy=\"%s\" r=\"%s\""
                  .formatted(number(c.centre().x()), number(c.centre().y()), number(c.radius())),
              look(c.look()));
      case Sector s -> element("path", "d=\"%s\"".formatted(path(s)), look(s.look()));
      case Line l -> line(l);
      case Polygon p ->
          element(
              "polygon",
              "points=\"%s\""
                  .formatted(p.points().stream().map(Svg::place).collect(Collectors.joining(" "))),
              look(p.look()));
      case Words w -> words(w);
    }
  }

  private void element(String name, String geometry, String look) {
    out.append("<%s %s %s/>\n".formatted(name, geometry, look));
  }

  private void rectangle(Rectangle r) {
    DrawingBox b = r.box();
    String corner = r.rounding() == 0 ? "" : " rx=\"%s\"".formatted(number(r.rounding()));
    element(
        "rect",
        "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s"
            .formatted(number(b.x()), number(b.y()), number(b.width()), number(b.height()), corner),
        look(r.look()));
  }

  private void line(Line l) {
    String dashes =
        l.stroke().dashes().isEmpty()
            ? ""
            : " stroke-dasharray=\"%s\""
                .formatted(
                    l.stroke().dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
    element(
        "line",
        "x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
            .formatted(
                number(l.from().x()), number(l.from().y()), number(l.to().x()), number(l.to().y())),
        "stroke=\"%s\" stroke-width=\"%s\"%s"
            .formatted(colour(l.ink()), number(l.stroke().width()), dashes));
  }

  /// A path cannot go a whole turn in one arc, so each side is drawn in two.
  private static String path(Sector s) {
    double middle = (s.from() + s.to()) / 2;
    boolean whole = s.to() - s.from() >= 1;
    String outward = arc(s, s.radius(), new double[] {s.from(), middle, s.to()}, 1);
    if (s.hole() <= 0) {
      return "M" + outward + (whole ? "Z" : "L" + place(s.centre()) + "Z");
    }
    String inward = arc(s, s.hole(), new double[] {s.to(), middle, s.from()}, 0);
    return "M" + outward + (whole ? "ZM" : "L") + inward + "Z";
  }

  private static String arc(Sector s, double radius, double[] turns, int sweep) {
    String r = number(radius);
    String to = " A" + r + " " + r + " 0 0 " + sweep + " ";
    return place(s.at(turns[0], radius))
        + to
        + place(s.at(turns[1], radius))
        + to
        + place(s.at(turns[2], radius));
  }

  private void words(Words w) {
    String anchor =
        switch (w.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    LetterStyle letters = w.letters();
    out.append(
            "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" font-family=\"%s\""
                .formatted(
                    number(w.at().x()),
                    number(w.at().y()),
                    anchor,
                    number(letters.size()),
                    letters.face() == LetterStyle.Face.SERIF ? SERIF : SANS))
        .append(letters.strong() ? " font-weight=\"600\"" : "")
        .append(letters.slanted() ? " font-style=\"italic\"" : "")
        .append(" fill=\"%s\">%s</text>\n".formatted(colour(w.ink()), escaped(w.text())));
  }

  private String look(ShapeLook look) {
    String fill = "fill=\"%s\"".formatted(look.fill() == null ? "none" : colour(look.fill()));
    return fill + outline(look.line(), look.width());
  }

  private String outline(@Nullable ShapeInk line, double width) {
    return line == null
        ? ""
        : " stroke=\"%s\" stroke-width=\"%s\"".formatted(colour(line), number(width));
  }

  private String colour(ShapeInk ink) {
    return String.format(Locale.ROOT, "#%06x", palette.rgb(ink));
  }

  private static String place(DrawingPoint point) {
    return number(point.x()) + "," + number(point.y());
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String up(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.UP).toPlainString();
  }

  private static boolean allowed(int codePoint) {
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean control = codePoint < 0x20 && codePoint != '\t';
    return !control && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
  }

  /// Leaves out what XML 1.0 cannot hold.
  private static String escaped(String words) {
    return words
        .codePoints()
        .filter(Svg::allowed)
        .mapToObj(
            c ->
                switch (c) {
                  case '&' -> "&amp;";
                  case '<' -> "&lt;";
                  case '>' -> "&gt;";
                  case '"' -> "&quot;";
                  default -> Character.toString(c);
                })
        .collect(Collectors.joining());
  }
}
