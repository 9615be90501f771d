// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of the reading column; it is neither focused nor chosen, its contents are.
final class BlockCell extends RowCell<Block> {

  /// Shows blocks in cells.
  interface Contents {
    /// Returns what shows `block`; `cell` may keep the paragraph's view it had before.
    Region contents(BlockCell cell, Block block);

    /// Tells that what `cell` showed is gone.
    void left(BlockCell cell);
  }

  private final Contents contents;
  private @Nullable ParagraphView paragraph;

  BlockCell(Contents contents) {
    this.contents = contents;
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.PARENT);
    getStyleClass().setAll("block-cell");
  }

  @Override
  protected void updateItem(@Nullable Block block, boolean empty) {
    super.updateItem(block, empty);
    contents.left(this);
    setGraphic(empty || block == null ? null : contents.contents(this, block));
  }

  @Nullable ParagraphView paragraph() {
    return paragraph;
  }

  void keep(ParagraphView view) {
    paragraph = view;
  }
}
