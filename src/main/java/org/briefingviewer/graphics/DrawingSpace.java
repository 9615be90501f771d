// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// The room a figure may fill, in pixels.
///
/// Throws `IllegalArgumentException` when a triangle's words and nodes cannot stand in it: below
/// twelve letters' heights of width or six of height
///
/// @param textSize the height of its letters
public record DrawingSpace(double width, double height, double textSize) {
  /// How far shapes keep from the border, for the width of their own outline.
  static final double LINE = 2;

  /// How far words keep from lines.
  static final double GAP = 8;

  public DrawingSpace {
    if (textSize <= 0 || width < 12 * textSize || height < 6 * textSize) {
      throw new IllegalArgumentException("no room for a figure: " + width + " x " + height);
    }
  }

  /// Returns the height of one line of words.
  double lineHeight() {
    return 1.4 * textSize;
  }

  /// Returns the height of two lines of words.
  double wordsHeight() {
    return 2.5 * textSize;
  }
}
