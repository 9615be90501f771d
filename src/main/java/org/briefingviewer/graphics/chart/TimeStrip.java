// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.time.DaySpan;
import org.briefingviewer.graphics.time.TimeScale;
import org.briefingviewer.graphics.time.TimeSteps;
import org.briefingviewer.model.PartialDate;

/// The line of time with the numbered marks of the events above it, on as many levels as it takes
/// that none lies upon another.
final class TimeStrip {
  private static final double LEVEL = 27;
  private static final double MARK = 24;
  private static final double PILL = 22;
  private static final LetterStyle STEP = LetterStyle.plain(13);

  private final DrawingBuilder sketch;
  private final List<TimelineEntry> events;
  private final int first;
  private final double width;
  private final TimeScale scale;
  private final List<Double> taken = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();

  /// @param first the number of the first event
  TimeStrip(DrawingBuilder sketch, List<TimelineEntry> events, int first, double width) {
    this.sketch = sketch;
    this.events = List.copyOf(events);
    this.first = first;
    this.width = width;
    this.scale = TimeScale.of(events.stream().map(e -> DaySpan.of(e.date())).toList(), width);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      order.add(i);
      levels.add(0);
    }
    order.sort((a, b) -> Double.compare(extent(a).x(), extent(b).x()));
    order.forEach(i -> levels.set(i, level(extent(i))));
  }

  private int level(DrawingBox extent) {
    for (int i = 0; i < taken.size(); i++) {
      if (taken.get(i) <= extent.x()) {
        taken.set(i, extent.right());
        return i;
      }
    }
    taken.add(extent.right());
    return taken.size() - 1;
  }

  /// Returns how far the mark of an event reaches from left to right.
  private DrawingBox extent(int event) {
    DaySpan span = DaySpan.of(events.get(event).date());
    double from = scale.x(span.first());
    double across = (span.end() - span.first()) * scale.day();
    double wide = span.oneDay() ? MARK : Math.max(MARK, across);
    double centre = Math.clamp(from + across / 2, wide / 2, Math.max(wide / 2, width - wide / 2));
    return new DrawingBox(centre - wide / 2, 0, wide, PILL);
  }

  /// Draws it and returns how far down it reaches, in pixels.
  double draw(Function<PartialDate, String> year) {
    double line = taken.size() * LEVEL + 10;
    for (int i = 0; i < events.size(); i++) {
      stem(i, line);
    }
    for (int i = 0; i < events.size(); i++) {
      mark(i, line);
    }
    new TimeSteps(sketch, scale, STEP, 0, width).drawAbove(line, year);
    return line + 10 + STEP.leading();
  }

  private double middle(int event, double line) {
    return line - 10 - levels.get(event) * LEVEL - PILL / 2;
  }

  private void stem(int event, double line) {
    DaySpan span = DaySpan.of(events.get(event).date());
    double x = scale.x(span.first());
    double across = (span.end() - span.first()) * scale.day();
    ShapeInk ink = ShapeInk.of(ShapeRole.LINE);
    double y = middle(event, line);
    if (span.oneDay()) {
      sketch.line(
          new DrawingPoint(x + across / 2, y), new DrawingPoint(x + across / 2, line), 1, ink);
    } else {
      sketch.line(new DrawingPoint(x, y), new DrawingPoint(x, line), 1, ink);
      sketch.line(new DrawingPoint(x + across, y), new DrawingPoint(x + across, line), 1, ink);
      sketch.line(
          new DrawingPoint(x, line),
          new DrawingPoint(x + across, line),
          5,
          new ShapeInk(ShapeRole.TIE, 0.45));
    }
  }

  private void mark(int event, double line) {
    TimelineEntry each = events.get(event);
    DrawingBox extent = extent(event);
    double y = middle(event, line);
    if (!DaySpan.of(each.date()).oneDay()) {
      ShapeLook look =
          new ShapeLook(new ShapeInk(ShapeRole.TIE, 0.18), ShapeInk.of(ShapeRole.TIE), 1.5);
      sketch.add(
          new DrawingShape.Rectangle(
              new DrawingBox(extent.x() + 1, y - PILL / 2, extent.width() - 2, PILL),
              PILL / 2,
              look));
    }
    DrawingPoint centre = new DrawingPoint(extent.x() + extent.width() / 2, y);
    TimelineFigure.badge(sketch, first + event, each, centre);
  }
}
