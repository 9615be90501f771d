// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Review;
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

  /// A bound in words; its sign stands at the value.
  static final class BoundCell extends GridCell {
    private final QuantityWords quantities;

    BoundCell(QuantityWords quantities) {
      super(EstimateColumn.BOUND);
      this.quantities = quantities;
    }

    @Override
    void show(EstimateRow row, String words) {
      Bound bound = row.entry().estimate().quantity().bound();
      setText(quantities.bound(bound));
    }

    @Override
    void clear() {
      setText(null);
    }
  }

  /// Says whether a person checked it: a sign, words and a whole frame; or none, slanted words and
  /// a broken frame.
  static final class ReviewCell extends GridCell {
    private final Label mark = new Label();

    ReviewCell() {
      super(EstimateColumn.CHECKED);
    }

    @Override
    void show(EstimateRow row, String words) {
      Review review = row.entry().estimate().review();
      mark.setText(words);
      mark.getStyleClass().setAll("label", "review", review.read() ? "checked" : "proposed");
      setGraphic(mark);
    }

    @Override
    void clear() {
      setGraphic(null);
    }
  }
}
