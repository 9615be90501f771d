// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.briefingviewer.compare.word.MeasureWords;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.TextWord.Kind;
import org.jspecify.annotations.Nullable;

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

  Set<Measure> found() {
    return found;
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
    Measure measure = measures.of(word);
    if (measure != null && families.add(measure.family())) {
      found.add(measure);
    }
  }

  /// Takes what a word measures, and what one joined to it does: "killed and wounded".
  private void take(int at) {
    Measure measure = at(at);
    if (measure == null || !families.add(measure.family())) {
      return;
    }
    found.add(measure);
    for (int step : new int[] {-1, 1}) {
      int link = at + step;
      Measure joined = link > start && link < end - 1 && joins(link) ? at(at + 2 * step) : null;
      if (joined != null && joined.family().equals(measure.family())) {
        found.add(joined);
      }
    }
  }

  private boolean joins(int at) {
    TextWord word = read.words().get(at);
    return word.kind() == Kind.JOINING || word.lower().equals("or");
  }

  private @Nullable Measure at(int at) {
    return at < start || at >= end || read.masked().get(at)
        ? null
        : measures.of(read.words().get(at));
  }
}
