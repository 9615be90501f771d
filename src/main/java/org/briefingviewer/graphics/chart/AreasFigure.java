// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.briefingviewer.lexicon.UnitSize;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
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
  private static final LetterStyle VALUE = LetterStyle.strong(16);
  private static final LetterStyle NAME = LetterStyle.plain(14);
  private static final LetterStyle NOTE = LetterStyle.slanted(13);
  private static final LetterStyle SCALE = LetterStyle.plain(13);

  private final DrawingBuilder sketch = new DrawingBuilder();
  private final double wide;
  private final double side;
  private final double top;
  private final double pixels;

  private AreasFigure(List<ReachDatum> all, double wide) {
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
        && all.stream().allMatch(q -> q.unit().equals(unit) && FigureReach.of(q) != null);
  }

  /// Returns how many square metres `unit` has, or null when it is no area.
  private static @Nullable Double squareMetres(Unit unit) {
    UnitSize size = unit.kind() == UnitKind.MEASURE ? UnitTable.own().size(unit.code()) : null;
    return size == null || !size.base().equals("square meter")
        ? null
        : Double.valueOf(size.factor().decimal(MathContext.DECIMAL64).doubleValue());
  }

  /// Draws the squares, from left to right in the given order.
  ///
  /// @param wide how wide, in pixels
  /// @throws IllegalArgumentException when squares would not fit the figures
  public static Drawing of(List<ChartDatum> data, Wording words, double wide) {
    if (!fits(data.stream().map(ChartDatum::quantity).toList())) {
      throw new IllegalArgumentException("squares would not be true to these figures: " + data);
    }
    AreasFigure figure = new AreasFigure(ReachDatum.of(data), wide);
    double y = figure.squares(ReachDatum.of(data));
    Unit unit = data.getFirst().quantity().unit();
    double metre = figure.pixels / Math.sqrt(Objects.requireNonNull(squareMetres(unit)));
    return figure.sketch.drawing(wide, figure.scale(y + 18, metre, words));
  }

  private static double width(List<ReachDatum> all, double largest, double most) {
    double cells =
        all.stream()
            .mapToDouble(d -> Math.max(CELL, largest * Math.sqrt(d.reach().high() / most)))
            .sum();
    return cells + GAP * (all.size() - 1);
  }

  private double squares(List<ReachDatum> all) {
    double x = 0;
    double lowest = 0;
    for (ReachDatum each : all) {
      double high = pixels * Math.sqrt(each.reach().high());
      double low = pixels * Math.sqrt(each.reach().low());
      new AreaSquare(sketch, each, new DrawingPoint(x + 1, top + side), low, high).draw();
      double cell = Math.max(CELL, high);
      lowest =
          Math.max(
              lowest,
              words(
                  each.datum(),
                  new DrawingBox(x, top + side + 10, Math.min(cell + GAP - 14, wide - x), 0)));
      x += cell + GAP;
    }
    return lowest;
  }

  private double words(ChartDatum datum, DrawingBox room) {
    double y = sketch.wrapped(datum.value(), room, DrawingShape.Anchor.START, VALUE, ShapeRole.INK);
    y =
        sketch.wrapped(
            datum.name(), at(room, y), DrawingShape.Anchor.START, NAME, ShapeRole.SOFT_INK);
    for (String note : datum.notes()) {
      y =
          sketch.wrapped(
              note, at(room, y + 2), DrawingShape.Anchor.START, NOTE, ShapeRole.SOFT_INK);
    }
    return y;
  }

  private static DrawingBox at(DrawingBox room, double y) {
    return new DrawingBox(room.x(), y, room.width(), 0);
  }

  /// Draws the scale bar and, beside it, the largest known ground that fits.
  private double scale(double top, double metre, Wording words) {
    Optional<AreaLandmark> known =
        AreaLandmark.all().stream()
            .filter(mark -> mark.depth() * metre <= LOW && mark.width() * metre <= 2 * LOW)
            .filter(mark -> mark.width() * metre >= 9)
            .max(Comparator.comparingDouble(AreaLandmark::width));
    double high = known.map(mark -> mark.depth() * metre).orElse(0.0);
    double bottom = top + Math.max(high, SCALE.leading() + 10);
    double x = bar(bottom, metre, words);
    known.ifPresent(mark -> ground(mark, new DrawingPoint(x + 44, bottom), metre, words));
    return bottom + 3;
  }

  private double bar(double bottom, double metre, Wording words) {
    BigDecimal length = AxisSteps.roundBelow(side * 0.7 / metre);
    double end = 1 + length.doubleValue() * metre;
    ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
    sketch.line(new DrawingPoint(1, bottom), new DrawingPoint(end, bottom), 1.5, ink);
    for (double x : new double[] {1, end}) {
      sketch.line(new DrawingPoint(x, bottom - 5), new DrawingPoint(x, bottom + 1), 1.5, ink);
    }
    String text = words.metres().apply(length);
    DrawingPoint at = new DrawingPoint(0, bottom - 9);
    sketch.words(text, at, DrawingShape.Anchor.START, SCALE, ShapeRole.SOFT_INK);
    return Math.max(end, SCALE.width(text));
  }

  private void ground(AreaLandmark mark, DrawingPoint at, double metre, Wording words) {
    double width = mark.width() * metre;
    double depth = mark.depth() * metre;
    ShapeLook look = ShapeLook.outlined(ShapeInk.of(ShapeRole.SOFT_INK), 1.5);
    sketch.box(new DrawingBox(at.x(), at.y() - depth, width, depth), look);
    String name = words.landmark().apply(mark.id());
    double x = at.x() + width + 10;
    List<String> lines = WordWrap.lines(name, SCALE, wide - x);
    sketch.wrapped(
        name,
        new DrawingBox(x, at.y() - lines.size() * SCALE.leading() + 4, wide - x, 0),
        DrawingShape.Anchor.START,
        SCALE,
        ShapeRole.SOFT_INK);
  }

  /// A ground whose size people know, to hold an area against.
  ///
  /// @param id what the message files call it
  /// @param width in metres
  /// @param depth in metres
  record AreaLandmark(String id, double width, double depth) {

    /// Returns all of them, the smallest first.
    static List<AreaLandmark> all() {
      return WordList.read("graphics/chart/landmarks.tsv").rows().stream()
          .map(
              row ->
                  new AreaLandmark(
                      row.get(0), row.number(1).doubleValue(), row.number(2).doubleValue()))
          .toList();
    }
  }
}
