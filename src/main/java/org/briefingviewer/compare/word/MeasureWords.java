// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Words that say what a figure counts of a thing: how many of them were killed, or wounded.
public final class MeasureWords {
  private final Map<String, List<Measure>> byWord;

  private MeasureWords(Map<String, List<Measure>> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  /// What is counted.
  ///
  /// @param family measures of one family are told apart: killed is not wounded
  public record Measure(String family, String name) {
    /// The family of words that say by how much something has changed.
    public static final String CHANGE = "change";
  }

  /// Reads the program's own list.
  public static MeasureWords read() {
    Map<String, List<Measure>> byWord = new HashMap<>();
    for (WordRow row : WordList.read("compare/measures.tsv").rows()) {
      List<Measure> measures =
          Stream.of(row.get(1).split("\\+")).map(name -> new Measure(row.get(0), name)).toList();
      for (String word : row.get(2).split(" ")) {
        byWord.putIfAbsent(word.replace('_', ' '), measures);
      }
    }
    return new MeasureWords(byWord);
  }

  /// Returns the names of what a word measures.
  ///
  /// @param lower the word in lower case
  public Set<String> names(String lower) {
    return byWord.getOrDefault(lower, List.of()).stream()
        .map(Measure::name)
        .collect(Collectors.toSet());
  }

  /// Returns what a word measures, of one family: nothing, one thing, or several ("casualties").
  public List<Measure> of(TextWord word) {
    return byWord.getOrDefault(word.lower(), List.of());
  }
}
