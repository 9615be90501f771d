// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.word.MeasureWords.Measure;

/// What a figure is of, as far as its words say.
public final class FigureTopic {
  private final UnitClass unit;
  private final int[] words;
  private final byte[] weights;
  private final Set<Measure> measures;
  private final Map<String, SlotWords> slots;

  /// What stands behind a preposition: "exports of coal and iron" → `of`, coal and iron.
  ///
  /// @param words keys, in their order
  /// @param joined whether an "and" stands between them
  /// @param asWritten with the words before
  public record SlotWords(List<String> words, boolean joined, String asWritten) {
    public SlotWords {
      words = List.copyOf(words);
    }
  }

  /// @param words numbers of words, rising
  /// @param weights how near each stands to the figure, of [#NEAR]
  /// @param slots by what stands before the preposition, and the preposition
  FigureTopic(
      UnitClass unit,
      int[] words,
      byte[] weights,
      Set<Measure> measures,
      Map<String, SlotWords> slots) {
    this.unit = unit;
    this.words = words;
    this.weights = weights;
    this.measures = Set.copyOf(measures);
    this.slots = Map.copyOf(slots);
  }

  /// The weight of a word that stands with the figure itself.
  static final byte NEAR = 4;

  public UnitClass unit() {
    return unit;
  }

  public Set<Measure> measures() {
    return measures;
  }

  public Map<String, SlotWords> slots() {
    return slots;
  }

  int size() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  int weight(int index) {
    return weights[index];
  }
}
