// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.HashMap;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/// Words that say what a figure counts of a thing: how many of them were killed, or wounded.
public final class MeasureWords {
  private final Map<String, Measure> byWord;

  private MeasureWords(Map<String, Measure> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  /// What is counted.
  ///
  /// @param family measures of one family are told apart: killed is not wounded
  public record Measure(String family, String name) {}

  /// Reads the program's own list.
  public static MeasureWords read() {
    Map<String, Measure> byWord = new HashMap<>();
    for (WordRow row : WordList.read("compare/measures.tsv").rows()) {
      Measure measure = new Measure(row.get(0), row.get(1));
      for (String word : row.get(2).split(" ")) {
        byWord.putIfAbsent(word, measure);
      }
    }
    return new MeasureWords(byWord);
  }

  /// Returns what a word measures, or null.
  public @Nullable Measure of(TextWord word) {
    return byWord.get(word.lower());
  }
}
