// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

/// Where the text stands in its column. Pixels.
final class TextMargins {
  /// What a tie's label in the left margin takes.
  private static final double LABEL_ROOM = 120;

  /// What is left free at the right where the left margin takes more than its half.
  private static final double LEAST_RIGHT = 48;

  private TextMargins() {}

  /// Returns the width of the left margin: half of what is free, but in a narrow column enough for
  /// the labels as long as there is some room at the right.
  static double left(double width, double measure) {
    double free = Math.max(0, width - measure);
    double half = free / 2;
    return Math.floor(Math.max(half, Math.min(LABEL_ROOM, free - LEAST_RIGHT)));
  }
}
