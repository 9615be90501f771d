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

  UnitClass of(Unit unit) {
    return switch (unit.kind()) {
      case CURRENCY, PERCENT, MEASURE -> new UnitClass(unit.kind(), unit.code());
      case NONE -> new UnitClass(Unit.Kind.COUNT, "");
      case COUNT -> new UnitClass(Unit.Kind.COUNT, noun(unit.code()));
    };
  }

  private String noun(String code) {
    String noun = code.substring(code.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return nouns.getOrDefault(noun, noun);
  }
}
