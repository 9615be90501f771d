// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.compare.extent.FigureActors;
import org.briefingviewer.compare.extent.FigureExtent;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.compare.word.ScopeWords.Extent;

/// What a figure is of, as far as its words say.
public final class FigureTopic {
  private final UnitClass unit;
  private final int[] words;
  private final byte[] weights;
  private final Set<Measure> measures;
  private final Map<String, SlotWords> slots;
  private final FigureActors actors;
  private final FigureExtent extent;

  /// What stands behind a preposition: "exports of coal and iron" → `of`, coal and iron.
  ///
  /// @param words keys, in their order
  /// @param joined whether an "and" stands between them
  /// @param asWritten with the words before
  /// @param further what stands behind the next preposition: "the battle for Kursk"
  public record SlotWords(
      List<String> words, boolean joined, String asWritten, List<String> further) {
    public SlotWords {
      words = List.copyOf(words);
      further = List.copyOf(further);
    }

    SlotWords with(List<String> more) {
      return new SlotWords(words, joined, asWritten, more);
    }

    /// Returns whether all that the other says is said here, at once or further on.
    boolean covers(SlotWords other) {
      return other.words.stream().allMatch(word -> words.contains(word) || further.contains(word));
    }
  }

  /// @param words numbers of words, rising
  /// @param weights how near each stands to the figure, of [#NEAR]
  /// @param slots by what stands before the preposition, and the preposition
  /// @param extent where, and of how much
  FigureTopic(
      UnitClass unit,
      int[] words,
      byte[] weights,
      Set<Measure> measures,
      Map<String, SlotWords> slots,
      FigureActors actors,
      FigureExtent extent) {
    this.unit = unit;
    this.words = words;
    this.weights = weights;
    this.measures = Set.copyOf(measures);
    this.slots = Map.copyOf(slots);
    this.actors = actors;
    this.extent = extent;
  }

  /// The weight of a word that stands with the figure itself.
  static final byte NEAR = 4;

  /// The weight of a word of what is counted.
  public static final byte COUNTED = 3;

  public UnitClass unit() {
    return unit;
  }

  public Set<Measure> measures() {
    return measures;
  }

  /// Returns how many of whom are counted as dead, wounded or missing, as far as the words say.
  public Set<Measure> harm() {
    return measures.stream().filter(m -> m.family().equals("harm")).collect(Collectors.toSet());
  }

  public Map<String, SlotWords> slots() {
    return slots;
  }

  /// Returns the states that are named with the figure or around it.
  public FigureActors actors() {
    return actors;
  }

  /// Returns whether only people or things of one state are counted here, and there of any: "102
  /// Chinese soldiers", "11,500 in all".
  boolean ofOneState(FigureTopic other) {
    boolean total = other.extent.extents().contains(Extent.TOTAL);
    Set<String> whose = actors.whose();
    return !whose.isEmpty()
        && Collections.disjoint(whose, other.actors.whose())
        && (total || Collections.disjoint(whose, other.actors.named()));
  }

  /// Returns whether the words name a place.
  boolean placed() {
    return !extent.places().isEmpty() || !extent.states().isEmpty();
  }

  /// Returns where, and of how much, as far as the words say.
  public FigureExtent extent() {
    return extent;
  }

  /// Returns what is equal for figures with the same words near them, of the same unit and measure.
  public Object key() {
    StringBuilder near = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      if (weights[i] >= COUNTED) {
        near.append(words[i]).append(' ');
      }
    }
    return new Key(unit, measures, extent, near.toString());
  }

  private record Key(UnitClass unit, Set<Measure> measures, FigureExtent extent, String near) {}

  public int size() {
    return words.length;
  }

  public int word(int index) {
    return words[index];
  }

  public int weight(int index) {
    return weights[index];
  }
}
