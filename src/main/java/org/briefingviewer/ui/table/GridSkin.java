// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import org.briefingviewer.table.EstimateRow;

/// A table's looks with heads that the keyboard reaches.
final class GridSkin extends TableViewSkin<EstimateRow> {
  GridSkin(EstimateGrid grid) {
    super(grid);
  }

  /// Returns the heads of the columns, from the left.
  List<SortHeader> heads() {
    return getTableHeaderRow().getRootHeader().getColumnHeaders().stream()
        .filter(SortHeader.class::isInstance)
        .map(SortHeader.class::cast)
        .toList();
  }

  /// Tells whether a row is wholly in view.
  boolean shows(int row) {
    var first = getVirtualFlow().getFirstVisibleCell();
    var last = getVirtualFlow().getLastVisibleCell();
    return first != null && last != null && row > first.getIndex() && row < last.getIndex();
  }

  @Override
  protected TableHeaderRow createTableHeaderRow() {
    return new TableHeaderRow(this) {
      @Override
      protected NestedTableColumnHeader createRootHeader() {
        return new Root();
      }
    };
  }

  /// The head above all heads, which is not seen.
  private static final class Root extends NestedTableColumnHeader {
    Root() {
      super(null);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the class that it extends has it
    protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
      return column == null ? super.createTableColumnHeader(null) : new SortHeader(column);
    }
  }
}
