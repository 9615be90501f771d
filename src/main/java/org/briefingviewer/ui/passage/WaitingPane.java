// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;

/// Says what is under way, with a button that gives it up.
final class WaitingPane extends VBox {
  private final Button button;

  WaitingPane(String words, String cancel, Runnable cancelled) {
    button = new Button(cancel);
    button.setId("waiting-cancel");
    button.setOnAction(event -> cancelled.run());
    setId("waiting");
    getStyleClass().add("draft-waiting");
    setAlignment(Pos.CENTER);
    getChildren().addAll(new WrappedLabel(words), button);
  }

  /// Returns what has the focus.
  Node entry() {
    return button;
  }
}
