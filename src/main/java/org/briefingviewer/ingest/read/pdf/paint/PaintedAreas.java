// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What a page paints besides letters, as boxes in its order. Lengths are points of the page's own
/// space.
final class PaintedAreas {
  /// A colour that is not known, or not one: a picture, a pattern, a veil.
  static final int UNKNOWN = -1;

  static final int WHITE = 0xffffff;

  /// How far from a letter's middle the outline of the same letter may lie.
  private static final double NEAR = 3;

  /// How many boxes are looked through for all letters of a document: then nothing more is judged
  /// by them, and every letter is taken as seen.
  private static final long MOST = 200_000_000;

  /// A page with more boxes is a drawing, on which no colour is judged.
  private static final int MOST_BOXES = 50_000;

  /// A box that is painted.
  ///
  /// @param rgb its colour, or [#UNKNOWN]
  /// @param whole whether it is painted all over in that colour
  private record Box(Rectangle2D area, int rgb, boolean whole) {}

  private final List<Box> boxes = new ArrayList<>();
  private long looked;

  /// Begins a page.
  void clear() {
    boxes.clear();
  }

  /// Returns how much was painted until now.
  int count() {
    return boxes.size();
  }

  void add(Rectangle2D area, int rgb, boolean whole) {
    if (boxes.size() < MOST_BOXES) {
      boxes.add(new Box(area, rgb, whole));
    }
  }

  /// Returns the colour on which a letter at a point stands when it is painted next.
  int under(double x, double y) {
    looked += boxes.size();
    if (looked > MOST || boxes.size() == MOST_BOXES) {
      return UNKNOWN;
    }
    for (Box box : boxes.reversed()) {
      if (box.area().contains(x, y)) {
        return box.whole() ? box.rgb() : UNKNOWN;
      }
    }
    return WHITE;
  }

  /// Tells whether a picture or an outline is painted at a point, before a letter or after it.
  boolean picture(double x, double y) {
    looked += boxes.size();
    if (looked > MOST || boxes.size() == MOST_BOXES) {
      return true;
    }
    for (Box box : boxes) {
      Rectangle2D area = box.area();
      boolean near =
          x >= area.getMinX() - NEAR
              && x <= area.getMaxX() + NEAR
              && y >= area.getMinY() - NEAR
              && y <= area.getMaxY() + NEAR;
      if (near && (!box.whole() || box.rgb() == UNKNOWN)) {
        return true;
      }
    }
    return false;
  }

  /// Tells whether one colour was painted over a point after `count` boxes.
  boolean covered(double x, double y, int count) {
    looked += boxes.size() - count;
    if (looked > MOST) {
      return false;
    }
    boolean covered = false;
    for (Box box : boxes.subList(count, boxes.size())) {
      covered |= box.whole() && box.rgb() != UNKNOWN && box.area().contains(x, y);
    }
    return covered;
  }
}
