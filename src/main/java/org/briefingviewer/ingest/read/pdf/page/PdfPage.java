// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.util.List;

/// A page's rows, from top to bottom.
///
/// @param number counted from 0
/// @param height in points
/// @param turned what stands turned against the page's text, each slant's rows apart
/// @param unseen the words that a reader of the page does not see
public record PdfPage(
    int number, double height, List<PdfRow> rows, List<List<PdfRow>> turned, String unseen) {
  public PdfPage {
    rows = List.copyOf(rows);
    turned = turned.stream().map(List::copyOf).toList();
  }
}
