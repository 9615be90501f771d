// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// The words of trend and relation, from `trends.tsv`, `relations.tsv` and `tie-words.tsv`.
final class TieWords {

  /// A phrase of trend: its words and where the tie moves.
  record Move(List<String> parts, Trend trend) {}

  private final Map<String, List<Move>> trends = new HashMap<>();
  private final Set<String> relations = Lexicon.read("relations.tsv").words();
  private final Map<String, List<List<String>>> support = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  TieWords() {
    for (String phrase : Lexicon.read("support.tsv").words()) {
      List<String> parts = Word.parts(phrase);
      support.computeIfAbsent(parts.getFirst(), w -> new ArrayList<>()).add(parts);
    }
    for (List<String> row : Lexicon.read("trends.tsv").rows()) {
      for (String form : row.get(1).split(" ", -1)) {
        put(List.of(form.split("_", -1)), Trend.valueOf(row.getFirst()));
      }
    }
    for (List<String> row : Lexicon.read("tie-words.tsv").rows()) {
      classes.put(row.getFirst(), Set.copyOf(List.of(row.get(1).split(" ", -1))));
    }
    classes.getOrDefault("FALL", Set.of()).forEach(w -> put(List.of(w), Trend.COOLING));
  }

  private void put(List<String> parts, Trend trend) {
    trends.computeIfAbsent(parts.getFirst(), w -> new ArrayList<>()).add(new Move(parts, trend));
  }

  /// Returns how many words the phrase of support that begins at word `i` has, or 0.
  int support(Passage passage, int i) {
    for (List<String> phrase : support.getOrDefault(passage.word(i), List.of())) {
      if (fits(passage, i, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean fits(Passage passage, int i, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!passage.word(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  /// Returns the word or phrase of trend that begins at word `i`, or null.
  @Nullable Move trend(Passage passage, int i) {
    for (Move move : trends.getOrDefault(passage.word(i), List.of())) {
      if (fits(passage, i, move.parts())) {
        return move;
      }
    }
    return null;
  }

  /// Tells whether a clause ends at word `i`: "but", "while", a semicolon, "even as".
  boolean breaks(Passage passage, int i) {
    boolean evenAs = passage.word(i).equals("even") && passage.word(i + 1).equals("as");
    return passage.word(i).equals(";") || evenAs || is(passage.word(i), "BREAK");
  }

  /// Tells whether a comma or the end of a clause stands at word `i`.
  boolean stops(Passage passage, int i) {
    return passage.word(i).equals(",") || breaks(passage, i);
  }

  /// Tells whether word `i` stands for a tie: a noun of relation, or what stands for one named
  /// before it ("those with Russia", "Moscow's with Beijing").
  boolean relation(Passage passage, int i) {
    boolean noun = relation(passage.word(i)) && !is(passage.word(i + 1), "COMPOUND");
    return noun || antecedent(passage, i) >= 0;
  }

  /// Returns the noun that "those" or the "with" after a possessive name stands for, or -1.
  int antecedent(Passage passage, int i) {
    boolean those =
        (passage.word(i).equals("those") || passage.word(i).equals("that"))
            && (passage.word(i + 1).equals("with") || passage.word(i + 1).equals("between"));
    boolean owned =
        passage.word(i).equals("with")
            && i > 0
            && passage.words().get(i - 1).possessive()
            && passage.actors().stream().anyMatch(a -> a.to() == i);
    for (int k = i - 1; k >= 0 && (those || owned); k--) {
      if (relation(passage.word(k))) {
        return k;
      }
    }
    return -1;
  }

  boolean relation(String word) {
    return relations.contains(word);
  }

  boolean is(String word, String wordClass) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }
}
