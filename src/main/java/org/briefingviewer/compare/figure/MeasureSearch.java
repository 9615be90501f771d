// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.briefingviewer.compare.word.MeasureWords;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.TextWord.Kind;

/// Looks for what a figure counts, place after place: of a family that was found in one place the
/// next places add nothing.
final class MeasureSearch {
  private final WordedArticle read;
  private final MeasureWords measures;
  private final int start;
  private final int end;
  private final Set<Measure> found = new LinkedHashSet<>();
  private final Set<String> families = new HashSet<>();

  /// @param start the first word that may be of the figure
  /// @param end the first one behind that may not
  MeasureSearch(WordedArticle read, MeasureWords measures, int start, int end) {
    this.read = read;
    this.measures = measures;
    this.start = start;
    this.end = end;
  }

  /// Returns what was found and may be counted in the figure's unit.
  Set<Measure> found(Predicate<Measure> countable) {
    return found.stream().filter(countable).collect(Collectors.toSet());
  }

  /// Looks from one word to another, and takes the first of each family.
  void within(int from, int to) {
    for (int i = from; i < Math.min(to, end); i++) {
      take(i);
    }
  }

  /// Looks back from a word, and takes the nearest of each family.
  void before(int from) {
    for (int i = from - 1; i >= start; i--) {
      take(i);
    }
  }

  /// Looks for words that the figure's scope has, where they stand in the text.
  void said(Set<String> words) {
    for (int i = start; i < end; i++) {
      if (words.contains(read.words().get(i).lower())) {
        take(i);
      }
    }
  }

  /// Takes a word of the scope itself.
  void scope(TextWord word) {
    List<Measure> said = measures.of(word);
    if (!said.isEmpty() && families.add(said.getFirst().family())) {
      found.addAll(said);
    }
  }

  /// Takes what a word measures, and what one joined to it does: "killed and wounded".
  private void take(int at) {
    List<Measure> said = at(at);
    if (said.isEmpty() || !families.add(said.getFirst().family())) {
      return;
    }
    found.addAll(said);
    for (int step : new int[] {-1, 1}) {
      int link = at + step;
      boolean linked = link > start && link < end - 1 && joins(link);
      List<Measure> joined = linked ? at(at + 2 * step) : List.of();
      if (!joined.isEmpty() && joined.getFirst().family().equals(said.getFirst().family())) {
        found.addAll(joined);
      }
    }
  }

  private boolean joins(int at) {
    TextWord word = read.words().get(at);
    return word.kind() == Kind.JOINING || word.lower().equals("or");
  }

  private List<Measure> at(int at) {
    return at < start || at >= end || read.masked().get(at)
        ? List.of()
        : measures.of(read.words().get(at));
  }
}
