// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// A colour for each role.
///
/// Throws `IllegalArgumentException` when a role has none
///
/// @param colours 0xRRGGBB
public record DrawingPalette(Map<ShapeRole, Integer> colours) {
  public DrawingPalette {
    colours = Map.copyOf(colours);
    for (ShapeRole role : ShapeRole.values()) {
      if (!colours.containsKey(role)) {
        throw new IllegalArgumentException("no colour for " + role);
      }
    }
  }

  /// Returns the colours of files, which are those of the light theme.
  public static DrawingPalette light() {
    Map<ShapeRole, Integer> colours = new EnumMap<>(ShapeRole.class);
    for (WordRow row : WordList.read("graphics/palette.tsv").rows()) {
      colours.put(ShapeRole.valueOf(row.get(0)), Integer.decode(row.get(1)));
    }
    return new DrawingPalette(colours);
  }

  /// Returns the opaque colour of `ink`, 0xRRGGBB.
  public int rgb(ShapeInk ink) {
    int full = Objects.requireNonNull(colours.get(ink.role()));
    int paper = Objects.requireNonNull(colours.get(ShapeRole.PAPER));
    return mixed(full, paper, ink.strength(), 16)
        | mixed(full, paper, ink.strength(), 8)
        | mixed(full, paper, ink.strength(), 0);
  }

  private static int mixed(int full, int paper, double strength, int shift) {
    double part = ((full >> shift) & 0xFF) * strength + ((paper >> shift) & 0xFF) * (1 - strength);
    return (int) Math.round(part) << shift;
  }
}
