// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;

/// A datum with its reach.
record ReachDatum(ChartDatum datum, FigureReach reach) {
  static List<ReachDatum> of(List<ChartDatum> data) {
    return data.stream()
        .filter(datum -> FigureReach.of(datum.quantity()) != null)
        .map(
            datum ->
                new ReachDatum(datum, Objects.requireNonNull(FigureReach.of(datum.quantity()))))
        .toList();
  }

  /// Returns the colour of its ground, `strength` from 0 to 1.
  ShapeInk ground(double strength) {
    return new ShapeInk(
        datum.chosen() ? ShapeRole.ESTIMATE_CHOSEN : ShapeRole.ESTIMATE_GROUND, strength);
  }
}
