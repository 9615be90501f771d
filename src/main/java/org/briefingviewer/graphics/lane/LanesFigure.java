// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.ShapeStroke;
import org.briefingviewer.graphics.WordWrap;
import org.briefingviewer.graphics.time.DaySpan;
import org.briefingviewer.graphics.time.TimeScale;
import org.briefingviewer.graphics.time.TimeSteps;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Lanes upon one line of time: a mark at its day, or along its month or year, with its number and
/// its words beside it. What has no date stands behind the line, under words that say so.
public final class LanesFigure {
  /// How many marks under one heading are drawn; of more nobody could tell one from another.
  public static final int MOST = 40;

  /// How much of the width the names of the lanes take at most, and what has no date.
  private static final double NAMES = 0.26;

  private static final double MOST_UNDATED = 0.3;
  private static final double PAD = 8;

  private final DrawingBuilder sketch = new DrawingBuilder();
  private final List<TimeLane> lanes;
  private final Labels labels;
  private final double width;
  private final LetterStyle letters;
  private final LetterStyle strong;
  private final double row;
  private final double left;
  private final double right;
  private final List<Hit> hits = new ArrayList<>();

  /// What the words on the picture are made by.
  ///
  /// @param date writes a year, or a month of a year, of the line
  /// @param undated stands over what has no date
  public record Labels(Function<PartialDate, String> date, String undated) {}

  /// Where a mark stands in the drawing.
  public record Hit(int number, DrawingBox box) {}

  /// A drawing in which its marks are found again.
  public record Drawn(Drawing drawing, List<Hit> hits) {
    public Drawn {
      hits = List.copyOf(hits);
    }
  }

  private LanesFigure(List<TimeLane> lanes, Labels labels, double width, double size) {
    this.lanes = lanes;
    this.labels = labels;
    this.width = width;
    this.letters = LetterStyle.plain(size);
    this.strong = LetterStyle.strong(size);
    this.row = 1.75 * size;
    this.left =
        PAD
            + Math.min(
                width * NAMES,
                lanes.stream().mapToDouble(lane -> letters.width(lane.name())).max().orElse(0)
                    + PAD);
    this.right = width - undated();
  }

  private double undated() {
    double widest =
        lanes.stream()
            .flatMap(lane -> lane.marks().stream())
            .filter(mark -> mark.when() == null)
            .mapToDouble(mark -> shape(mark).width() + 2 * PAD)
            .max()
            .orElse(-1);
    return widest < 0
        ? 0
        : Math.min(
            width * MOST_UNDATED, Math.max(widest, letters.width(labels.undated()) + 2 * PAD));
  }

  private MarkShape shape(LaneMark mark) {
    return new MarkShape(sketch, mark, letters, strong);
  }

  /// Tells whether there is anything to draw.
  public static boolean fits(List<TimeLane> lanes) {
    return lanes.stream().anyMatch(lane -> !lane.marks().isEmpty());
  }

  /// Returns how many marks are not drawn.
  public static int left(List<TimeLane> lanes) {
    int drawn = kept(lanes).stream().mapToInt(lane -> lane.marks().size()).sum();
    return lanes.stream().mapToInt(lane -> lane.marks().size()).sum() - drawn;
  }

  /// Draws lanes, from top to bottom.
  ///
  /// @param width in pixels
  /// @param size the height of the letters, in pixels
  /// @throws IllegalArgumentException when there is nothing to draw
  public static Drawn of(List<TimeLane> lanes, Labels labels, double width, double size) {
    if (!fits(lanes)) {
      throw new IllegalArgumentException("no lanes to draw");
    }
    return new LanesFigure(kept(lanes), labels, width, size).draw();
  }

  private static List<TimeLane> kept(List<TimeLane> lanes) {
    List<TimeLane> kept = new ArrayList<>();
    int room = MOST;
    for (TimeLane lane : lanes) {
      room = lane.heading().isEmpty() ? room : MOST;
      int some = Math.min(room, lane.marks().size());
      room -= some;
      if (some > 0) {
        kept.add(new TimeLane(lane.heading(), lane.name(), lane.marks().subList(0, some)));
      }
    }
    return kept;
  }

