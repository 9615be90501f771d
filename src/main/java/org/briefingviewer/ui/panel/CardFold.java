// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.part.Pressable;

/// Rows of the card that are folded up until they are pressed, by mouse, Enter or Space. What is
/// computed stands in violet.
final class CardFold extends VBox {
  /// The arrow points right; in degrees.
  private static final double DOWN = 90;

  private final VBox content = new VBox();
  private final Pressable head;
  private final Region arrow = new Region();

  /// @param title what stands on it when it is folded up
  /// @param lines what stands under it when it is not
  CardFold(String title, Node... lines) {
    Label words = PanelText.wrapping(title, "computed", "fold-title");
    arrow.getStyleClass().add("fold-arrow");
    words.setGraphic(arrow);
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
    arrow.setRotate(open ? DOWN : 0);
  }
}
