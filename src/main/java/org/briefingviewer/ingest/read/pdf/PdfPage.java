// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.List;

/// A page's rows, from top to bottom.
///
/// @param number counted from 0
/// @param height in points
/// @param sideways what stands turned against the page's text, as words
record PdfPage(int number, double height, List<Row> rows, String sideways) {
  PdfPage {
    rows = List.copyOf(rows);
  }

  PdfPage withRows(List<Row> others) {
    return new PdfPage(number, height, others, sideways);
  }
}
