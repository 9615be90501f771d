// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import org.jspecify.annotations.Nullable;

/// A group of writing systems that one font of ours covers.
public enum FontScript {
  /// Latin, Greek, Cyrillic, and whatever else the fonts of the window or the system show.
  LATIN,
  HANGUL,
  HAN;

  /// Returns the CSS class of text in this script.
  public String styleClass() {
    return switch (this) {
      case LATIN -> "latin";
      case HANGUL -> "hangul";
      case HAN -> "han";
    };
  }

  /// Returns the script of a character, or null when it goes with its neighbours: spaces, digits,
  /// ASCII punctuation, combining marks.
  static @Nullable FontScript of(int codePoint) {
    if (codePoint >= 0x3380 && codePoint <= 0x33DF) {
      return HANGUL; // "㎡": signs of units in Korean news; only that font has them in bold
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HANGUL -> HANGUL;
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
      case INHERITED, COMMON -> fullWidth(codePoint) ? HAN : null;
      default -> fullWidth(codePoint) ? HAN : LATIN;
    };
  }

  /// Signs that no one script owns and the Latin fonts lack: punctuation of East Asia, "ー" and "・",
  /// numbers and letters in circles, full-width forms.
  private static boolean fullWidth(int codePoint) {
    return (codePoint >= 0x2469 && codePoint <= 0x24FF)
        || (codePoint >= 0x2E80 && codePoint <= 0x33FF)
        || (codePoint >= 0xFE10 && codePoint <= 0xFE1F)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
        || (codePoint >= 0x1F200 && codePoint <= 0x1F2FF);
  }
}
