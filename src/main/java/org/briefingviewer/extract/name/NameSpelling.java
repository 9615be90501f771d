// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.name.SearchNeedle.Rule;

/// One spelling of a name, with how it is looked for: what its script and length ask for.
///
/// @param words as listed
/// @param pattern finds it
/// @param initials whether it is made of capitals alone ("NIS"): then it is a name only when whole
public record NameSpelling(String words, FoldedPattern pattern, boolean initials) {
  /// Up to how many letters a name is too short to be found within a longer word.
  private static final int SHORT = 3;

  private static final int SHORT_SYLLABIC = 2;

  static NameSpelling of(String words, CaseEndings endings) {
    FoldedText folded = FoldedText.of(words);
    boolean initials = initials(folded);
    FoldedPattern pattern =
        isCyrillic(words)
            ? CaseForms.of(words, endings)
            : SearchNeedle.of(words, rules(folded, initials));
    return new NameSpelling(words, pattern, initials);
  }

  private static Rule[] rules(FoldedText folded, boolean initials) {
    List<Rule> rules = new ArrayList<>();
    boolean syllabic = folded.length() > 0 && FoldedText.isSyllabic(folded.letters().charAt(0));
    if (!syllabic) {
      rules.add(Rule.WORD_START);
      rules.add(Rule.CAPITALS);
      if (initials || folded.length() <= SHORT) {
        rules.add(Rule.WORD_END);
      }
    } else if (isHangul(folded) && folded.length() <= SHORT_SYLLABIC) {
      rules.add(Rule.WORD_START);
    }
    return rules.toArray(Rule[]::new);
  }

  private static boolean initials(FoldedText folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetter(folded.letters().charAt(i)) && !folded.upper(i)) {
        return false;
      }
    }
    return folded.length() > 0 && Character.isLetter(folded.letters().charAt(0));
  }

  private static boolean isHangul(FoldedText folded) {
    return Character.UnicodeScript.of(folded.letters().charAt(0)) == Character.UnicodeScript.HANGUL;
  }

  private static boolean isCyrillic(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /// Tells whether `typed` is on the way to it: two words at least, and more than a surname.
  boolean begunBy(FoldedText typed) {
    return pattern instanceof SearchNeedle needle && needle.begins(typed);
  }
}
