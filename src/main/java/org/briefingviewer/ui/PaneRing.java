// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The panes that F6 goes round, in this order.
///
/// @param panes those without anything to focus are passed over
record PaneRing(List<Node> panes) {
  PaneRing {
    panes = List.copyOf(panes);
  }

  /// Moves the focus from the pane that holds `owner` to the next one, or the one before.
  ///
  /// @param step 1 or -1
  void step(@Nullable Node owner, int step) {
    int at = paneOf(owner);
    for (int i = 0; i < panes.size(); i++) {
      at = Math.floorMod(at + step, panes.size());
      Node target = firstFocusable(panes.get(at));
      if (target != null) {
        target.requestFocus();
        return;
      }
    }
  }

  private int paneOf(@Nullable Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (panes.contains(node)) {
        return panes.indexOf(node);
      }
    }
    return -1;
  }

  private static @Nullable Node firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstFocusable(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
