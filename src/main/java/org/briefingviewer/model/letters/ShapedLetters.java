// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.letters;

/// Tells which words are shaped: set as whole runs, for their letters join, change places or run
/// from right to left.
///
/// The ranges are a little wider than those for which JavaFX does so: all of the Unicode Standard's
/// scripts but those that it surely sets letter by letter.
public final class ShapedLetters {
  private ShapedLetters() {}

  /// Tells whether a part of `words` may be shaped.
  public static boolean mayBeIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (mayShape(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Tells it of one UTF-16 code unit: of a pair, the first one says it.
  private static boolean mayShape(char c) {
    if (c < '\u0300') {
      return false; // Latin
    }
    if (c < '\u2000') {
      boolean greekToArmenian = c >= '\u0370' && c < '\u0590';
      boolean moreLatinAndGreek = c >= '\u1E00';
      return !greekToArmenian && !moreLatinAndGreek;
    }
    if (c < '\uA4D0') {
      return joinsOrTurns(c); // else signs, kana, Han
    }
    if (c < '\uD800') {
      return c < '\uAC00' || c > '\uD7A3'; // Hangul
    }
    if (Character.isSurrogate(c)) {
      boolean emoji = c >= '\uD83C' && c <= '\uD83E';
      boolean han = c >= '\uD840' && c <= '\uD888';
      return Character.isHighSurrogate(c) && !emoji && !han;
    }
    boolean hebrewOrArabicForm = c >= '\uFB1D' && c <= '\uFDFF';
    boolean arabicForm = c >= '\uFE70' && c < '\uFEFF';
    return hebrewOrArabicForm || arabicForm;
  }

  /// Joiners, and the marks that turn the direction of what is between them.
  private static boolean joinsOrTurns(char c) {
    return (c >= '\u200C' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u206F');
  }
}
