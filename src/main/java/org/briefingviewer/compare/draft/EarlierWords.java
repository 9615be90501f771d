// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Words before a figure that say that another one has taken its place.
record EarlierWords(List<String> phrases) {
  private static final int FAR = 60;

  static EarlierWords read() {
    return new EarlierWords(
        WordList.read("compare/earlier-words.tsv").rows().stream()
            .map((WordRow row) -> " " + row.get(0) + " ")
            .toList());
  }

  /// Returns whether such words stand before the figure in its sentence.
  boolean before(ReportedFigure figure) {
    String sentence = figure.passage().words();
    int at = figure.claim().span().start() - figure.passage().span().start();
    String words =
        sentence.substring(Math.max(0, at - FAR), Math.max(0, Math.min(at, sentence.length())));
    String plain = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    return phrases.stream().anyMatch(plain::contains);
  }
}
