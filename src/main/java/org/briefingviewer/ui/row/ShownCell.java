// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.row;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row that shows its item by a graphic and says it by its accessible text; without an item it
/// has neither.
public abstract class ShownCell<T> extends ListCell<T> {
  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      clear();
    } else {
      show(item);
    }
  }

  /// Shows and says an item.
  protected abstract void show(T item);

  /// Shows and says nothing.
  protected void clear() {
    setGraphic(null);
    setAccessibleText(null);
  }
}
