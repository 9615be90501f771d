// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Rows of the card that are folded up until they are pressed, by mouse, Enter or Space. What is
/// computed stands in violet.
final class CardFold extends VBox {
  private final VBox content = new VBox();
  private final Pressable head;
  private final Label words;
  private final String title;

  /// @param title what stands on it when it is folded up
  /// @param lines what stands under it when it is not
  CardFold(String title, Node... lines) {
    this.title = title;
    words = PanelText.wrapping(title, "computed", "fold-title");
    head = new Pressable(title, () -> open(!content.isVisible()), words);
    head.setId("card-follows");
    head.getStyleClass().add("fold-head");
    content.getStyleClass().add("fold-content");
    content.getChildren().addAll(lines);
    getStyleClass().add("card-fold");
    getChildren().addAll(head, content);
    open(false);
  }

  private void open(boolean open) {
    content.setVisible(open);
    content.setManaged(open);
    head.setChosen(open);
    words.setText((open ? "▾ " : "▸ ") + title);
  }
}
