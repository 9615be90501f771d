// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.TableCell;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.jspecify.annotations.Nullable;

/// A cell of the table; a screen reader hears the words of its column.
abstract class GridCell extends TableCell<EstimateRow, EstimateRow> {
  private final EstimateColumn column;

  GridCell(EstimateColumn column) {
    this.column = column;
  }

  /// Shows a row's words.
  abstract void show(EstimateRow row, String words);

  /// Shows nothing.
  abstract void clear();

  @Override
  protected final void updateItem(@Nullable EstimateRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setAccessibleText(null);
      clear();
    } else {
      String words = DeceptiveCharacters.shownInLine(row.cell(column));
      setAccessibleText(words);
      show(row, words);
    }
  }
}
