// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.rights;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.lexicon.WordList;

/// Tells whether a line of rights seems to hold back the passing on of its text.
///
/// @param alone words that say so by themselves
/// @param actions what may be held back
/// @param bars by what it is held back
record RestrictedRights(Set<String> alone, Set<String> actions, Set<String> bars) {
  /// Bars of Latin letters up to this long have to be a word of their own: "no" is not in "note".
  private static final int SHORT = 4;

  private static final int LATIN = 0x80;
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{P}]+");

  /// Reads the program's own list.
  static RestrictedRights listed() {
    WordList list = WordList.read("wording/rights.tsv");
    return new RestrictedRights(
        list.lowerWords("alone"), list.lowerWords("deed"), list.lowerWords("bar"));
  }

  /// Tells whether a line seems to.
  boolean holdBack(String rights) {
    String letters = BLANK.matcher(rights.toLowerCase(Locale.ROOT)).replaceAll("");
    return any(alone, letters) || (any(actions, letters) && barred(rights));
  }

  private static boolean any(Set<String> words, String letters) {
    return words.stream().anyMatch(letters::contains);
  }

  private boolean barred(String rights) {
    String lower = rights.toLowerCase(Locale.ROOT);
    String letters = BLANK.matcher(lower).replaceAll("");
    List<String> words = List.of(BLANK.split(lower.strip()));
    return bars.stream()
        .anyMatch(
            bar ->
                (bar.length() <= SHORT && bar.chars().allMatch(c -> c < LATIN))
                    ? words.contains(bar)
                    : letters.contains(bar));
  }
}
