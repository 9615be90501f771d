// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.briefingviewer.lexicon.UnitSize;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// Areas as squares on one scale: the side grows as the square root of the value. A scale bar says
/// how long a side is, and a ground that people know stands beside it where one fits.
public final class AreasFigure {
  /// How many squares find room.
  public static final int MOST = 4;

  private static final double LARGEST = 230;
  private static final double CELL = 128;
  private static final double GAP = 42;
  private static final double ARROWS = 26;
  private static final double LOW = 96;
  private static final Letters VALUE = Letters.strong(16);
  private static final Letters NAME = Letters.plain(14);
  private static final Letters NOTE = Letters.slanted(13);
  private static final Letters SCALE = Letters.plain(13);

  private final Sketch sketch = new Sketch();
  private final double wide;
  private final double side;
  private final double top;
  private final double pixels;

  private AreasFigure(List<Drawable> all, double wide) {
    this.wide = wide;
    double most = all.stream().mapToDouble(d -> d.reach().high()).max().orElseThrow();
    double largest = LARGEST;
    while (largest > CELL && width(all, largest, most) > wide) {
      largest *= 0.97;
    }
    this.pixels = largest / Math.sqrt(most);
    this.side = largest;
    this.top = all.stream().anyMatch(d -> d.reach().ending().goesOn()) ? ARROWS : 12;
  }

  /// The words of the figure.
  ///
  /// @param metres writes a length of the scale bar, given in metres
  /// @param landmark names a ground that people know, by its id
  public record Wording(Function<BigDecimal, String> metres, Function<String, String> landmark) {}

  /// Tells whether squares would be true to `all`: each is an area, not the amount of a change, and
  /// all are in the same unit.
  public static boolean fits(List<Quantity> all) {
    if (all.isEmpty() || all.size() > MOST) {
      return false;
    }
    Unit unit = all.getFirst().unit();
    return squareMetres(unit) != null
        && all.stream().allMatch(q -> q.unit().equals(unit) && Reach.of(q) != null);
  }

  /// Returns how many square metres `unit` has, or null when it is no area.
  private static @Nullable Double squareMetres(Unit unit) {
    UnitSize size = unit.kind() == Unit.Kind.MEASURE ? UnitTable.own().size(unit.code()) : null;
    return size == null || !size.base().equals("square meter")
        ? null
        : Double.valueOf(size.factor().decimal(MathContext.DECIMAL64).doubleValue());
  }

  /// Draws the squares, from left to right in the given order.
  ///
  /// @param wide how wide, in pixels
  /// @throws IllegalArgumentException when squares would not fit the figures
  public static Drawing of(List<Datum> data, Wording words, double wide) {
    if (!fits(data.stream().map(Datum::quantity).toList())) {
      throw new IllegalArgumentException("squares would not be true to these figures: " + data);
    }
    AreasFigure figure = new AreasFigure(Drawable.of(data), wide);
    double y = figure.squares(Drawable.of(data));
    Unit unit = data.getFirst().quantity().unit();
    double metre = figure.pixels / Math.sqrt(Objects.requireNonNull(squareMetres(unit)));
    return figure.sketch.drawing(wide, figure.scale(y + 18, metre, words));
  }

  private static double width(List<Drawable> all, double largest, double most) {
    double cells =
        all.stream()
            .mapToDouble(d -> Math.max(CELL, largest * Math.sqrt(d.reach().high() / most)))
            .sum();
    return cells + GAP * (all.size() - 1);
  }

  private double squares(List<Drawable> all) {
    double x = 0;
    double lowest = 0;
    for (Drawable each : all) {
      double high = pixels * Math.sqrt(each.reach().high());
      double low = pixels * Math.sqrt(each.reach().low());
      new Square(sketch, each, new Point(x + 1, top + side), low, high).draw();
      double cell = Math.max(CELL, high);
      lowest =
          Math.max(
              lowest,
              words(
                  each.datum(),
                  new Box(x, top + side + 10, Math.min(cell + GAP - 14, wide - x), 0)));
      x += cell + GAP;
    }
    return lowest;
  }

  private double words(Datum datum, Box room) {
    double y = sketch.wrapped(datum.value(), room, Shape.Anchor.START, VALUE, ShapeRole.INK);
    y = sketch.wrapped(datum.name(), at(room, y), Shape.Anchor.START, NAME, ShapeRole.SOFT_INK);
    for (String note : datum.notes()) {
      y = sketch.wrapped(note, at(room, y + 2), Shape.Anchor.START, NOTE, ShapeRole.SOFT_INK);
    }
    return y;
  }

  private static Box at(Box room, double y) {
    return new Box(room.x(), y, room.width(), 0);
  }

  /// Draws the scale bar and, beside it, the largest known ground that fits.
  private double scale(double top, double metre, Wording words) {
    Optional<Landmark> known =
        Landmark.all().stream()
            .filter(mark -> mark.depth() * metre <= LOW && mark.width() * metre <= 2 * LOW)
            .filter(mark -> mark.width() * metre >= 9)
            .max(Comparator.comparingDouble(Landmark::width));
    double high = known.map(mark -> mark.depth() * metre).orElse(0.0);
    double bottom = top + Math.max(high, SCALE.leading() + 10);
    double x = bar(bottom, metre, words);
    known.ifPresent(mark -> ground(mark, new Point(x + 44, bottom), metre, words));
    return bottom + 3;
  }

  private double bar(double bottom, double metre, Wording words) {
    BigDecimal length = AxisSteps.roundBelow(side * 0.7 / metre);
    double end = 1 + length.doubleValue() * metre;
    ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
    sketch.line(new Point(1, bottom), new Point(end, bottom), 1.5, ink);
    for (double x : new double[] {1, end}) {
      sketch.line(new Point(x, bottom - 5), new Point(x, bottom + 1), 1.5, ink);
    }
    String text = words.metres().apply(length);
    Point at = new Point(0, bottom - 9);
    sketch.words(text, at, Shape.Anchor.START, SCALE, ShapeRole.SOFT_INK);
    return Math.max(end, SCALE.width(text));
  }

  private void ground(Landmark mark, Point at, double metre, Wording words) {
    double width = mark.width() * metre;
    double depth = mark.depth() * metre;
    Look look = Look.outlined(ShapeInk.of(ShapeRole.SOFT_INK), 1.5);
    sketch.box(new Box(at.x(), at.y() - depth, width, depth), look);
    String name = words.landmark().apply(mark.id());
    double x = at.x() + width + 10;
    List<String> lines = WordWrap.lines(name, SCALE, wide - x);
    sketch.wrapped(
        name,
        new Box(x, at.y() - lines.size() * SCALE.leading() + 4, wide - x, 0),
        Shape.Anchor.START,
        SCALE,
        ShapeRole.SOFT_INK);
  }
}
