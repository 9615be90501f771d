// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Unit;

/// Which units are held together.
final class UnitClasses {
  private static final String ANY = "ANY";
  private final Map<String, String> nouns;

  private UnitClasses(Map<String, String> nouns) {
    this.nouns = Map.copyOf(nouns);
  }

  static UnitClasses read() {
    Map<String, String> nouns = new HashMap<>();
    for (WordRow row : WordList.read("compare/counted-nouns.tsv").rows()) {
      String name = row.get(0).equals(ANY) ? "" : row.get(0);
      for (String word : row.get(1).split(" ")) {
        nouns.putIfAbsent(word, name);
      }
    }
    return new UnitClasses(nouns);
  }

  /// Returns the class of a unit; where the text leaves a counted noun out ("600 of them"), whose
  /// it is was concluded, and it may be any.
  UnitClass of(Unit unit, String asWritten) {
    boolean named = asWritten.chars().anyMatch(Character::isLetter);
    return switch (unit.kind()) {
      case CURRENCY, PERCENT, MEASURE -> new UnitClass(unit.kind(), unit.code());
      case NONE -> new UnitClass(Unit.Kind.COUNT, "");
      case COUNT -> new UnitClass(Unit.Kind.COUNT, named ? noun(unit.code()) : "");
    };
  }

  private String noun(String code) {
    String noun = code.substring(code.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return nouns.getOrDefault(noun, noun);
  }
}
