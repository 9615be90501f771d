// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.letters;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Unicode's normal forms of words that come from outside.
///
/// To put the combining marks behind one letter into their order takes time with the square of
/// their number. So a run of more than thirty, which no language has, is parted first by COMBINING
/// GRAPHEME JOINER, as the stream-safe format does (Unicode Standard Annex 15, section 13); nothing
/// is left out.
public final class NormalText {
  private static final int MOST_MARKS = 30;
  private static final char JOINER = '\u034f';

  /// The first combining mark of Unicode.
  private static final char FIRST_MARK = '\u0300';

  private NormalText() {}

  public static String of(String words, Form form) {
    // Some marks are two in every form.
    return parted(Normalizer.normalize(parted(words), form));
  }

  /// Tells whether words are composed (NFC) and have no overlong run of marks.
  public static boolean isComposed(String words) {
    return firstOverlong(words, 0) < 0 && Normalizer.isNormalized(words, Form.NFC);
  }

  /// Parts every run of marks that is too long.
  private static String parted(String words) {
    int at = firstOverlong(words, 0);
    if (at < 0) {
      return words;
    }
    StringBuilder parted = new StringBuilder(words.length() + words.length() / MOST_MARKS + 1);
    int from = 0;
    while (at >= 0) {
      parted.append(words, from, at).append(JOINER);
      from = at;
      at = firstOverlong(words, from);
    }
    return parted.append(words, from, words.length()).toString();
  }

  /// Returns where the first mark stands that has too many before it, or -1.
  private static int firstOverlong(String words, int from) {
    int run = 0;
    int at = from;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      run = isMark(point) ? run + 1 : 0;
      if (run > MOST_MARKS) {
        return at;
      }
      at += Character.charCount(point);
    }
    return -1;
  }

  private static boolean isMark(int point) {
    if (point < FIRST_MARK || point == JOINER) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
