// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.Map;
import java.util.Set;

/// Plurals of the English nouns that news counts. What is counted stands in the text's own
/// language; a noun of another script stays as it is.
final class PluralNoun {
  private static final Set<String> UNCHANGED =
      Set.of(
          "pyeong",
          "celsius",
          "fahrenheit",
          "aircraft",
          "spacecraft",
          "hovercraft",
          "people",
          "police",
          "personnel",
          "troops",
          "staff",
          "cattle",
          "sheep",
          "series",
          "species",
          "headquarters",
          "dead",
          "missing",
          "works",
          "times",
          "hertz");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "foot",
          "feet",
          "child",
          "children",
          "woman",
          "women",
          "man",
          "men",
          "goose",
          "geese",
          "crisis",
          "crises",
          "analysis",
          "analyses",
          "base",
          "bases");

  private PluralNoun() {}

  /// Returns the plural of `noun`: of its head when it goes on with "per …", "of …" or "in …".
  static String of(String noun) {
    if (noun.startsWith(PER)) {
      return rated(noun);
    }
    for (String link : new String[] {" per ", " of ", " in ", " from ", " for "}) {
      int end = noun.indexOf(link);
      if (end > 0) {
        return of(noun.substring(0, end)) + rated(noun.substring(end));
      }
    }
    int start = noun.lastIndexOf(' ') + 1;
    return noun.substring(0, start) + word(noun.substring(start));
  }

  private static final String PER = "per ";

  /// "per 100,000 persons": what a rate is for stands in the plural only behind a number.
  private static String rated(String tail) {
    int number = tail.indexOf(PER) + PER.length();
    int noun = tail.indexOf(' ', number);
    boolean many = tail.strip().startsWith(PER) && Character.isDigit(tail.charAt(number));
    return many && noun > 0 ? tail.substring(0, noun + 1) + of(tail.substring(noun + 1)) : tail;
  }

  /// "2,700 wounded", "40 displaced", "three Japanese" take no ending.
  private static boolean namesPeopleByTheirState(String word) {
    return word.matches(".{3,}[^e]ed|.+ese");
  }

  private static String word(String word) {
    if (word.isEmpty() || UNCHANGED.contains(word) || namesPeopleByTheirState(word)) {
      return word;
    }
    if (word.codePoints().anyMatch(c -> c > 0x24F)) {
      return word;
    }
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("man") && !word.endsWith("human")) {
      return word.substring(0, word.length() - 2) + "en";
    }
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }
}
