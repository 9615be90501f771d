// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import java.util.Objects;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// A share of a whole as a part of a ring, clockwise from the top. The end of the part is as the
/// text hedges it.
public final class ShareFigure {
  private static final double RADIUS = 112;
  private static final double SIDE = 2 * RADIUS + 12;
  private static final double TEXT = SIDE + 36;

  /// The least room for words beside the ring.
  private static final double BESIDE = 160;

  private static final double LARGEST = 30;
  private static final double HOLE_WORDS = 124;
  private static final LetterStyle WHOLE = LetterStyle.plain(19);
  private static final LetterStyle NAME = LetterStyle.plain(14);
  private static final LetterStyle NOTE = LetterStyle.slanted(13);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private ShareFigure() {}

  /// Tells whether a ring would be true to `quantity`: a percentage up to 100 that is no change, of
  /// something that the text names. A rate ("interest of 5 percent") is of nothing.
  ///
  /// @param whole what the text says that it is a share of, or null
  public static boolean fits(Quantity quantity, @Nullable String whole) {
    BigDecimal high = quantity.value().high();
    return whole != null
        && !whole.isBlank()
        && quantity.unit().equals(Unit.PERCENT)
        && FigureReach.of(quantity) != null
        && high != null
        && high.compareTo(ALL) <= 0;
  }

  /// Draws the ring; the words stand beside it, or below it where there is no room.
  ///
  /// @param width in pixels, at least that of the ring
  /// @throws IllegalArgumentException when a ring would not fit the figure
  public static Drawing of(ChartDatum datum, String whole, double width) {
    if (!fits(datum.quantity(), whole)) {
      throw new IllegalArgumentException("a ring would not be true to this figure: " + datum);
    }
    FigureReach reach = Objects.requireNonNull(FigureReach.of(datum.quantity()));
    DrawingBuilder sketch = new DrawingBuilder();
    DrawingPoint centre = new DrawingPoint(SIDE / 2, SIDE / 2);
    new ShareRing(sketch, new ReachDatum(datum, reach), centre, RADIUS).draw();
    LetterStyle letters = holeLetters(datum.value());
    DrawingPoint middle = new DrawingPoint(centre.x(), centre.y() + letters.size() * 0.36);
    sketch.words(datum.value(), middle, DrawingShape.Anchor.MIDDLE, letters, ShapeRole.INK);
    if (width < TEXT + BESIDE) {
      double foot = words(datum, whole, new DrawingBox(0, SIDE + 12, width, 0), sketch);
      return sketch.drawing(width, foot);
    }
    double beside = width - TEXT;
    double high = words(datum, whole, new DrawingBox(TEXT, 0, beside, 0), new DrawingBuilder());
    double top = Math.max(0, (SIDE - high) / 2);
    double bottom = words(datum, whole, new DrawingBox(TEXT, top, beside, 0), sketch);
    return sketch.drawing(width, Math.max(SIDE, bottom));
  }

  private static LetterStyle holeLetters(String value) {
    LetterStyle letters = LetterStyle.title(LARGEST);
    double width = letters.width(value);
    return width <= HOLE_WORDS ? letters : LetterStyle.title(LARGEST * HOLE_WORDS / width);
  }

  private static double words(
      ChartDatum datum, String whole, DrawingBox room, DrawingBuilder sketch) {
    double y = sketch.wrapped(whole, room, DrawingShape.Anchor.START, WHOLE, ShapeRole.INK);
    y =
        sketch.wrapped(
            datum.name(), at(room, y + 4), DrawingShape.Anchor.START, NAME, ShapeRole.SOFT_INK);
    for (String note : datum.notes()) {
      y =
          sketch.wrapped(
              note, at(room, y + 6), DrawingShape.Anchor.START, NOTE, ShapeRole.SOFT_INK);
    }
    return y;
  }

  private static DrawingBox at(DrawingBox room, double y) {
    return new DrawingBox(room.x(), y, room.width(), 0);
  }
}
