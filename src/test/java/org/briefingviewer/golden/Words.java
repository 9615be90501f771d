// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How loosely words are compared: case, determiners and edge punctuation never matter.
final class Words {
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");
  private static final Set<String> WEAK =
      Set.of("the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "have", "to", "of");

  private Words() {}

  /// Returns the words in lower case, without a leading determiner and edge punctuation.
  static String bare(String phrase) {
    String plain =
        phrase
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("(?U)^\\W+|[\\W&&[^%]]+$", "");
    int space = plain.indexOf(' ');
    return space > 0 && DETERMINERS.contains(plain.substring(0, space))
        ? plain.substring(space + 1)
        : plain;
  }

  /// Returns what is left of a hedge without auxiliaries and determiners: "was estimated" is
  /// "estimated".
  static List<String> strong(String hedge) {
    return Arrays.stream(hedge.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty() && !WEAK.contains(word))
        .sorted()
        .toList();
  }

  /// Returns the last word, which a counted noun is known by.
  static String head(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
