// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.ShapeStroke;
import org.briefingviewer.graphics.chart.AxisSteps;
import org.briefingviewer.graphics.chart.BarEnding;
import org.briefingviewer.graphics.chart.FigureReach;
import org.briefingviewer.graphics.time.DaySpan;
import org.briefingviewer.graphics.time.TimeScale;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Reports of one figure on a line of time: a point, a bar between two ends, or an arrow where the
/// text leaves an end open. What a person checked is whole and filled, what the program proposed
/// broken and hollow; the colour and the letter are the origin's. A report whose date is not stated
/// stands beside the line, under words that say so.
public final class ReportsFigure {
  /// How many reports are drawn; of more nobody could tell one from another.
  public static final int MOST = 80;

  /// The height of letters beside which the shapes have their usual size, in pixels.
  private static final double USUAL = 13;

  private static final double PAD = 8;
  private static final int STEPS = 4;

  /// How far two numbers of the scale stand apart at least, in the height of the letters.
  private static final double APART = 2.2;

  /// How much of the width the reports without a date take at most.
  private static final double MOST_UNDATED = 0.45;

  private final DrawingBuilder sketch = new DrawingBuilder();
  private final List<Placed> all;
  private final Labels labels;
  private final double width;
  private final LetterStyle letters;
  private final LetterStyle strong;
  private final LetterStyle small;
  private final double most;
  private final int steps;

  /// Half the width of a shape, in pixels.
  private final double half;

  private final double left;
  private final double right;
  private final double top;
  private final double base;
  private final List<DrawingBox> taken = new ArrayList<>();
  private final List<Hit> hits = new ArrayList<>();

  /// What the words on the picture are made by.
  ///
  /// @param number writes a number of the scale
  /// @param date writes a date under the line
  /// @param undated stands over the reports whose date is not stated
  public record Labels(
      Function<BigDecimal, String> number, Function<PartialDate, String> date, String undated) {}

  /// Where a report stands in the drawing.
  ///
  /// @param index of the report, as given
  public record Hit(int index, DrawingBox box) {}

  /// A drawing in which its reports are found again.
  public record Drawn(Drawing drawing, List<Hit> hits) {
    public Drawn {
      hits = List.copyOf(hits);
    }
  }

  private record Placed(int index, ReportPoint point, FigureReach reach) {}

  private ReportsFigure(List<Placed> all, Labels labels, double width, double height, double size) {
    this.all = all;
    this.labels = labels;
    this.width = width;
    this.letters = LetterStyle.plain(size);
    this.strong = LetterStyle.strong(size);
    this.small = LetterStyle.plain(size * 0.92);
    this.half = 7 * size / USUAL;
    this.most = all.stream().mapToDouble(p -> p.reach().high()).max().orElseThrow();
    this.top = 2.6 * size;
    this.base = height - small.leading() - PAD;
    this.steps = Math.clamp((int) ((base - top) / (APART * size)), 1, STEPS);
    this.left =
        PAD
            + AxisSteps.upTo(most, steps).stream()
                .mapToDouble(step -> small.width(labels.number().apply(step)))
                .max()
                .orElse(0);
    this.right = width - column();
  }

  /// Returns how wide the room of the reports without a date is: each has its words in it.
  private double column() {
    List<Placed> undated = all.stream().filter(p -> p.point().when() == null).toList();
    if (undated.isEmpty()) {
      return 0;
    }
    if (undated.size() == all.size()) {
      return width - left;
    }
    double words = undated.stream().mapToDouble(p -> 4 * half + label(p.point())).sum() + 2 * PAD;
    double least = small.width(labels.undated()) + 2 * PAD;
    return Math.min(Math.max(words, least), (width - left) * MOST_UNDATED);
  }

  private double label(ReportPoint point) {
    return strong.width(point.letter()) + letters.width(" " + point.value());
  }

  /// Tells whether there is a report of which a drawing would be true.
  public static boolean fits(List<Quantity> quantities) {
    return quantities.stream().anyMatch(FigureReach::fits);
  }

  /// Draws reports, in the order in which they are given.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param size the height of the letters, in pixels
  /// @throws IllegalArgumentException when no drawing would be true to any of them
  public static Drawn of(
      List<ReportPoint> points, Labels labels, double width, double height, double size) {
    List<Placed> kept =
        drawn(points.stream().map(ReportPoint::quantity).toList()).stream()
            .map(i -> new Placed(i, points.get(i), reach(points.get(i))))
            .toList();
    if (kept.isEmpty()) {
      throw new IllegalArgumentException("no report of which a drawing would be true");
    }
    return new ReportsFigure(kept, labels, width, height, size).draw(height);
  }

