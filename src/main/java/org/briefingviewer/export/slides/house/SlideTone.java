// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.jspecify.annotations.Nullable;

/// In which colours words stand on the ground that a slide has at a place.
public enum SlideTone {
  /// Light ground: ours can be read on it, and plain words have the house's.
  OURS,
  /// Ground for light letters: all words have the house's. What colour tells is always told in
  /// another way too.
  THEIRS,
  /// A picture, or light and dark beside each other: words stand on a sheet of ours, in our
  /// colours.
  SHEET,
  /// The house's letters cannot be read there: dark ones.
  DARK,
  /// The house's letters cannot be read there: light ones.
  LIGHT;

  /// Returns what words have that would have some ink on light paper.
  ///
  /// @param ink null for the letters of the house
  /// @return null for these
  public @Nullable ShapeInk ink(@Nullable ShapeInk ink) {
    return switch (this) {
      case OURS -> ink;
      case THEIRS -> null;
      case SHEET -> ink == null ? ShapeInk.of(ShapeRole.INK) : ink;
      case DARK -> ShapeInk.of(ShapeRole.INK);
      case LIGHT -> ShapeInk.of(ShapeRole.PAPER);
    };
  }
}
