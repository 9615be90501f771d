// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.Locale;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;

/// What a language writes behind a number instead of an English unit: 명 for `person`. From the file
/// `units_LANGUAGE.tsv` beside the messages; a language without one keeps every unit.
final class UnitNames {
  private final Map<String, String> names;

  UnitNames(Locale locale) {
    // For English there is nothing to look for, which would open every library.
    names =
        locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? Map.of()
            : read(locale.getLanguage());
  }

  private static Map<String, String> read(String language) {
    return WordList.find("wording/messages/units_" + language + ".tsv")
        .map(WordList::pairs)
        .orElse(Map.of());
  }

  /// Tells whether the language has its own word for `unit`.
  boolean has(String unit) {
    return names.containsKey(unit);
  }

  /// Returns the number with the language's word behind it: "600명".
  ///
  /// @param unit one that the language has
  String behind(String number, String unit) {
    return number + names.getOrDefault(unit, unit);
  }
}
