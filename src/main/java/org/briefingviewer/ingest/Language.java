// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.lang.Character.UnicodeScript;

/// Guesses a text's language from its script; Latin script counts as English, which the program
/// reads.
final class Language {
  private static final int ENOUGH = 4000;

  private Language() {}

  static String of(String text) {
    int[] count = new int[4];
    int letters = 0;
    for (int i = 0; i < text.length() && letters < ENOUGH; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && Character.isLetter(c)) {
        letters++;
        count(UnicodeScript.of(c), count);
      }
    }
    String[] tags = {"ko", "ja", "zh", "ru"};
    for (int i = 0; i < tags.length; i++) {
      if (count[i] * 3 > letters) {
        return tags[i];
      }
    }
    return "en";
  }

  /// Kana counts three times: a Japanese text is mostly Han all the same.
  private static void count(UnicodeScript script, int[] count) {
    switch (script) {
      case HANGUL -> count[0]++;
      case HIRAGANA, KATAKANA -> count[1] += 3;
      case HAN -> count[2]++;
      case CYRILLIC -> count[3]++;
      default -> {}
    }
  }
}
