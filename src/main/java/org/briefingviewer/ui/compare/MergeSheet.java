// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// Asks with which other group one is merged; those of the same unit come first.
final class MergeSheet extends VBox {
  private final ListView<Compared> list = new ListView<>();

  /// @param chosen told the group that was chosen
  MergeSheet(List<Compared> others, Messages messages, Fonts fonts, Consumer<Compared> chosen) {
    getStyleClass().add("merge-sheet");
    list.setId("merge-groups");
    list.setAccessibleText(messages.text("compare.groups.name"));
    list.getStyleClass().add("compare-groups");
    list.setCellFactory(view -> new GroupCell(messages, fonts));
    list.getItems().setAll(others);
    Button go = new Button(messages.text("compare.merge.go"));
    go.setId("merge-go");
    go.getStyleClass().add("main-button");
    go.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    go.setOnAction(event -> chosen.accept(list.getSelectionModel().getSelectedItem()));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !go.isDisabled()) {
            go.fire();
            event.consume();
          }
        });
    getChildren().addAll(new WrappedLabel(messages.text("compare.merge.words")), list, go);
  }

  /// Gives the focus to the list.
  void focusFirst() {
    list.requestFocus();
  }
}
