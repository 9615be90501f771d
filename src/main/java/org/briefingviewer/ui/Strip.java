// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.briefingviewer.model.Problem;
import org.briefingviewer.ui.message.Messages;

/// A quiet line under the bar that tells a problem, or what was done, until it is put away.
final class Strip extends HBox {
  private final Messages messages;
  private final Label words = new Label();

  Strip(Messages messages) {
    this.messages = messages;
    Button close = new Button(messages.text("strip.close"));
    close.setOnAction(event -> setVisible(false));
    close.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, close);
    getStyleClass().add("strip");
    setId("strip");
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  void say(String said) {
    words.setText(said);
    setVisible(true);
  }

  void show(Problem problem) {
    words.setText(messages.text("strip.words", problem.where(), problem.what(), problem.remedy()));
    setVisible(true);
  }
}
