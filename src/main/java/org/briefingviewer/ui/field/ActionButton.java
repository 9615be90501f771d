// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// A button that is one command's face: it does what the command does, when the command can.
public final class ActionButton extends Button {

  /// Shows `face`, the command's own text being what a screen reader says.
  public ActionButton(Action action, String face, @Nullable Node graphic) {
    super(face, graphic);
    setAccessibleText(action.getText());
    disableProperty().bind(action.disabledProperty());
    setOnAction(action);
  }

  /// Shows the command's text.
  public ActionButton(Action action) {
    this(action, action.getText(), null);
  }
}
