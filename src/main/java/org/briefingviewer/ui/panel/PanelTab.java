// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;

/// A tab of the panel. It stands in no toggle group, for of a group the Tab key reaches one only.
final class PanelTab extends ToggleButton {
  private final Consumer<PanelTab> turn;

  /// @param turn shows this tab's page, and selects the tab
  PanelTab(String id, Consumer<PanelTab> turn) {
    this.turn = turn;
    setId(id);
    setAccessibleRole(AccessibleRole.TAB_ITEM);
    getStyleClass().add("panel-tab");
    setMinWidth(USE_PREF_SIZE);
  }

  @Override
  public void fire() {
    turn.accept(this);
  }
}
