// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

/// Tells which words are shaped: set as whole runs, for their letters join, change places or run
/// from right to left.
///
/// The ranges are a little wider than those for which JavaFX does so: all of the Unicode Standard's
/// scripts but those that it surely sets letter by letter.
public final class Shaping {
  private static final char LEFT_OVERRIDE = '\u202D';
  private static final char RIGHT_OVERRIDE = '\u202E';
  private static final char END_OF_OVERRIDE = '\u202C';

  /// The sign for what cannot be shown.
  private static final char INSTEAD = '\uFFFD';

  private Shaping() {}

  /// Tells whether a part of `words` may be shaped.
  public static boolean mayBeIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (mayShape(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Returns words in which nothing turns letters around: an override would show another text, and
  /// another figure, than the one that is written. A sign stands in its place, so that all places
  /// in the words stay.
  public static String unturned(String words) {
    return turns(words) ? withSigns(words) : words;
  }

  /// Tells whether something in the words turns letters around.
  static boolean turns(String words) {
    return words.indexOf(LEFT_OVERRIDE) >= 0 || words.indexOf(RIGHT_OVERRIDE) >= 0;
  }

  /// Puts signs for what turns letters around, and for its end, which may stand in other words.
  static String withSigns(String words) {
    return words
        .replace(LEFT_OVERRIDE, INSTEAD)
        .replace(RIGHT_OVERRIDE, INSTEAD)
        .replace(END_OF_OVERRIDE, INSTEAD);
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
