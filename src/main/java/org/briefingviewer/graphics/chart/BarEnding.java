// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// How the shape of a figure ends. Each is told from the others by form alone.
public enum BarEnding {
  /// No bound word: a plain edge.
  PLAIN,
  /// "exactly": an edge with a cap.
  CAPPED,
  /// "about": an edge that fades; how far is not stated, so the fading has no scale.
  SOFT,
  /// "at least": a filled dot and an arrow onwards.
  FROM_CLOSED,
  /// "more than": a hollow dot and an arrow onwards.
  FROM_OPEN,
  /// "at most": not filled, up to a filled dot.
  UPTO_CLOSED,
  /// "fewer than": not filled, up to a hollow dot.
  UPTO_OPEN,
  /// Two ends: filled to the lower, a pale band to the higher.
  BAND,
  /// "about", with two ends: the band fades.
  SOFT_BAND;

  /// Returns how the shape of `quantity` ends, or null when no shape would be true to it.
  public static @Nullable BarEnding of(Quantity quantity) {
    FigureReach reach = FigureReach.of(quantity);
    return reach == null ? null : reach.ending();
  }

  /// Tells whether the true value may lie beyond the shape.
  public boolean goesOn() {
    return this == FROM_CLOSED || this == FROM_OPEN;
  }

  /// Tells whether the figure is a ceiling only.
  public boolean ceiling() {
    return this == UPTO_CLOSED || this == UPTO_OPEN;
  }

  /// Tells whether the number itself is left out.
  boolean hollow() {
    return this == FROM_OPEN || this == UPTO_OPEN;
  }
}
