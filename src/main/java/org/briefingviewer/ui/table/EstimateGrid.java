// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.table.TableOrder;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The rows under the heads of their columns. What is selected is chosen; several selected rows can
/// be copied. Rows have one height, so that thousands of them scroll as ten do.
final class EstimateGrid extends TableView<EstimateRow> {
  private final EstimateTable table;
  private final Messages messages;
  private final CellFactory cells;
  private final Map<EstimateColumn, TableColumn<EstimateRow, EstimateRow>> columns =
      new EnumMap<>(EstimateColumn.class);
  private boolean following;

  EstimateGrid(EstimateTable table, Messages messages, CellFactory cells) {
    this.table = table;
    this.messages = messages;
    this.cells = cells;
    for (EstimateColumn column : EstimateColumn.values()) {
      columns.put(column, column(column));
    }
    build();
    bind();
  }

  private void build() {
    setId("estimate-table");
    getStyleClass().add("estimate-table");
    setAccessibleText(messages.text("table.name"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    getColumns().setAll(columns.values());
    getSortOrder().add(columns.get(EstimateColumn.NUMBER));
    setRowFactory(view -> new EstimateTableRow(table, messages));
  }

  private TableColumn<EstimateRow, EstimateRow> column(EstimateColumn column) {
    TableColumn<EstimateRow, EstimateRow> made =
        new TableColumn<>(messages.text("table.column." + column.name()));
    made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    made.setCellFactory(view -> cells.cell(column));
    made.setUserData(column);
    made.setReorderable(false);
    made.getStyleClass().add("column-" + column.name().toLowerCase(Locale.ROOT));
    return made;
  }

  private void bind() {
    setSortPolicy(view -> sorted());
    getItems().setAll(table.rows());
    table.rows().addListener(this::take);
    table.chosenProperty().subscribe(this::follow);
    table.orderProperty().subscribe(this::showOrder);
    getSelectionModel().selectedItemProperty().subscribe(this::choose);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new GridSkin(this);
  }

  private void take(ListChangeListener.Change<? extends EstimateRow> change) {
    quietly(() -> takeSteps(change));
    follow(table.chosenProperty().get());
  }

  /// Each row that is put in place of another costs a search for the selected one: steps are taken
  /// over one by one, and only where all change the rows are given whole.
  private void takeSteps(ListChangeListener.Change<? extends EstimateRow> change) {
    List<EstimateRow> items = getItems();
    while (change.next()) {
      int from = change.getFrom();
      if (change.getRemovedSize() == items.size()) {
        getItems().setAll(change.getAddedSubList());
      } else if (change.getRemovedSize() == 1 && change.getAddedSize() == 1) {
        items.set(from, change.getAddedSubList().getFirst());
      } else {
        items.subList(from, from + change.getRemovedSize()).clear();
        items.addAll(from, change.getAddedSubList());
      }
    }
  }

  private void follow(@Nullable EstimateRow chosen) {
    EstimateRow selected = getSelectionModel().getSelectedItem();
    if (Objects.equals(chosen, selected)) {
      return;
    }
    int at = chosen == null ? -1 : table.placeOf(chosen);
    if (at < 0) {
      quietly(getSelectionModel()::clearSelection);
    } else {
      quietly(() -> getSelectionModel().clearAndSelect(at));
      reveal(at);
    }
  }

  /// Follows the session without telling it what it said itself.
  private void quietly(Runnable change) {
    boolean before = following;
    following = true;
    change.run();
    following = before;
  }

  /// Scrolls no further than needed, and leaves a row above in view.
  private void reveal(int at) {
    if (getSkin() instanceof GridSkin skin && !skin.shows(at)) {
      scrollTo(Math.max(0, at - 1));
    }
  }

  private void choose(@Nullable EstimateRow selected) {
    if (!following && selected != null && !selected.equals(table.chosenProperty().get())) {
      table.choose(selected);
    }
  }

  /// Follows a head that was clicked.
  private boolean sorted() {
    if (!following) {
      TableOrder order = shownOrder();
      quietly(() -> table.order(order));
    }
    return true;
  }

  private TableOrder shownOrder() {
    if (getSortOrder().isEmpty()) {
      return TableOrder.READING;
    }
    TableColumn<EstimateRow, ?> by = getSortOrder().getFirst();
    return new TableOrder(column(by), by.getSortType() == SortType.DESCENDING);
  }

  private void showOrder(TableOrder order) {
    if (!following) {
      TableColumn<EstimateRow, EstimateRow> by =
          Objects.requireNonNull(columns.get(order.column()));
      quietly(
          () -> {
            by.setSortType(order.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            getSortOrder().setAll(List.of(by));
          });
    }
  }

  private static EstimateColumn column(TableColumnBase<?, ?> column) {
    return (EstimateColumn) column.getUserData();
  }

  /// Sorts by a column, or turns its order.
  void sortBy(TableColumnBase<?, ?> column) {
    table.order(table.orderProperty().get().next(column(column)));
  }

  /// Says a column's head: what it sorts by, and whether it does.
  String spoken(TableColumnBase<?, ?> column) {
    TableOrder order = table.orderProperty().get();
    String name = messages.text("table.column." + column(column).name());
    if (order.column() != column(column)) {
      return messages.text("table.head", name);
    }
    return messages.text(order.descending() ? "table.head.falling" : "table.head.rising", name);
  }

  private List<SortHeader> heads() {
    return getSkin() instanceof GridSkin skin ? skin.heads() : List.of();
  }

  /// Takes note of the head that the Tab key shall reach next time.
  void reached(SortHeader reached) {
    heads().forEach(head -> head.setFocusTraversable(head == reached));
  }

  /// Moves the focus to the head that stands `step` further, if there is one.
  void stepHead(SortHeader from, int step) {
    List<SortHeader> heads = heads();
    int to = heads.indexOf(from) + step;
    if (to >= 0 && to < heads.size()) {
      heads.get(to).setFocusTraversable(true);
      heads.get(to).requestFocus();
      scrollToColumnIndex(to);
    }
  }
}
