// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.Label;
import org.briefingviewer.model.Review;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;

/// Says whether a person checked it: a sign, words and a whole frame; or none, slanted words and a
/// broken frame.
final class ReviewCell extends GridCell {
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
