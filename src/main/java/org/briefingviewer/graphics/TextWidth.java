// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// Estimates how wide words stand without asking a toolkit, on the generous side: as in a wide sans
/// serif face such as Inter.
final class TextWidth {
  private static final int WIDE = 100;
  private static final int BROAD = 92;
  private static final int CAPITAL = 72;
  private static final int FIGURE = 66;
  private static final int NORMAL = 60;

  /// No letter is narrower.
  static final int NARROW = 34;

  /// Hangul begins here, and no letter before it fills a square.
  private static final int FIRST_SQUARE = 0x1100;

  /// Of so many letters, which nearly all words are written with, the width is looked up.
  private static final int USUAL = 0x250;

  private static final byte[] WIDTHS = new byte[USUAL];

  static {
    for (int letter = 0; letter < USUAL; letter++) {
      WIDTHS[letter] = (byte) find(letter);
    }
  }

  private TextWidth() {}

  /// Returns the width of `words` in a sans serif face, in hundredths of the letters' size.
  static int of(CharSequence words) {
    int width = 0;
    for (int at = 0; at < words.length(); ) {
      int codePoint = Character.codePointAt(words, at);
      width += of(codePoint);
      at += Character.charCount(codePoint);
    }
    return width;
  }

  /// Returns the width of a letter, in hundredths of its size.
  static int of(int codePoint) {
    return codePoint < USUAL ? WIDTHS[codePoint] : find(codePoint);
  }

  private static int find(int codePoint) {
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
    if (codePoint < FIRST_SQUARE) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
