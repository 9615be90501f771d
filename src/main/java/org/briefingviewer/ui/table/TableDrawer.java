// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.table.ReadRows;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.table.ColumnWidths.Want;
import org.briefingviewer.wording.Messages;

/// The table with its filter, as it lies in the drawer.
final class TableDrawer extends BorderPane {
  /// The vertical scroll bar and the table's edge, in em. The width of a column that nobody gave
  /// one: with just that, the skin would widen it to its words, past the window's edge
  /// (`TableColumnHeader`).
  private static final double UNSET = 80;

  private static final double SCROLL_BAR = 1.3;

  private final EstimateTable table;
  private final Messages messages;
  private final EstimateGrid grid;
  private final FilterBar filter;
  private final WrappedLabel quiet = new WrappedLabel();
  private final Runnable toText;
  private final ValueAxis axis = new ValueAxis();
  private final ColumnWords words;
  private List<Want> wants = List.of();
  private boolean stale = true;
  private Font measuredIn = Font.getDefault();

  /// @param toText moves the focus into the text
  TableDrawer(EstimateTable table, Messages messages, Fonts fonts, Runnable toText) {
    this.table = table;
    this.messages = messages;
    this.toText = toText;
    this.words = new ColumnWords(messages);
    this.grid = new EstimateGrid(table, messages, new CellFactory(messages, fonts, axis));
    this.filter = new FilterBar(table, messages, fonts, this::focusRows);
    build();
    bind();
  }

  private void build() {
    getStyleClass().add("table-drawer");
    setId("table-drawer");
    quiet.getStyleClass().add("table-quiet");
    grid.setPlaceholder(quiet);
    setTop(filter);
    setCenter(grid);
  }

  private void bind() {
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.readProperty().subscribe(this::say);
    table.editProperty().subscribe(edit -> measureAgain(words.add(edit.come())));
    filter.font().subscribe(font -> requestLayout());
  }

  private void say(ReadRows read) {
    String key = "table.none";
    if (!read.complete()) {
      key = "table.none.reading";
    } else if (!read.rows().isEmpty()) {
      key = "table.none.left";
    }
    quiet.setText(messages.text(key));
    measureAgain(words.take(read.rows()));
  }

  private void measureAgain(boolean needed) {
    if (needed) {
      stale = true;
      requestLayout();
    }
  }

  private void pressed(KeyEvent event) {
    if (!grid.isFocused()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      toText.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && grid.getSelectionModel().isEmpty()) {
      // Of itself the table would pass over the row that has the focus.
      grid.getSelectionModel().clearAndSelect(Math.max(0, grid.getFocusModel().getFocusedIndex()));
      event.consume();
    }
  }

  /// Moves the focus to the rows.
  void focusRows() {
    grid.requestFocus();
  }

  /// Whether the rows have the focus, so that copying and selecting mean them.
  ReadOnlyBooleanProperty copyingProperty() {
    return grid.focusedProperty();
  }

  /// Returns the selected rows, in their order.
  List<EstimateRow> selected() {
    return grid.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .map(grid.getItems()::get)
        .toList();
  }

  /// Selects every row that counts.
  void selectAll() {
    grid.getSelectionModel().selectAll();
  }

  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  /// Gives the columns their widths. What they want is measured when the rows or the font change,
  /// not when a filter does: columns that jump at each key cannot be read.
  private void fit() {
    Font font = filter.font().getValue();
    if (stale || !font.equals(measuredIn)) {
      wants = new ColumnFit(messages, font, axis).wants(words);
      stale = false;
      measuredIn = font;
      grid.refresh();
    }
    List<Double> widths =
        ColumnWidths.of(wants, getWidth() - Math.ceil(SCROLL_BAR * font.getSize()));
    for (int i = 0; i < widths.size(); i++) {
      double width = widths.get(i);
      grid.getColumns().get(i).setPrefWidth(width == UNSET ? width - 1 : width);
    }
  }
}
