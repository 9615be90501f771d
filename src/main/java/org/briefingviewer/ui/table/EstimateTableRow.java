// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.TableRow;
import javafx.util.Duration;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.table.Column;
import org.briefingviewer.session.table.EstimateRow;
import org.briefingviewer.ui.font.WrappedTooltip;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// A row; pointed at, it says in a tooltip what its cells have no room for: the whole chain, the
/// headline, who checked it.
final class EstimateTableRow extends TableRow<EstimateRow> {
  private static final Duration DELAY = Duration.millis(600);
  private static final double WIDTH = 460;

  private final Messages messages;
  private final WrappedTooltip all = new WrappedTooltip(DELAY);

  EstimateTableRow(Messages messages) {
    this.messages = messages;
    all.setOnShowing(event -> all.show(words(getItem()), WIDTH));
  }

  @Override
  protected void updateItem(@Nullable EstimateRow row, boolean empty) {
    super.updateItem(row, empty);
    setTooltip(empty ? null : all);
    setAccessibleText(empty || row == null ? null : spoken(row));
  }

  private String spoken(EstimateRow row) {
    return messages.text(
        "table.row",
        row.cell(Column.NUMBER),
        row.cell(Column.AS_WRITTEN),
        row.cell(Column.BOUND),
        row.cell(Column.SOURCE),
        row.cell(Column.CHECKED));
  }

  private String words(@Nullable EstimateRow row) {
    if (row == null) {
      return "";
    }
    Estimate estimate = row.entry().estimate();
    return messages.text(
        "table.tooltip",
        new QuantityWords(messages).full(estimate.quantity()),
        row.cell(Column.AS_WRITTEN),
        new ChainWords(messages).whole(estimate.chain()),
        row.cell(Column.ARTICLE),
        row.cell(Column.DATE));
  }
}
