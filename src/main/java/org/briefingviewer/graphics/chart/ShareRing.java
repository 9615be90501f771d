// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import org.briefingviewer.graphics.DrawingBuilder;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape.Sector;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;

/// A ring of which a share is filled, in percent of its turn.
record ShareRing(DrawingBuilder sketch, ReachDatum each, DrawingPoint centre, double radius) {
  private static final double HOLE = 0.66;

  /// How far a soft end fades on either side of the number, in turns; it has no scale.
  private static final double FADE = 0.035;

  private static final int SLICES = 30;
  private static final int QUARTERS = 4;
  private static final double CAP = 5;
  private static final double PALE = 0.4;

  void draw() {
    ground();
    double low = each.reach().low() / 100;
    double high = each.reach().high() / 100;
    BarEnding ending = each.reach().ending();
    switch (ending) {
      case PLAIN -> part(0, high, whole());
      case CAPPED -> {
        part(0, high, whole());
        radial(high, CAP, 3);
      }
      case SOFT -> soft(0, high, 1);
      case FROM_CLOSED, FROM_OPEN -> onwards(high, ending.hollow());
      case UPTO_CLOSED, UPTO_OPEN -> {
        part(0, high, new ShapeLook(ShapeInk.of(ShapeRole.PAPER), BarEnds.LINE, BarEnds.WIDTH));
        dot(high, ending.hollow());
      }
      case BAND -> {
        part(0, high, new ShapeLook(each.ground(PALE), BarEnds.LINE, BarEnds.WIDTH));
        part(0, low, whole());
      }
      case SOFT_BAND -> {
        soft(0, high, PALE);
        part(0, low, whole());
      }
    }
    radial(0, 0, BarEnds.WIDTH);
  }

  /// Draws the whole, with a mark at each quarter.
  private void ground() {
    part(0, 1, new ShapeLook(ShapeInk.of(ShapeRole.PAPER), ShapeInk.of(ShapeRole.LINE), 1.5));
    for (int i = 0; i < QUARTERS; i++) {
      double turn = (double) i / QUARTERS;
      Sector sector = sector(0, 1, ShapeLook.filled(ShapeInk.of(ShapeRole.LINE)));
      sketch.line(
          sector.at(turn, radius),
          sector.at(turn, radius + CAP),
          1,
          ShapeInk.of(ShapeRole.SOFT_INK));
    }
  }

  private ShapeLook whole() {
    return new ShapeLook(each.ground(1), BarEnds.LINE, BarEnds.WIDTH);
  }

  private Sector sector(double from, double to, ShapeLook look) {
    return new Sector(centre, HOLE * radius, radius, from, to, look);
  }

  private void part(double from, double to, ShapeLook look) {
    sketch.add(sector(from, to, look));
  }

  private void radial(double turn, double beyond, double width) {
    Sector at = sector(0, 1, whole());
    sketch.line(
        at.at(turn, HOLE * radius - beyond), at.at(turn, radius + beyond), width, BarEnds.LINE);
  }

  private void dot(double turn, boolean hollow) {
    BarEnds.dot(sketch, sector(0, 1, whole()).at(turn, (1 + HOLE) / 2 * radius), hollow);
  }

  private void onwards(double high, boolean hollow) {
    fade(high, Math.min(1, high + 2.4 * FADE), 0, 0.7);
    part(0, high, whole());
    double angle = 2 * Math.PI * high;
    DrawingPoint from = sector(0, 1, whole()).at(high, (1 + HOLE) / 2 * radius);
    DrawingPoint way = new DrawingPoint(Math.cos(angle + 0.12), Math.sin(angle + 0.12));
    if (high < 1) {
      BarEnds.arrow(sketch, from, BarEnds.ARROW * 0.8, way);
    }
    dot(high, hollow);
  }

  private void soft(double from, double to, double strength) {
    double fade = Math.min(FADE, Math.min(to, 1 - to) * 0.8);
    fade(to - fade, to + fade, from, strength);
    radialTicks(to);
  }

  /// Fills from `start` to `full` and fades until `none`; the weakest slice is the longest and lies
  /// below the others.
  private void fade(double full, double none, double start, double strength) {
    for (int i = 0; i <= SLICES; i++) {
      double share = (i + 0.5) / (SLICES + 1);
      double end = none + (full - none) * share;
      double ink = share * share * (3 - 2 * share);
      part(start, end, ShapeLook.filled(each.ground(strength * ink)));
      if (ink > 0.2) {
        rim(start, end, new ShapeInk(ShapeRole.ESTIMATE, ink));
      }
    }
  }

  private void rim(double from, double to, ShapeInk ink) {
    double half = BarEnds.WIDTH / 2;
    for (double at : new double[] {HOLE * radius, radius}) {
      sketch.add(new Sector(centre, at - half, at + half, from, to, ShapeLook.filled(ink)));
    }
  }

  /// Marks the number itself on a soft end, outside of the ring and inside.
  private void radialTicks(double turn) {
    Sector at = sector(0, 1, whole());
    for (double edge : new double[] {HOLE * radius - CAP, radius}) {
      sketch.line(at.at(turn, edge), at.at(turn, edge + CAP), BarEnds.WIDTH, BarEnds.LINE);
    }
  }
}
