// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.control.TableRow;
import javafx.util.Duration;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.ui.font.WrappedTooltip;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A row; pointed at, it says in a tooltip what its cells have no room for.
final class EstimateTableRow extends TableRow<EstimateRow> {
  private static final Duration DELAY = Duration.millis(600);
  private static final double WIDTH = 460;

  private final EstimateTable table;
  private final Messages messages;
  private final WrappedTooltip all = new WrappedTooltip(DELAY);

  EstimateTableRow(EstimateTable table, Messages messages) {
    this.table = table;
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
        "estimates.row",
        row.cell(EstimateColumn.NUMBER),
        row.cell(EstimateColumn.AS_WRITTEN),
        row.cell(EstimateColumn.BOUND),
        row.cell(EstimateColumn.SOURCE),
        row.cell(EstimateColumn.CHECKED));
  }

  private String words(@Nullable EstimateRow row) {
    return row == null ? "" : new RowTooltip(messages).of(row, table.parts(row));
  }
}
