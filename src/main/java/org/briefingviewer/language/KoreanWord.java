// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

/// Where a Korean word goes on: its lines end between words, as Korean papers have them, and not
/// after any syllable, as Java's rules would.
public final class KoreanWord {
  private KoreanWord() {}

  /// Returns whether a Korean word, with its numbers, goes on at a place within `text`.
  ///
  /// @param at in UTF-16 code units, between two characters
  public static boolean goesOn(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    boolean korean = hangul(before) || hangul(after);
    return korean && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  private static boolean hangul(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }
}
