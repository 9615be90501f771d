// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Which units are held together.
final class UnitClasses {
  private static final String ANY = "ANY";
  private static final String SORT = "KIND ";
  private static final String RATE = " per ";
  private static final String OF = "of ";
  private final Map<String, String> nouns;
  private final Map<String, String> sorts;
  private final WordCutter words;

  private UnitClasses(Map<String, String> nouns, Map<String, String> sorts, WordCutter words) {
    this.nouns = Map.copyOf(nouns);
    this.sorts = Map.copyOf(sorts);
    this.words = words;
  }

  static UnitClasses read(WordCutter words) {
    Map<String, String> nouns = new HashMap<>();
    Map<String, String> sorts = new HashMap<>();
    for (WordRow row : WordList.read("compare/counted-nouns.tsv").rows()) {
      boolean sort = row.get(0).startsWith(SORT);
      String name = sort ? row.get(0).substring(SORT.length()) : row.get(0);
      for (String word : row.get(1).split(" ")) {
        (sort ? sorts : nouns).putIfAbsent(word, name.equals(ANY) ? "" : name);
      }
      if (sort) {
        sorts.put(name, name);
      }
    }
    return new UnitClasses(nouns, sorts, words);
  }

  /// Returns the class of what a number counts or measures; where the text leaves a counted noun
  /// out ("600 of them"), whose it is was concluded, and it may be any.
  UnitClass of(Quantity quantity) {
    Unit unit = quantity.unit();
    boolean named = quantity.asWritten().chars().anyMatch(Character::isLetter);
    return switch (unit.kind()) {
      case CURRENCY, PERCENT -> new UnitClass(unit.kind(), unit.code(), "");
      case MEASURE -> new UnitClass(unit.kind(), measure(unit.code()), "");
      case NONE -> new UnitClass(UnitKind.COUNT, "", "");
      case COUNT -> named ? counted(unit.code(), quantity.scope()) : counted("", null);
    };
  }

  /// Returns what a number without a noun was concluded to count, where that is something else than
  /// what the figure before it counts; else null.
  @Nullable UnitClass concluded(Quantity quantity, UnitClass before) {
    Unit unit = quantity.unit();
    if (unit.kind() != UnitKind.COUNT || !before.counts()) {
      return null;
    }
    UnitClass own = counted(unit.code(), null);
    return own.mayBe(before) ? null : own;
  }

  /// A text may mean the tonne by its ton.
  private String measure(String code) {
    int rate = code.indexOf(RATE);
    return rate < 0
        ? nouns.getOrDefault(code, code)
        : measure(code.substring(0, rate)) + code.substring(rate);
  }

  /// Returns what a scope of one known noun counts: "Victims"; else null.
  @Nullable UnitClass scoped(@Nullable String scope) {
    List<TextWord> said = scope == null ? List.of() : words.of(scope);
    String noun = said.size() == 1 ? singular(said.getFirst().lower()) : "";
    return sorts.containsKey(noun) ? counted(noun, null) : null;
  }

  /// Returns what stands right before a number without a noun, set apart: "Sappers, 1,000 of them";
  /// null where nothing known does.
  @Nullable UnitClass before(WordedArticle read, TextSpan figure, TextSpan near) {
    int at = read.first(figure.start());
    int from = read.first(near.start());
    if (at - 1 < from || !read.words().get(at).opens()) {
      return null;
    }
    TextWord word = read.words().get(at - 1);
    String noun = singular(word.lower());
    boolean known = nouns.containsKey(noun) || sorts.containsKey(noun);
    return known && !read.masked().get(at - 1) ? counted(noun, null) : null;
  }

  private UnitClass counted(String code, @Nullable String scope) {
    int rate = code.indexOf(RATE);
    String noun = noun(rate < 0 ? code : code.substring(0, rate));
    if (noun.isEmpty() && scope != null && scope.startsWith(OF)) {
      // "200 pieces of heavy artillery": what the pieces are of
      noun = noun(scope.substring(OF.length()).split(",")[0]);
    }
    String name = rate < 0 ? noun : noun + code.substring(rate);
    return new UnitClass(UnitKind.COUNT, name, sorts.getOrDefault(noun, ""));
  }

  /// The people of a state are people: "North Koreans".
  private String noun(String code) {
    List<TextWord> written = words.of(code);
    if (written.isEmpty()) {
      return "";
    }
    TextWord last = written.getLast();
    if (last.key().startsWith("@")) {
      return UnitClass.ANYBODY;
    }
    boolean phrase = last.lower().indexOf(' ') >= 0;
    String noun = phrase ? last.key() : singular(last.lower());
    return nouns.getOrDefault(noun, noun);
  }

  private String singular(String noun) {
    String one = noun.substring(0, Math.max(0, noun.length() - 1));
    boolean plural = noun.endsWith("s") && (nouns.containsKey(one) || sorts.containsKey(one));
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }
}
