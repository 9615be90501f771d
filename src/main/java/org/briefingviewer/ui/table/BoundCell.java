// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.Label;
import org.briefingviewer.model.Bound;
import org.briefingviewer.session.table.EstimateColumn;
import org.briefingviewer.session.table.EstimateRow;
import org.briefingviewer.wording.QuantityWords;

/// A bound as a sign and a word; the words stand under each other, whatever sign they have.
final class BoundCell extends GridCell {
  private final QuantityWords quantities;
  private final Label sign = new Label();

  BoundCell(QuantityWords quantities) {
    super(EstimateColumn.BOUND);
    this.quantities = quantities;
    sign.getStyleClass().add("bound-sign");
  }

  @Override
  void show(EstimateRow row, String words) {
    Bound bound = row.entry().estimate().quantity().bound();
    sign.setText(quantities.sign(bound));
    setGraphic(sign);
    setText(quantities.bound(bound));
  }

  @Override
  void clear() {
    setText(null);
    setGraphic(null);
  }
}
