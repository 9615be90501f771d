// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.read.pdf.page.PdfRow;
import org.briefingviewer.ingest.read.pdf.page.PdfWord;

/// A line of one column.
///
/// @param column that it stands in
/// @param table whether its words are the cells of a table's row
record PdfLine(PdfRow row, Column column, boolean table) {
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
    PdfWord before = null;
    for (PdfWord word : row.words()) {
      if (before != null) {
        text.append(apart(before, word) ? " | " : " ");
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  static boolean apart(PdfWord before, PdfWord next) {
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
    return row.words().stream().allMatch(PdfWord::bold);
  }

  /// Tells whether the page sets a blank after its last word.
  boolean blankAfter() {
    return row.words().getLast().blankAfter();
  }

  double firstWordWidth() {
    PdfWord first = row.words().getFirst();
    return first.right() - first.left();
  }

  /// Tells whether a cell of this row begins, or ends, where one of the other row does.
  static boolean aligned(PdfRow one, PdfRow other) {
    List<PdfWord> cells = cells(one);
    return !cells.isEmpty()
        && cells(other).stream()
            .anyMatch(
                word ->
                    cells.stream().anyMatch(cell -> Math.abs(cell.left() - word.left()) < 2)
                        || cells.stream()
                            .anyMatch(cell -> Math.abs(cell.right() - word.right()) < 2));
  }

  /// Returns the words that stand after a wide gap.
  private static List<PdfWord> cells(PdfRow row) {
    List<PdfWord> cells = new ArrayList<>();
    PdfWord before = null;
    for (PdfWord word : row.words()) {
      if (before != null && apart(before, word)) {
        cells.add(word);
      }
      before = word;
    }
    return cells;
  }
}
