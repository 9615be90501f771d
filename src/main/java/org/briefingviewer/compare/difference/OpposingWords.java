// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.HedgeCue;

/// Whether a text sets two of its figures against each other: "doubted it", "put the total lower".
/// What rounding or a bound would reconcile, it does not.
public final class OpposingWords {
  /// So many words may stand between an account and the way in which it differs.
  private static final int NEAR = 4;

  private final WordCutter cutter;
  private final Set<String> denies;
  private final Set<String> puts;
  private final Set<String> than;
  private final FigureMemory<Boolean> lower = new FigureMemory<>(this::lower);
  private final FigureMemory<Boolean> denied = new FigureMemory<>(this::denied);

  /// Reads the program's own list.
  public OpposingWords(WordCutter cutter) {
    this.cutter = cutter;
    WordList list = WordList.read("compare/opposing-words.tsv");
    denies = list.parted("DENIES");
    puts = list.parted("PUTS");
    than = list.parted("THAN");
  }

  /// Returns whether two figures of one article are set against each other there.
  public boolean between(ReportedFigure one, ReportedFigure other) {
    if (!one.articleId().equals(other.articleId())) {
      return false;
    }
    ReportedFigure later = one.claim().span().start() < other.claim().span().start() ? other : one;
    return lower.of(later) || denied.of(one) || denied.of(other);
  }

  private boolean lower(ReportedFigure figure) {
    List<TextWord> said = cutter.of(figure.passage().words());
    for (int i = 0; i < said.size(); i++) {
      List<TextWord> behind = said.subList(i + 1, Math.min(said.size(), i + 1 + NEAR));
      if (puts.contains(said.get(i).lower())
          && behind.stream().anyMatch(word -> than.contains(word.lower()))) {
        return true;
      }
    }
    return false;
  }

  private boolean denied(ReportedFigure figure) {
    return Stream.concat(
            Stream.of(figure.passage().words()),
            figure.quantity().hedges().stream().map(HedgeCue::words))
        .flatMap(words -> cutter.of(words).stream())
        .anyMatch(word -> denies.contains(word.lower()));
  }
}