  private Drawn draw() {
    List<DaySpan> spans = new ArrayList<>();
    for (TimeLane lane : lanes) {
      for (LaneMark mark : lane.marks()) {
        if (mark.when() != null) {
          spans.add(DaySpan.of(mark.when()));
        }
      }
    }
    double top = letters.leading() + 2 * PAD;
    TimeScale time = spans.isEmpty() ? null : scale(spans);
    double y = top;
    List<Runnable> marks = new ArrayList<>();
    for (TimeLane lane : lanes) {
      y = lane(lane, time, y, marks);
    }
    if (time != null) {
      new TimeSteps(sketch, time, letters, left, right)
          .drawOver(PAD + letters.leading(), y, labels.date());
    }
    if (right < width) {
      border(y);
    }
    marks.forEach(Runnable::run);
    return new Drawn(sketch.drawing(width, y + PAD), hits);
  }

  private TimeScale scale(List<DaySpan> spans) {
    TimeScale scale = TimeScale.of(spans, right - left - 2 * PAD);
    return new TimeScale(scale.stretches(), left + PAD, scale.day());
  }

  private void border(double bottom) {
    ShapeStroke dotted = new ShapeStroke(1, List.of(2.0, 4.0));
    ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
    sketch.add(
        new DrawingShape.Line(
            new DrawingPoint(right, 0), new DrawingPoint(right, bottom), dotted, ink));
    DrawingPoint at = new DrawingPoint((right + width) / 2, PAD / 2 + letters.above());
    sketch.words(labels.undated(), at, DrawingShape.Anchor.MIDDLE, letters, ShapeRole.SOFT_INK);
  }

  /// Draws a lane from a height on, and returns where it ends.
  private double lane(TimeLane lane, @Nullable TimeScale time, double from, List<Runnable> marks) {
    double top = from;
    if (!lane.heading().isEmpty()) {
      DrawingBox room = new DrawingBox(0, top + PAD, width, 0);
      top = sketch.wrapped(lane.heading(), room, DrawingShape.Anchor.START, strong, ShapeRole.INK);
    }
    DrawingPoint begin = new DrawingPoint(0, top + 2);
    sketch.line(begin, new DrawingPoint(width, top + 2), 1, ShapeInk.of(ShapeRole.LINE));
    top += 4;
    List<Double> dated = new ArrayList<>();
    List<Double> undated = new ArrayList<>();
    for (LaneMark mark : lane.marks()) {
      MarkShape shape = shape(mark);
      DaySpan span = mark.when() == null || time == null ? null : DaySpan.of(mark.when());
      double low = span == null || time == null ? right + PAD : time.x(span.first());
      double along = span == null || time == null ? 0 : (span.end() - span.first()) * time.day();
      boolean bar = span != null && !span.oneDay();
      double begins = shape.begin(low, bar ? along : 0, bar, left, span == null ? width : right);
      double ends = begins + shape.width(bar ? along : 0);
      List<Double> taken = span == null ? undated : dated;
      int level = level(taken, Math.min(begins, low), ends);
      double middle = top + level * row + row / 2;
      double reach = bar ? along : 0;
      marks.add(() -> shape.draw(low, reach, begins, middle));
      hits.add(
          new Hit(
              mark.number(),
              new DrawingBox(
                  Math.min(begins, low),
                  middle - row / 2,
                  Math.max(ends, low + along) - Math.min(begins, low),
                  row)));
    }
    double rows = Math.max(1, Math.max(dated.size(), undated.size())) * row;
    double named = name(lane.name(), top + 2);
    return Math.max(top + rows, named) + 4;
  }

  private double name(String name, double top) {
    double y = top;
    for (String line : WordWrap.lines(name, letters, left - PAD)) {
      DrawingPoint at = new DrawingPoint(0, y + letters.above());
      sketch.words(line, at, DrawingShape.Anchor.START, letters, ShapeRole.INK);
      y += letters.leading();
    }
    return y;
  }

  private static int level(List<Double> taken, double from, double to) {
    for (int i = 0; i < taken.size(); i++) {
      if (taken.get(i) <= from) {
        taken.set(i, to + PAD);
        return i;
      }
    }
    taken.add(to + PAD);
    return taken.size() - 1;
  }
}
