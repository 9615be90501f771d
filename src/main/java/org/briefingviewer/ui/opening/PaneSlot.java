// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.opening;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of a pane that is made later. Until then it takes the room and has the ground that the
/// pane will have, so that nothing moves when the pane comes.
public final class PaneSlot extends StackPane {
  public PaneSlot(String styleClass) {
    getStyleClass().addAll("slot", styleClass);
  }

  /// Puts the pane into its place.
  public void fill(Region pane) {
    getChildren().setAll(pane);
  }
}
