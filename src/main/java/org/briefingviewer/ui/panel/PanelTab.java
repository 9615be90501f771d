// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A tab of the panel: pressing the shown one again leaves it shown.
final class PanelTab extends ToggleButton {
  PanelTab(String id, ToggleGroup group) {
    setId(id);
    setToggleGroup(group);
    setAccessibleRole(AccessibleRole.TAB_ITEM);
    getStyleClass().add("panel-tab");
    setMinWidth(USE_PREF_SIZE);
  }

  @Override
  public void fire() {
    if (!isSelected()) {
      super.fire();
    }
  }
}
