// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.ChangeDirection;

/// The words of `directions.tsv`.
public final class ChangeWords {

  private final Map<String, Map<String, ChangeDirection>> kinds = new HashMap<>();

  public ChangeWords() {
    for (List<String> row : WordList.read("extract/directions.tsv").rows()) {
      kinds
          .computeIfAbsent(row.get(2), any -> new HashMap<>())
          .put(row.get(0), ChangeDirection.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /// Returns which way `word` of `kind` points, `NONE` when it is no such word.
  ChangeDirection get(String kind, String word) {
    return kinds.getOrDefault(kind, Map.of()).getOrDefault(word, ChangeDirection.NONE);
  }

  /// Returns the verbs of change.
  public Set<String> verbs() {
    Set<String> verbs = new HashSet<>(kinds.getOrDefault("verb", Map.of()).keySet());
    verbs.addAll(kinds.getOrDefault("noun", Map.of()).keySet());
    return verbs;
  }
}
