// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.briefingviewer.ui.part.StepInPane;
import org.jspecify.annotations.Nullable;

/// The panes that F6 goes round, in this order.
///
/// @param panes those without anything to focus are passed over
record PaneRing(List<Node> panes) {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

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
        reach(target);
        return;
      }
    }
  }

  /// Focuses `target` and says so to its looks until it loses the focus: a large pane shows its
  /// focus only when somebody looks for it.
  private static void reach(Node target) {
    target.requestFocus();
    target.pseudoClassStateChanged(REACHED, true);
    ChangeListener<Boolean> left =
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
            target.pseudoClassStateChanged(REACHED, false);
            focused.removeListener(this);
          }
        };
    target.focusedProperty().addListener(left);
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
    if (node instanceof StepInPane pane) {
      return pane.entry();
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
