// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.deception;

import java.util.BitSet;

/// Makes words that a file brought harmless in a message: on one line, with nothing in them that
/// moves a cursor, turns the direction of writing or cannot be seen.
public final class PrintableWords {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PrintableWords() {}

  /// Returns a text in which each character that disturbs is written as `\\u001b` and the like, as
  /// JSON writes it; what a script needs of such characters stays ([DeceptiveCharacters]).
  public static String of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= 0x20 && text.charAt(at) < 0x7F) {
      at++;
    }
    return at == text.length() ? text : escaped(text, DeceptiveCharacters.inLine(text));
  }

  /// Returns a text of any number of lines in which what deceives is written so.
  public static String ofLines(String text) {
    return escaped(text, DeceptiveCharacters.in(text));
  }

  private static String escaped(String text, BitSet places) {
    if (places.isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      if (places.get(i)) {
        shown.append("\\u%04x".formatted((int) text.charAt(i)));
      } else {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }

  /// Returns the same, cut in its middle where it is longer than `most` UTF-16 code units.
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return of(text);
    }
    int half = most / 2;
    return of(text.substring(0, half)) + " … " + of(text.substring(text.length() - half));
  }

  /// Tells whether a character is a control or format character, ends a line, or is half of one.
  /// The zero-width joiner, which holds an emoji together, is none.
  public static boolean disturbs(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < 0x20;
    }
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || (type == Character.FORMAT && codePoint != ZERO_WIDTH_JOINER)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  /// Tells whether a text has anything in it that a reader can see.
  public static boolean visible(String text) {
    // A loop and no stream: every mark's words are asked for before the first picture.
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && c != ZERO_WIDTH_JOINER && !disturbs(c)) {
        return true;
      }
    }
    return false;
  }
}
