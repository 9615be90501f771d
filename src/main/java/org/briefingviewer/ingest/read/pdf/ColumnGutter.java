// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.ingest.read.pdf.page.PdfRow;
import org.briefingviewer.ingest.read.pdf.page.PdfWord;
import org.jspecify.annotations.Nullable;

/// The empty strip between two columns of running text.
///
/// @param x its middle
/// @param from index of the first row that it parts
/// @param to index after the last one
record ColumnGutter(double x, int from, int to) {
  private static final int LEAST_ROWS = 4;
  private static final double ROOM = 0.4;
  private static final double FULL = 0.7;
  private static final double MOST = 0.55;
  private static final double NEAR = 2;
  private static final int LETTERS = 12;

  int rows() {
    return to - from;
  }

  /// Finds the gutter that parts the most rows, or null: both sides must read as running text, so
  /// that the columns of a table are none.
  static @Nullable ColumnGutter find(List<PdfRow> rows) {
    ColumnGutter best = null;
    for (double x : candidates(rows)) {
      for (ColumnGutter zone : zones(rows, x)) {
        ColumnGutter core = zone.core(rows);
        if ((best == null || core.rows() > best.rows()) && core.partsProse(rows)) {
          best = core.grown(rows, zone);
        }
      }
    }
    return best;
  }

  private static List<Double> candidates(List<PdfRow> rows) {
    List<Double> found = new ArrayList<>();
    for (PdfRow row : rows) {
      for (int i = 1; i < row.words().size(); i++) {
        PdfWord before = row.words().get(i - 1);
        PdfWord next = row.words().get(i);
        double x = (before.right() + next.left()) / 2;
        boolean wide = next.left() - before.right() > 2 * ROOM * row.size();
        if (wide && found.stream().noneMatch(other -> Math.abs(other - x) < 1)) {
          found.add(x);
        }
      }
    }
    // Columns whose lines stand at different heights share no row: try before shared edges too.
    double[] edges = rows.stream().mapToDouble(PdfRow::left).sorted().toArray();
    for (PdfRow row : rows) {
      double x = row.left() - ROOM * row.size() - 1;
      int shared = below(edges, row.left() + 1) - below(edges, row.left() - 1);
      if (shared >= LEAST_ROWS && found.stream().noneMatch(other -> Math.abs(other - x) < 1)) {
        found.add(x);
      }
    }
    return found;
  }

  /// Returns how many of the sorted `edges` stand left of `x`.
  private static int below(double[] edges, double x) {
    int found = Arrays.binarySearch(edges, x);
    while (found > 0 && edges[found - 1] == x) {
      found--;
    }
    return found < 0 ? -found - 1 : found;
  }

  private static List<ColumnGutter> zones(List<PdfRow> rows, double x) {
    List<ColumnGutter> zones = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= rows.size(); i++) {
      boolean clear = i < rows.size() && rows.get(i).clear(x, ROOM * rows.get(i).size());
      if (!clear) {
        if (i - from >= LEAST_ROWS) {
          zones.add(new ColumnGutter(x, from, i));
        }
        from = i + 1;
      }
    }
    return zones;
  }

  /// Returns the part that has text on both sides.
  private ColumnGutter core(List<PdfRow> rows) {
    int first = from;
    int last = to;
    for (boolean leftSide : new boolean[] {true, false}) {
      int begin = from;
      int end = to;
      while (begin < to && rows.get(begin).beside(x, leftSide).isEmpty()) {
        begin++;
      }
      while (end > begin && rows.get(end - 1).beside(x, leftSide).isEmpty()) {
        end--;
      }
      first = Math.max(first, begin);
      last = Math.min(last, end);
    }
    return new ColumnGutter(x, Math.min(first, last), last);
  }

  /// Takes in the rows of the longer column that follow without a gap.
  private ColumnGutter grown(List<PdfRow> rows, ColumnGutter zone) {
    int first = from;
    int last = to;
    while (first > zone.from() && near(rows.get(first - 1), rows.get(first))) {
      first--;
    }
    while (last < zone.to() && near(rows.get(last - 1), rows.get(last))) {
      last++;
    }
    return new ColumnGutter(x, first, last);
  }

  private static boolean near(PdfRow above, PdfRow below) {
    return below.baseline() - above.baseline() <= NEAR * below.size()
        && PdfTypesetting.same(above.size(), below.size());
  }

  private boolean partsProse(List<PdfRow> rows) {
    return prose(side(rows, true)) && prose(side(rows, false));
  }

  List<PdfRow> side(List<PdfRow> rows, boolean leftSide) {
    return rows.subList(from, to).stream()
        .map(row -> row.beside(x, leftSide))
        .filter(words -> !words.isEmpty())
        .map(PdfRow::new)
        .toList();
  }

  /// Running text fills most of its lines, and its lines hold more than a figure.
  private static boolean prose(List<PdfRow> side) {
    if (side.size() < LEAST_ROWS) {
      return false;
    }
    double left = side.stream().mapToDouble(PdfRow::left).min().orElse(0);
    double right = side.stream().mapToDouble(PdfRow::right).max().orElse(0);
    Stream<PdfRow> full =
        side.stream()
            .filter(row -> row.right() - left >= FULL * (right - left))
            .filter(row -> row.text().length() >= LETTERS);
    return full.count() >= MOST * side.size();
  }
}
