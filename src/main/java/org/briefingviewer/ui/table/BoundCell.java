// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import org.briefingviewer.model.Bound;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.wording.QuantityWords;

/// A bound in words; its sign stands at the value.
final class BoundCell extends GridCell {
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
