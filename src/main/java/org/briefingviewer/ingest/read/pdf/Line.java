// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.List;

/// A line of one column.
///
/// @param column that it stands in
/// @param table whether its words are the cells of a table's row
record Line(Row row, Column column, boolean table) {
  private static final double CELL = 1.2;

  /// A column of a page, or a part of the page that is as wide as its text.
  ///
  /// @param page counted from 0
  /// @param height the page's
  record Column(int page, double left, double right, double height) {
    double width() {
      return right - left;
    }
  }

  String text() {
    if (!table) {
      return row.text();
    }
    StringBuilder text = new StringBuilder();
    Word before = null;
    for (Word word : row.words()) {
      if (before != null) {
        text.append(apart(before, word) ? " | " : " ");
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  static boolean apart(Word before, Word next) {
    return next.left() - before.right() > CELL * Math.max(before.size(), next.size());
  }

  /// Returns how much of the column is left free at its end.
  double room() {
    return column.right() - row.right();
  }

  double size() {
    return row.size();
  }

  boolean bold() {
    return row.words().stream().allMatch(Word::bold);
  }

  /// Tells whether the page sets a blank after its last word.
  boolean blankAfter() {
    return row.words().getLast().blankAfter();
  }

  double firstWordWidth() {
    Word first = row.words().getFirst();
    return first.right() - first.left();
  }

  /// Tells whether a cell of this row begins, or ends, where one of the other row does.
  static boolean aligned(Row one, Row other) {
    List<Word> cells = cells(one);
    return !cells.isEmpty()
        && cells(other).stream()
            .anyMatch(
                word ->
                    cells.stream().anyMatch(cell -> Math.abs(cell.left() - word.left()) < 2)
                        || cells.stream()
                            .anyMatch(cell -> Math.abs(cell.right() - word.right()) < 2));
  }

  /// Returns the words that stand after a wide gap.
  private static List<Word> cells(Row row) {
    List<Word> words = row.words();
    return words.stream()
        .skip(1)
        .filter(word -> apart(words.get(words.indexOf(word) - 1), word))
        .toList();
  }
}
