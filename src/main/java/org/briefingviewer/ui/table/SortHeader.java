// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.table.EstimateColumn;
import org.jspecify.annotations.Nullable;

/// The head of a column: pressed by mouse, Enter, Space or a screen reader, it sorts. The Tab key
/// reaches one head of the table; the arrow keys go from there to the others and to the rows.
final class SortHeader extends TableColumnHeader {
  SortHeader(TableColumnBase<?, ?> column) {
    super(column);
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(column.getUserData() == EstimateColumn.NUMBER);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                grid().reached(this);
              }
            });
  }

  private EstimateGrid grid() {
    return (EstimateGrid) getTableSkin().getSkinnable();
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && does(event.getCode())) {
      event.consume();
    }
  }

  private boolean does(KeyCode code) {
    switch (code) {
      case ENTER, SPACE -> grid().sortBy(getTableColumn());
      case LEFT -> grid().stepHead(this, -1);
      case RIGHT -> grid().stepHead(this, 1);
      case DOWN -> grid().requestFocus();
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? grid().spoken(getTableColumn())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      grid().sortBy(getTableColumn());
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