  private static FigureReach reach(ReportPoint point) {
    return Objects.requireNonNull(FigureReach.of(point.quantity()));
  }

  /// Returns which of some reports are drawn, as indices. The lowest and the highest are, whatever
  /// the number of the others.
  public static List<Integer> drawn(List<Quantity> quantities) {
    List<Integer> all = new ArrayList<>();
    int low = 0;
    int high = 0;
    for (int i = 0; i < quantities.size(); i++) {
      Quantity each = quantities.get(i);
      if (FigureReach.fits(each)) {
        boolean first = all.isEmpty();
        low = first || less(each.value().low(), quantities.get(low).value().low()) ? i : low;
        high = first || less(quantities.get(high).value().high(), each.value().high()) ? i : high;
        all.add(i);
      }
    }
    return all.size() <= MOST
        ? all
        : Stream.concat(all.stream().limit(MOST - 2), Stream.of(low, high)).distinct().toList();
  }

  private static boolean less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) < 0;
  }

  private Drawn draw(double height) {
    scale();
    List<Placed> dated = all.stream().filter(p -> p.point().when() != null).toList();
    List<Placed> undated = all.stream().filter(p -> p.point().when() == null).toList();
    List<Runnable> words = new ArrayList<>();
    if (!undated.isEmpty()) {
      border(!dated.isEmpty());
    }
    if (!dated.isEmpty()) {
      TimeScale time = time(dated);
      axis(time, dated);
      dated.forEach(p -> mark(p, x(time, p), words));
    }
    if (!undated.isEmpty()) {
      double step = (width - right - 2 * half) / undated.size();
      for (int i = 0; i < undated.size(); i++) {
        mark(undated.get(i), right + 2 * half + i * step, words);
      }
    }
    words.forEach(Runnable::run);
    return new Drawn(sketch.drawing(width, height), hits);
  }

  private double y(double value) {
    return base - (base - top) * value / most;
  }

  private void scale() {
    for (BigDecimal step : AxisSteps.upTo(most, steps)) {
      double y = y(step.doubleValue());
      boolean zero = step.signum() == 0;
      List<Double> dashes = zero ? List.of() : List.of(3.0, 3.0);
      ShapeRole role = zero ? ShapeRole.SOFT_INK : ShapeRole.LINE;
      sketch.add(
          new DrawingShape.Line(
              new DrawingPoint(left, y),
              new DrawingPoint(width, y),
              new ShapeStroke(1, dashes),
              ShapeInk.of(role)));
      sketch.words(
          labels.number().apply(step),
          new DrawingPoint(left - PAD, y + small.size() * 0.35),
          DrawingShape.Anchor.END,
          small,
          ShapeRole.SOFT_INK);
    }
  }

  private TimeScale time(List<Placed> dated) {
    List<DaySpan> spans = dated.stream().map(ReportsFigure::span).toList();
    TimeScale scale = TimeScale.of(spans, right - left - 2 * PAD);
    return new TimeScale(scale.stretches(), left + PAD, scale.day());
  }

  private static DaySpan span(Placed placed) {
    return DaySpan.of(Objects.requireNonNull(placed.point().when()));
  }

  private static double x(TimeScale time, Placed placed) {
    DaySpan span = span(placed);
    return time.x(span.first()) + (span.end() - span.first()) * time.day() / 2;
  }

  /// Writes the dates of the reports under the line, as far as they do not touch each other, and
  /// strikes the line through where most of the time is left out.
  private void axis(TimeScale time, List<Placed> dated) {
    ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
    for (int i = 0; i + 1 < time.stretches().size(); i++) {
      double middle = time.end(i) + TimeScale.PAD + TimeScale.BREAK / 2;
      for (double x : new double[] {middle - 4, middle + 4}) {
        sketch.line(new DrawingPoint(x - 4, base + 7), new DrawingPoint(x + 4, base - 7), 1.5, ink);
      }
    }
    double free = left - PAD;
    TreeSet<PartialDate> dates = new TreeSet<>();
    dated.forEach(placed -> dates.add(Objects.requireNonNull(placed.point().when())));
    for (PartialDate date : dates) {
      DaySpan span = DaySpan.of(date);
      double x = time.x(span.first()) + (span.end() - span.first()) * time.day() / 2;
      sketch.line(new DrawingPoint(x, base), new DrawingPoint(x, base + 5), 1, ink);
      String words = labels.date().apply(date);
      double half = small.width(words) / 2;
      double middle = Math.clamp(x, left - PAD + half, Math.max(left - PAD + half, right - half));
      if (middle - half >= free) {
        DrawingPoint at = new DrawingPoint(middle, base + PAD + small.above());
        sketch.words(words, at, DrawingShape.Anchor.MIDDLE, small, ShapeRole.SOFT_INK);
        free = middle + half + PAD;
      }
    }
  }

  /// @param beside whether reports with a date stand at the left
  private void border(boolean beside) {
    if (beside) {
      ShapeStroke dotted = new ShapeStroke(1, List.of(2.0, 4.0));
      ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
      sketch.add(
          new DrawingShape.Line(
              new DrawingPoint(right, 0), new DrawingPoint(right, base), dotted, ink));
      taken.add(new DrawingBox(right - 1, 0, 2, base));
    }
    DrawingPoint at = new DrawingPoint((right + width) / 2, base + PAD + small.above());
    sketch.words(labels.undated(), at, DrawingShape.Anchor.MIDDLE, small, ShapeRole.SOFT_INK);
  }

  /// Draws a report beside those that stand there already; its words come when all are there.
  private void mark(Placed placed, double at, List<Runnable> words) {
    double high = y(placed.reach().high());
    double low = y(placed.reach().low());
    BarEnding ending = placed.reach().ending();
    double reach = ReportShape.ARROW * half / 7;
    double up = ending.goesOn() ? reach : 0;
    double down = ending.ceiling() ? Math.min(reach, base - low) : 0;
    double x = free(at, high - up, low + down);
    DrawingBox box = box(x, high - up, low + down);
    taken.add(box);
    hits.add(new Hit(placed.index(), box));
    new ReportShape(sketch, placed.point(), ending, x, half / 7).draw(low, high, down);
    words.add(() -> label(placed.point(), x, high));
  }

  /// Returns the place nearest to where a report belongs at which none stands yet.
  private double free(double at, double high, double low) {
    double step = 2 * half + 2;
    for (int i = 0; i <= 2 * all.size(); i++) {
      double x = at + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * step;
      boolean inside = x >= left + half && x <= width - half;
      if (inside && !touches(box(x, high, low))) {
        return x;
      }
    }
    return Math.clamp(at, left + half, width - half);
  }

  private DrawingBox box(double x, double high, double low) {
    return new DrawingBox(x - half, high - half, 2 * half, low - high + 2 * half);
  }

  private boolean touches(DrawingBox box) {
    return taken.stream().anyMatch(box::overlaps);
  }

  /// Puts the letter and the number where nothing else stands; where there is no such place the
  /// letter alone, or nothing: the list below says all of it.
  private void label(ReportPoint point, double x, double y) {
    if (!put(point, x, y, " " + point.value())) {
      put(point, x, y, "");
    }
  }

  private boolean put(ReportPoint point, double x, double y, String words) {
    double gap = words.isEmpty() ? 0 : 0.35 * letters.size();
    double letter = strong.width(point.letter()) + gap;
    double wide = letter + letters.width(words.strip());
    double line = letters.above() + letters.below();
    double beside = y - line / 2;
    double[][] places = {
      {x + half + 3, beside},
      {x - wide / 2, y - half - line - 2},
      {x - wide / 2, y + half + 2},
      {x - half - 3 - wide, beside},
      {x + half + 3, beside - line},
      {x + half + 3, beside + line},
      {x - half - 3 - wide, beside - line},
      {x - half - 3 - wide, beside + line},
    };
    for (double[] place : places) {
      DrawingBox box = new DrawingBox(place[0], place[1], wide, line);
      boolean inside = box.x() >= left && box.right() <= width && box.y() >= 0;
      if (inside && box.bottom() <= base - 1 && !touches(box)) {
        taken.add(box);
        sketch.box(
            box, ShapeLook.filled(ShapeInk.of(ShapeRole.PAPER))); // over the lines of the scale
        // Widths are generous: the two meet in the middle, and leave no gap.
        DrawingPoint at = new DrawingPoint(box.x() + letter - gap, box.y() + letters.above());
        sketch.words(point.letter(), at, DrawingShape.Anchor.END, strong, point.role());
        DrawingPoint behind = new DrawingPoint(box.x() + letter, at.y());
        sketch.words(words.strip(), behind, DrawingShape.Anchor.START, letters, ShapeRole.INK);
        return true;
      }
    }
    return false;
  }
}
