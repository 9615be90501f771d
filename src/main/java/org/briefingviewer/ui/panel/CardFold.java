// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.part.PressableBox;

/// Rows of the card that are folded up until they are pressed, by mouse, Enter or Space.
final class CardFold extends VBox {
  /// The arrow points right; in degrees.
  private static final double DOWN = 90;

  private final VBox content = new VBox();
  private final PressableBox head;
  private final Region arrow = new Region();
  private Consumer<Boolean> told = open -> {};

  /// @param id of what is pressed
  /// @param title what stands on it
  /// @param look the style class of the title
  /// @param lines what stands under it when it is not
  CardFold(String id, String title, String look, Node... lines) {
    Label words = PanelText.wrapping(title, look, "fold-title");
    arrow.getStyleClass().add("fold-arrow");
    words.setGraphic(arrow);
    head = new PressableBox(title, () -> open(!content.isVisible()), words);
    head.setId(id);
    head.getStyleClass().add("fold-head");
    content.getStyleClass().add("fold-content");
    content.getChildren().addAll(lines);
    getStyleClass().addAll("card-fold", id);
    getChildren().addAll(head, content);
    open(false);
  }

  /// Shows the rows or folds them up, and says from then on whether they are shown.
  void open(boolean open, Consumer<Boolean> hears) {
    open(open);
    told = hears;
  }

  private void open(boolean open) {
    told.accept(open);
    content.setVisible(open);
    content.setManaged(open);
    head.setChosen(open);
    arrow.setRotate(open ? DOWN : 0);
  }
}
