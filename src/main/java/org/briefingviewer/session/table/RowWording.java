// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

/// Writes what the cells of a row say, in the user's language. Called on a background thread.
@FunctionalInterface
public interface RowWording {
  /// Returns the words of one cell.
  String cell(Column column, ArticleEstimate entry);
}
