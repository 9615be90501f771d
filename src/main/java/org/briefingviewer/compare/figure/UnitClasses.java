// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;

/// Which units are held together.
final class UnitClasses {
  private static final String ANY = "ANY";
  private static final String PEOPLE = "PEOPLE";
  private static final String RATE = " per ";
  private final Map<String, String> nouns;
  private final Set<String> people;
  private final WordCutter words;

  private UnitClasses(Map<String, String> nouns, Set<String> people, WordCutter words) {
    this.nouns = Map.copyOf(nouns);
    this.people = Set.copyOf(people);
    this.words = words;
  }

  static UnitClasses read(WordCutter words) {
    Map<String, String> nouns = new HashMap<>();
    Set<String> people = new HashSet<>();
    people.add(UnitClass.ANYBODY);
    for (WordRow row : WordList.read("compare/counted-nouns.tsv").rows()) {
      String name = row.get(0).equals(ANY) ? "" : row.get(0);
      for (String word : row.get(1).split(" ")) {
        if (name.equals(PEOPLE)) {
          people.add(word);
        } else {
          nouns.putIfAbsent(word, name);
        }
      }
    }
    return new UnitClasses(nouns, people, words);
  }

  /// Returns the class of a unit; where the text leaves a counted noun out ("600 of them"), whose
  /// it is was concluded, and it may be any.
  UnitClass of(Unit unit, String asWritten) {
    boolean named = asWritten.chars().anyMatch(Character::isLetter);
    return switch (unit.kind()) {
      case CURRENCY, PERCENT -> new UnitClass(unit.kind(), unit.code(), false);
      case MEASURE -> new UnitClass(unit.kind(), measure(unit.code()), false);
      case NONE -> new UnitClass(UnitKind.COUNT, "", false);
      case COUNT -> counted(named ? unit.code() : "");
    };
  }

  /// A text may mean the tonne by its ton.
  private String measure(String code) {
    int rate = code.indexOf(RATE);
    return rate < 0
        ? nouns.getOrDefault(code, code)
        : measure(code.substring(0, rate)) + code.substring(rate);
  }

  private UnitClass counted(String code) {
    int rate = code.indexOf(RATE);
    String noun = noun(rate < 0 ? code : code.substring(0, rate));
    String name = rate < 0 ? noun : noun + code.substring(rate);
    return new UnitClass(UnitKind.COUNT, name, people.contains(noun));
  }

  /// The people of a state are people: "North Koreans".
  private String noun(String code) {
    List<TextWord> written = words.of(code);
    if (!written.isEmpty() && written.getLast().key().startsWith("@")) {
      return UnitClass.ANYBODY;
    }
    String noun = code.substring(code.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return nouns.getOrDefault(noun, noun);
  }
}
