// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// A list that brings a row into view once its rows have their heights: asked for before, it would
/// land elsewhere (JDK-8328167).
public final class RevealingList<T> extends ListView<T> {
  private int toReveal = -1;

  /// @param row an index into the items, or -1 for none; what was asked for before and is not in
  ///   view yet is forgotten
  public void reveal(int row) {
    toReveal = row;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (toReveal >= 0 && getHeight() > 0) {
      applyCss();
      if (lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
        rows.layout();
        rows.scrollTo(toReveal);
      }
      toReveal = -1;
    }
  }
}
