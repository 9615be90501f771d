// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.Locale;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;

/// What a language writes around a number instead of an English unit: 명 for `person`, and for
/// `soldier` 군인 before it and 명 behind it. From the file `units_LANGUAGE.tsv` beside the messages;
/// a language without one keeps every unit.
final class UnitNames {
  /// Where the number stands in a name.
  private static final String NUMBER = "{}";

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

  /// Tells whether the language has words for units at all.
  boolean any() {
    return !names.isEmpty();
  }

  /// Tells whether the language has its own word for `unit`.
  boolean has(String unit) {
    return names.containsKey(unit);
  }

  /// Returns the number with the language's word behind it: "600명".
  ///
  /// @param unit one that the language has
  String behind(String number, String unit) {
    String name = names.getOrDefault(unit, unit);
    int at = name.indexOf(NUMBER);
    return number + (at < 0 ? name : name.substring(at + NUMBER.length()));
  }

  /// Returns what stands before the number and all that says how exact it is: "군인 "; mostly
  /// nothing.
  String before(String unit) {
    String name = names.getOrDefault(unit, "");
    return name.substring(0, Math.max(0, name.indexOf(NUMBER)));
  }

  /// Returns the unit where it stands without a number: "명(군인)".
  ///
  /// @param unit one that the language has
  String alone(String unit) {
    String before = before(unit).strip();
    return before.isEmpty() ? behind("", unit) : behind("", unit) + "(" + before + ")";
  }
}
