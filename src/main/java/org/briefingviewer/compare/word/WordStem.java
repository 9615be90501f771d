// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

/// The part of a word that stays when its ending changes: `"exports", "exported"` → `"export"`. It
/// is rough on purpose: two words are held together by it, and nothing is said of either.
final class WordStem {
  private static final int SHORTEST = 3;

  private WordStem() {}

  /// Returns the stem of a word in lower case.
  static String of(String word) {
    String stem = possessive(word);
    if (stem.endsWith("ies") && stem.length() > SHORTEST + 2) {
      return stem.substring(0, stem.length() - SHORTEST) + "y";
    }
    stem = cut(stem, "s", !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is"));
    for (String ending : new String[] {"ing", "ed"}) {
      String shorter = cut(stem, ending, true);
      if (!shorter.equals(stem)) {
        return undoubled(shorter);
      }
    }
    return cut(stem, "e", true);
  }

  private static String possessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static String cut(String word, String ending, boolean may) {
    boolean cuts = may && word.endsWith(ending) && word.length() - ending.length() >= SHORTEST;
    return cuts ? word.substring(0, word.length() - ending.length()) : word;
  }

  /// "shipped" → "ship", "planned" → "plan"; not "killed" → "kil".
  private static String undoubled(String stem) {
    int end = stem.length() - 1;
    char last = stem.charAt(end);
    boolean doubled = stem.length() > SHORTEST && last == stem.charAt(end - 1);
    return doubled && "lsz".indexOf(last) < 0 ? stem.substring(0, end) : cut(stem, "e", true);
  }
}
