// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;

/// A datum with its reach.
record Drawable(Datum datum, Reach reach) {
  /// Returns the data that have a reach.
  static List<Drawable> of(List<Datum> data) {
    return data.stream()
        .filter(datum -> Reach.of(datum.quantity()) != null)
        .map(datum -> new Drawable(datum, Objects.requireNonNull(Reach.of(datum.quantity()))))
        .toList();
  }

  /// Returns the colour of its ground, `strength` from 0 to 1.
  ShapeInk ground(double strength) {
    return new ShapeInk(
        datum.chosen() ? ShapeRole.ESTIMATE_CHOSEN : ShapeRole.ESTIMATE_GROUND, strength);
  }
}
