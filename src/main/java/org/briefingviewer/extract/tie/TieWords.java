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

  private final Map<String, Trend> trends = new HashMap<>();
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
        trends.put(form, Trend.valueOf(row.getFirst()));
      }
    }
    for (List<String> row : Lexicon.read("tie-words.tsv").rows()) {
      classes.put(row.getFirst(), Set.copyOf(List.of(row.get(1).split(" ", -1))));
    }
  }

  /// Returns how many words the phrase of support that begins at word `i` has, or 0.
  int support(Passage passage, int i) {
    for (List<String> phrase : support.getOrDefault(passage.word(i), List.of())) {
      boolean fits = true;
      for (int k = 0; k < phrase.size() && fits; k++) {
        fits = passage.word(i + k).equals(phrase.get(k));
      }
      if (fits) {
        return phrase.size();
      }
    }
    return 0;
  }

  @Nullable Trend trend(String word) {
    return trends.get(word);
  }

  boolean relation(String word) {
    return relations.contains(word);
  }

  boolean is(String word, String wordClass) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }
}
