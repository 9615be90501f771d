// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// Asks for one line of words; Enter goes on.
final class NameSheet extends VBox {
  private static final double WIDTH = 440;

  private final TextField field = new TextField();

  /// @param key the messages' common beginning: `.words`, `.prompt`, `.go`
  /// @param before what stands in the field at first
  /// @param given told what was written, unless it is blank
  NameSheet(Messages messages, String key, String before, Consumer<String> given) {
    WrappedLabel words = new WrappedLabel(messages.text(key + ".words"));
    field.setText(before);
    field.setPromptText(messages.text(key + ".prompt"));
    field.setAccessibleText(messages.text(key + ".prompt"));
    field.setId("name-field");
    Button go = new Button(messages.text(key + ".go"));
    go.setId("name-go");
    go.setMinWidth(USE_PREF_SIZE);
    go.getStyleClass().add("main-button");
    go.disableProperty().bind(field.textProperty().map(String::isBlank));
    go.setOnAction(event -> given.accept(field.getText().strip()));
    field.setOnAction(
        event -> {
          if (!field.getText().isBlank()) {
            given.accept(field.getText().strip());
          }
        });
    HBox line = new HBox(field, go);
    HBox.setHgrow(field, Priority.ALWAYS);
    line.getStyleClass().add("name-line");
    getChildren().addAll(words, line);
    getStyleClass().add("name-sheet");
    setPrefWidth(WIDTH);
  }

  void focusFirst() {
    field.requestFocus();
    field.selectAll();
  }
}
