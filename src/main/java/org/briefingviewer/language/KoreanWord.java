// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

/// What a Korean word is, and where one goes on: its lines end between words, as Korean papers have
/// them, and not after any syllable, as Java's rules would.
public final class KoreanWord {
  /// Signs behind which a particle stands.
  private static final String CLOSING = "\"'”’」』〉》)]%";

  private KoreanWord() {}

  /// Returns whether a Korean word, with its numbers, goes on at a place within `text`.
  ///
  /// @param at in UTF-16 code units, between two characters
  public static boolean goesOn(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (hangul(after) && CLOSING.indexOf(before) >= 0) {
      return true;
    }
    boolean korean = hangul(before) || hangul(after);
    return korean && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  /// Returns where a word ends that goes on at a place within `text`: at the next white space, or
  /// at a bracket behind a letter, before which a line may end.
  ///
  /// @param at in UTF-16 code units, within `text`
  public static int end(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    int before = text.codePointAt(at);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean bracket = next == '(' && Character.isLetterOrDigit(before);
      if (bracket || Character.isWhitespace(before) || Character.isWhitespace(next)) {
        break;
      }
      before = next;
      end += Character.charCount(next);
    }
    return end;
  }

  /// Returns whether a word is a Korean one: with Hangul, and beside it with nothing but numbers,
  /// signs, Latin letters, and Han that are fewer than the Hangul.
  public static boolean is(String word) {
    int hangul = 0;
    int han = 0;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      switch (Character.UnicodeScript.of(word.codePointAt(at))) {
        case HANGUL -> hangul++;
        case HAN -> han++;
        case COMMON, INHERITED, LATIN -> {}
        default -> {
          return false;
        }
      }
    }
    return hangul > han;
  }

  private static boolean hangul(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }
}
