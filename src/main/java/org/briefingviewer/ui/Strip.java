// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.briefingviewer.model.Problem;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// A quiet line under the bar that tells a problem, or what was done, until it is put away.
final class Strip extends HBox {
  private final Messages messages;
  private final WrappedLabel words = new WrappedLabel();
  private final Button stop = new Button();

  Strip(Messages messages) {
    this.messages = messages;
    Button close = new Button(messages.text("strip.close"));
    close.setOnAction(event -> setVisible(false));
    close.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    stop.setId("strip-stop");
    stop.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    stop.managedProperty().bind(stop.visibleProperty());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, stop, close);
    getStyleClass().add("strip");
    setId("strip");
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  void say(String said) {
    stop.setVisible(false);
    words.setText(said);
    setVisible(true);
  }

  void show(Problem problem) {
    say(words(problem));
  }

  /// Returns how a problem is told here.
  String words(Problem problem) {
    return messages.text("strip.words", problem.where(), problem.what(), problem.remedy());
  }

  /// Says what is under way, and lets it be stopped.
  void say(String said, String stopping, Runnable stopped) {
    say(said);
    stop.setText(stopping);
    stop.setOnAction(event -> stopped.run());
    stop.setVisible(true);
  }

  /// Puts away what was said, unless something else was said since.
  void putAway(String said) {
    if (words.getText().equals(said)) {
      setVisible(false);
    }
  }
}
