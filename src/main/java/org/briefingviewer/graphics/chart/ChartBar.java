// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;

/// One bar, from zero at the left, with the end that its bound asks for.
///
/// @param scale pixels for one of the unit
/// @param at where it starts and how high it is; its width is not used
record ChartBar(DrawingBuilder sketch, ReachDatum each, double scale, DrawingBox at) {
  /// How far a soft end fades on either side of the number, in pixels; it has no scale.
  private static final double FADE = 26;

  private static final int SLICES = 26;
  private static final double CAP = 5;

  void draw() {
    double low = each.reach().low() * scale;
    double high = each.reach().high() * scale;
    BarEnding ending = each.reach().ending();
    switch (ending) {
      case PLAIN -> whole(high);
      case CAPPED -> {
        whole(high);
        upright(high, CAP, 3);
      }
      case SOFT -> soft(0, high, 1);
      case FROM_CLOSED, FROM_OPEN -> {
        whole(high);
        BarEnds.arrow(
            sketch,
            new DrawingPoint(at.x() + high, middle()),
            BarEnds.ARROW,
            new DrawingPoint(1, 0));
        BarEnds.dot(sketch, new DrawingPoint(at.x() + high, middle()), ending.hollow());
      }
      case UPTO_CLOSED, UPTO_OPEN -> {
        sketch.box(box(0, high), new ShapeLook(null, BarEnds.LINE, BarEnds.WIDTH));
        BarEnds.dot(sketch, new DrawingPoint(at.x() + high, middle()), ending.hollow());
      }
      case BAND -> {
        sketch.box(box(0, high), new ShapeLook(each.ground(0.35), BarEnds.LINE, BarEnds.WIDTH));
        whole(low);
        upright(low, 0, BarEnds.WIDTH);
      }
      case SOFT_BAND -> {
        soft(low, high, 0.4);
        whole(low);
      }
    }
  }

  private void whole(double to) {
    sketch.box(box(0, to), new ShapeLook(each.ground(1), BarEnds.LINE, BarEnds.WIDTH));
  }

  private double middle() {
    return at.y() + at.height() / 2;
  }

  private DrawingBox box(double from, double to) {
    return new DrawingBox(at.x() + from, at.y(), Math.max(1, to - from), at.height());
  }

  private void upright(double x, double beyond, double width) {
    sketch.line(
        new DrawingPoint(at.x() + x, at.y() - beyond),
        new DrawingPoint(at.x() + x, at.bottom() + beyond),
        width,
        BarEnds.LINE);
  }

  /// Fades around the number; the weakest slice is the longest and lies below the others.
  private void soft(double from, double to, double strength) {
    double fade = Math.min(FADE, Math.max(4, (to - from) * 0.35));
    for (int i = 0; i <= SLICES; i++) {
      double share = (i + 0.5) / (SLICES + 1);
      double end = to + fade - 2 * fade * share;
      double ink = share * share * (3 - 2 * share);
      sketch.box(box(from, end), ShapeLook.filled(each.ground(strength * ink)));
      edge(from, end, new ShapeInk(ShapeRole.ESTIMATE, ink));
    }
    sketch.line(
        new DrawingPoint(at.x() + to, at.y() - CAP),
        new DrawingPoint(at.x() + to, at.y() - 1),
        BarEnds.WIDTH,
        BarEnds.LINE);
    sketch.line(
        new DrawingPoint(at.x() + to, at.bottom() + 1),
        new DrawingPoint(at.x() + to, at.bottom() + CAP),
        BarEnds.WIDTH,
        BarEnds.LINE);
  }

  private void edge(double from, double to, ShapeInk ink) {
    for (double y : new double[] {at.y(), at.bottom()}) {
      sketch.line(
          new DrawingPoint(at.x() + from, y),
          new DrawingPoint(at.x() + Math.max(from, to), y),
          BarEnds.WIDTH,
          ink);
    }
  }
}
