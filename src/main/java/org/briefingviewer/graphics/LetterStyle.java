// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// How words are set.
///
/// @param size the height of the letters, in pixels
public record LetterStyle(double size, Face face, boolean strong, boolean slanted) {
  /// A bold letter is about this much wider than a plain one.
  private static final double STRONG = 1.06;

  /// How far letters reach above and below their line, in their size.
  private static final double ABOVE = 0.95;

  private static final double BELOW = 0.27;

  /// The family of the letters.
  public enum Face {
    SANS,
    SERIF
  }

  /// Returns upright letters without serifs.
  public static LetterStyle plain(double size) {
    return new LetterStyle(size, Face.SANS, false, false);
  }

  /// Returns bold letters without serifs.
  public static LetterStyle strong(double size) {
    return new LetterStyle(size, Face.SANS, true, false);
  }

  /// Returns slanted letters without serifs.
  public static LetterStyle slanted(double size) {
    return new LetterStyle(size, Face.SANS, false, true);
  }

  /// Returns bold letters with serifs.
  public static LetterStyle title(double size) {
    return new LetterStyle(size, Face.SERIF, true, false);
  }

  /// Returns how wide `words` stand, in pixels, on the generous side.
  public double width(String words) {
    return width(TextWidth.of(words));
  }

  /// @param hundredths of the size, as [TextWidth] counts
  double width(int hundredths) {
    return hundredths / 100.0 * size * (strong ? STRONG : 1);
  }

  /// Returns how many letters a line holds at most, the narrowest there are.
  public int most(double width) {
    return (int) (width / width(TextWidth.NARROW)) + 1;
  }

  /// Returns how far the letters reach above their line, in pixels.
  public double above() {
    return ABOVE * size;
  }

  /// Returns how far the letters reach below their line, in pixels.
  public double below() {
    return BELOW * size;
  }

  /// Returns the distance from one line of words to the next, in pixels.
  public double leading() {
    return 1.4 * size;
  }
}
