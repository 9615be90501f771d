// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.time.DaySpan;
import org.briefingviewer.model.PartialDate;

/// Events in time: numbered marks on a line of time, and under it what happened. A date without its
/// day is a span. What lies after the date of the article that tells it is hollow, and stands in a
/// list of its own.
public final class TimelineFigure {
  private static final double WHEN = 40;
  private static final double WHAT = 186;
  private static final double BADGE = 11;
  private static final LetterStyle NUMBER = LetterStyle.strong(13);
  private static final LetterStyle DATE = LetterStyle.strong(14);
  private static final LetterStyle TEXT = LetterStyle.plain(14);
  private static final LetterStyle HEADING = LetterStyle.strong(14);

  /// The order in which events stand in the picture, and are numbered.
  public static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::ahead)
          .thenComparingLong(h -> DaySpan.of(h.date()).first())
          .thenComparingLong(h -> DaySpan.of(h.date()).end());

  private final DrawingBuilder sketch = new DrawingBuilder();
  private final List<TimelineEntry> all;
  private final int first;
  private final double width;

  private TimelineFigure(List<TimelineEntry> all, int first, double width) {
    this.all = all;
    this.first = first;
    this.width = width;
  }

  /// Tells whether there is a line of time to draw.
  public static boolean fits(List<TimelineEntry> events) {
    return !events.isEmpty();
  }

  /// Draws the events, which are put in the order of their dates.
  ///
  /// @param ahead the heading of those after the date of their article
  /// @param year writes a year, or a month of a year, of the scale
  /// @throws IllegalArgumentException when there are none
  public static Drawing of(
      List<TimelineEntry> events, String ahead, Function<PartialDate, String> year) {
    return of(events, 1, ahead, year, Plate.INNER);
  }

  /// Draws some of many events, in another width than that of a plate.
  ///
  /// @param first the number of the first of them
  /// @param width in pixels
  /// @throws IllegalArgumentException when there are none
  public static Drawing of(
      List<TimelineEntry> events,
      int first,
      String ahead,
      Function<PartialDate, String> year,
      double width) {
    if (!fits(events)) {
      throw new IllegalArgumentException("no events to draw");
    }
    List<TimelineEntry> sorted = new ArrayList<>(events);
    sorted.sort(ORDER);
    TimelineFigure figure = new TimelineFigure(List.copyOf(sorted), first, width);
    double top = new TimeStrip(figure.sketch, sorted, first, width).draw(year);
    return figure.sketch.drawing(width, figure.list(top + 20, ahead));
  }

  private double list(double top, String ahead) {
    double y = top;
    boolean before = false;
    for (int i : IntStream.range(0, all.size()).toArray()) {
      TimelineEntry each = all.get(i);
      if (each.ahead() && !before) {
        y = heading(y + 4, ahead);
        before = true;
      }
      y = row(first + i, each, y) + 9;
    }
    return y - 9;
  }

  private double heading(double y, String words) {
    sketch.line(new DrawingPoint(0, y), new DrawingPoint(width, y), 1, ShapeInk.of(ShapeRole.LINE));
    return sketch.wrapped(
            words,
            new DrawingBox(0, y + 8, width, 0),
            DrawingShape.Anchor.START,
            HEADING,
            ShapeRole.SOFT_INK)
        + 6;
  }

  private double row(int number, TimelineEntry each, double y) {
    badge(sketch, number, each, new DrawingPoint(BADGE + 1, y + DATE.above() - 5));
    DrawingBox when = new DrawingBox(WHEN, y, WHAT - WHEN - 12, 0);
    DrawingBox what = new DrawingBox(WHAT, y, width - WHAT, 0);
    double one = sketch.wrapped(each.when(), when, DrawingShape.Anchor.START, DATE, ShapeRole.INK);
    double other =
        sketch.wrapped(each.what(), what, DrawingShape.Anchor.START, TEXT, ShapeRole.INK);
    return Math.max(Math.max(one, other), y + 2 * BADGE);
  }

  /// Draws the number in a circle, hollow and on a broken line when it lies ahead.
  static void badge(DrawingBuilder sketch, int number, TimelineEntry each, DrawingPoint at) {
    ShapeInk ground = ShapeInk.of(each.ahead() ? ShapeRole.PAPER : ShapeRole.TIE);
    sketch.add(
        new DrawingShape.Circle(at, BADGE, new ShapeLook(ground, ShapeInk.of(ShapeRole.TIE), 1.5)));
    sketch.words(
        Integer.toString(number),
        new DrawingPoint(at.x(), at.y() + 4.7),
        DrawingShape.Anchor.MIDDLE,
        NUMBER,
        each.ahead() ? ShapeRole.INK : ShapeRole.PAPER);
  }
}
