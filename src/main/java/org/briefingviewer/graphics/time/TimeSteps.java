// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.PartialDate;

/// The line of time itself, with its breaks and as many years or months as find room.
///
/// @param left where the words beside it may begin, in pixels
/// @param right where they have to end
public record TimeSteps(
    DrawingBuilder sketch, TimeScale scale, LetterStyle letters, double left, double right) {
  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600};

  /// How far from each other two steps are at least, in pixels.
  private static final double APART = 74;

  /// Draws it with the words under it.
  public void drawAbove(double line, Function<PartialDate, String> words) {
    stretches(line);
    steps(line, line + 6, line + 8 + letters.above(), words);
  }

  /// Draws it with the words over it, and a hairline at each step down to a height.
  public void drawOver(double line, double bottom, Function<PartialDate, String> words) {
    stretches(line);
    steps(line, bottom, line - 5, words);
  }

  private void stretches(double line) {
    for (int i = 0; i < scale.stretches().size(); i++) {
      stretch(i, line);
    }
  }

  /// Draws one piece of the line; between two the break is marked by two strokes.
  private void stretch(int index, double line) {
    double from = scale.start(index) - TimeScale.PAD;
    double to = scale.end(index) + TimeScale.PAD;
    ShapeInk ink = ShapeInk.of(ShapeRole.SOFT_INK);
    sketch.line(new DrawingPoint(from, line), new DrawingPoint(to, line), 2, ink);
    if (index + 1 < scale.stretches().size()) {
      double middle = to + TimeScale.BREAK / 2;
      for (double x : new double[] {middle - 4, middle + 4}) {
        sketch.line(new DrawingPoint(x - 4, line + 8), new DrawingPoint(x + 4, line - 8), 1.5, ink);
      }
    }
  }

  /// Writes years, or months, as near to each other as their words allow; every piece has one.
  private void steps(double line, double end, double base, Function<PartialDate, String> words) {
    double free = left;
    for (DaySpan stretch : scale.stretches()) {
      for (PartialDate date : dates(stretch)) {
        double x = scale.x(Math.max(DaySpan.of(date).first(), stretch.first()));
        String said = words.apply(date);
        double half = letters.width(said) / 2;
        double centre = Math.clamp(x, left + half, Math.max(left + half, right - half));
        if (centre - half >= free) {
          if (DaySpan.of(date).first() >= stretch.first()) {
            tick(x, line, end);
          }
          DrawingPoint at = new DrawingPoint(centre, base);
          sketch.words(said, at, DrawingShape.Anchor.MIDDLE, letters, ShapeRole.SOFT_INK);
          free = centre + half + 12;
        }
      }
    }
  }

  private void tick(double x, double line, double end) {
    ShapeRole role = end - line > 10 ? ShapeRole.LINE : ShapeRole.SOFT_INK;
    sketch.line(new DrawingPoint(x, line), new DrawingPoint(x, end), 1, ShapeInk.of(role));
  }

  /// The years or months to write; where none begins in the piece, the one in which it lies.
  private List<PartialDate> dates(DaySpan stretch) {
    int apart = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0; i--) {
      if (MONTHS[i] * 30.4 * scale.day() >= APART) {
        apart = MONTHS[i];
      }
    }
    LocalDate first = LocalDate.ofEpochDay(stretch.first());
    LocalDate last = LocalDate.ofEpochDay(stretch.end());
    List<PartialDate> dates = new ArrayList<>();
    int from = first.getYear() * 12 + first.getMonthValue() - 1;
    int to = last.getYear() * 12 + last.getMonthValue() - 1;
    for (int month = Math.ceilDiv(from, apart) * apart; month <= to; month += apart) {
      dates.add(new PartialDate(month / 12, apart < 12 ? month % 12 + 1 : 0, 0));
    }
    // A month that began before the piece does has no place on it.
    List<PartialDate> begun =
        dates.stream().filter(date -> DaySpan.of(date).first() >= stretch.first()).toList();
    if (!begun.isEmpty()) {
      return begun;
    }
    return dates.isEmpty() ? List.of(new PartialDate(first.getYear(), 0, 0)) : dates;
  }
}
