// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of a pane that is made later. Until then it takes the room and has the ground that the
/// pane will have, so that nothing moves when the pane comes.
final class Slot extends StackPane {
  Slot(String styleClass) {
    getStyleClass().addAll("slot", styleClass);
  }

  void fill(Region pane) {
    getChildren().setAll(pane);
  }
}
