// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.TableCell;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;

/// Makes the cells of each column.
record CellFactory(Messages messages, Fonts fonts, ValueAxis axis) {
  TableCell<EstimateRow, EstimateRow> cell(EstimateColumn column) {
    return switch (column) {
      case VALUE -> new ValueCell(messages.locale(), axis);
      case BOUND -> new BoundCell(new QuantityWords(messages));
      case CHECKED -> new ReviewCell();
      case NUMBER, AS_WRITTEN, SOURCE, CHAIN, ARTICLE, DATE -> new WordsCell(column, fonts);
    };
  }
}
