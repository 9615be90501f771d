// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

/// Writes what the cells of a row say, in the user's language. Called on a background thread.
public interface RowText {
  /// Returns the words of one cell.
  String cell(EstimateColumn column, ArticleEstimate entry);

  /// Returns words beyond the cells that a reader may look for the row by: who passed the figure
  /// on, what it covers, how it is hedged.
  String more(ArticleEstimate entry);
}
