// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// Estimates how wide words stand without asking a toolkit, on the generous side: as in a wide sans
/// serif face such as Inter.
final class TextWidth {
  private static final double WIDE = 1.0;
  private static final double BROAD = 0.92;
  private static final double CAPITAL = 0.72;
  private static final double FIGURE = 0.66;
  private static final double NORMAL = 0.6;
  private static final double NARROW = 0.34;

  private TextWidth() {}

  /// Returns the width of `words` in a sans serif face, in pixels, for letters of `size` pixels.
  static double of(String words, double size) {
    return words.codePoints().mapToDouble(TextWidth::ems).sum() * size;
  }

  private static double ems(int codePoint) {
    if (isSquare(codePoint)) {
      return WIDE;
    }
    if ("iljtfr .,:;'’|I()".indexOf(codePoint) >= 0) {
      return NARROW;
    }
    if ("MWmw@%—→←≈≥≤✓×".indexOf(codePoint) >= 0) {
      return BROAD;
    }
    if (Character.isUpperCase(codePoint)) {
      return CAPITAL;
    }
    return Character.isDigit(codePoint) || "<>=+~$€₩₽".indexOf(codePoint) >= 0 ? FIGURE : NORMAL;
  }

  /// Hangul, Han and kana fill a square each.
  private static boolean isSquare(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
