// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Words before a figure that say that another one has taken its place.
///
/// @param phrases all of them
/// @param counts those by which a count is another, and not what is counted: "its earlier number"
public record EarlierWords(List<String> phrases, List<String> counts) {
  private static final int FAR = 60;

  public EarlierWords {
    phrases = List.copyOf(phrases);
    counts = List.copyOf(counts);
  }

  /// Reads the program's own list.
  public static EarlierWords read() {
    List<WordRow> rows = WordList.read("compare/earlier-words.tsv").rows();
    return new EarlierWords(
        rows.stream().map(EarlierWords::phrase).toList(),
        rows.stream().filter(row -> row.get(0).equals("COUNT")).map(EarlierWords::phrase).toList());
  }

  private static String phrase(WordRow row) {
    return " " + row.get(1) + " ";
  }

  /// Returns whether such words stand before the figure in its sentence.
  public boolean before(ReportedFigure figure) {
    return !before(figure, phrases).isEmpty();
  }

  /// Returns the words before the figure by which its source gave it before another one, or an
  /// empty one.
  String counted(ReportedFigure figure) {
    return before(figure, counts);
  }

  private static String before(ReportedFigure figure, List<String> phrases) {
    String sentence = figure.passage().words();
    int at = figure.claim().span().start() - figure.passage().span().start();
    String words =
        sentence.substring(Math.max(0, at - FAR), Math.max(0, Math.min(at, sentence.length())));
    String plain = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    return phrases.stream().filter(plain::contains).findFirst().orElse("").strip();
  }
}
