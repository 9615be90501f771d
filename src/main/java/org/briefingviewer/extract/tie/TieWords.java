// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

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
  private final Map<String, Set<String>> classes = new HashMap<>();

  TieWords() {
    for (List<String> row : Lexicon.read("trends.tsv").rows()) {
      for (String form : row.get(1).split(" ", -1)) {
        trends.put(form, Trend.valueOf(row.getFirst()));
      }
    }
    for (List<String> row : Lexicon.read("tie-words.tsv").rows()) {
      classes.put(row.getFirst(), Set.of(row.get(1).split(" ", -1)));
    }
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
