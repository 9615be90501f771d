// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.read.pdf.page.PdfRow;

/// Orders a page's rows as they are read: what stands above a pair of columns, the left column, the
/// right one, what stands below.
final class PdfReadingOrder {
  /// A page has no more gutters than that: what seems to is letters strewn over it, and trying on
  /// would take for ever.
  private static final int MOST_GUTTERS = 50;

  private final int page;
  private final double height;
  private final List<PdfLine> lines = new ArrayList<>();
  private int gutters;

  private PdfReadingOrder(int page, double height) {
    this.page = page;
    this.height = height;
  }

  static List<PdfLine> of(int page, double height, List<PdfRow> rows) {
    PdfReadingOrder order = new PdfReadingOrder(page, height);
    order.read(rows);
    return order.lines;
  }

  private void read(List<PdfRow> rows) {
    ColumnGutter gutter = gutters < MOST_GUTTERS ? ColumnGutter.find(rows) : null;
    if (gutter == null) {
      column(rows);
      return;
    }
    gutters++;
    read(rows.subList(0, gutter.from()));
    read(gutter.side(rows, true));
    read(gutter.side(rows, false));
    read(rows.subList(gutter.to(), rows.size()));
  }

  private void column(List<PdfRow> rows) {
    double left = rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
    double right = rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
    PdfLine.Column column = new PdfLine.Column(page, left, right, height);
    for (int i = 0; i < rows.size(); i++) {
      PdfRow row = rows.get(i);
      boolean table =
          (i > 0 && PdfLine.aligned(row, rows.get(i - 1)))
              || (i + 1 < rows.size() && PdfLine.aligned(row, rows.get(i + 1)));
      lines.add(new PdfLine(row, column, table));
    }
  }
}
