// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.util.List;

/// A page's rows, from top to bottom.
///
/// @param number counted from 0
/// @param height in points
/// @param sideways what stands turned against the page's text, as words
public record PdfPage(int number, double height, List<Row> rows, String sideways) {
  public PdfPage {
    rows = List.copyOf(rows);
  }

  public PdfPage withRows(List<Row> others) {
    return new PdfPage(number, height, others, sideways);
  }
}
