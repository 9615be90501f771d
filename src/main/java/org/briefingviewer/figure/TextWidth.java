// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.figure;

/// Estimates how wide words stand without asking a toolkit, on the generous side.
final class TextWidth {
  private static final double WIDE = 1.0;
  private static final double NORMAL = 0.6;
  private static final double NARROW = 0.34;

  private TextWidth() {}

  /// Returns the width of `words` in a sans serif face, in pixels, for letters of `size` pixels.
  static double of(String words, double size) {
    return words.codePoints().mapToDouble(TextWidth::ems).sum() * size;
  }

  private static double ems(int codePoint) {
    if (Character.isIdeographic(codePoint) || isHangul(codePoint) || isKana(codePoint)) {
      return WIDE;
    }
    return "iljtfr .,:;'’|I".indexOf(codePoint) >= 0 ? NARROW : NORMAL;
  }

  private static boolean isHangul(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }

  private static boolean isKana(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }
}
