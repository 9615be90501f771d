// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

/// Syllables of Hangul: whether a letter is one, and whether it ends in a consonant, on which the
/// form of the particle behind it depends.
public final class Hangul {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int FINALS = 28;
  private static final int RIEUL = 8;
  private static final int NIEUN = 4;
  private static final int DOUBLE_SIOT = 20;

  private Hangul() {}

  /// Tells whether a character is a syllable.
  public static boolean syllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /// Tells whether a syllable ends in a consonant.
  public static boolean closed(char c) {
    return syllable(c) && (c - FIRST) % FINALS != 0;
  }

  /// Tells whether it ends in ㄹ, behind which 로 stands as behind a vowel.
  public static boolean rieul(char c) {
    return syllable(c) && (c - FIRST) % FINALS == RIEUL;
  }

  /// Tells whether it ends in ㄴ, as verbs before a noun do.
  public static boolean nieun(char c) {
    return syllable(c) && (c - FIRST) % FINALS == NIEUN;
  }

  /// Tells whether it ends in ㅆ, as what happened does.
  public static boolean past(char c) {
    return syllable(c) && (c - FIRST) % FINALS == DOUBLE_SIOT;
  }
}
