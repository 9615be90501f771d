// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// Asks what becomes of edits that are not saved, before a briefing is left.
final class LeaveSheet extends VBox {

  private final Button first;

  /// What can become of them.
  interface Choices {
    void save();

    void keepForLater();

    void discard();

    void stay();
  }

  LeaveSheet(int edits, String file, Messages messages, Choices choices) {
    WrappedLabel words = new WrappedLabel(messages.text("edit.leave.words", edits, file));
    WrappedLabel later = new WrappedLabel(messages.text("edit.leave.laterHelp"), "soft");
    first = button(messages, "save", choices::save);
    first.getStyleClass().add("main-button");
    FlowPane buttons =
        new FlowPane(
            first,
            button(messages, "later", choices::keepForLater),
            button(messages, "discard", choices::discard),
            button(messages, "stay", choices::stay));
    buttons.getStyleClass().add("leave-buttons");
    getChildren().addAll(words, later, buttons);
    getStyleClass().add("leave-sheet");
  }

  private static Button button(Messages messages, String which, Runnable handler) {
    return new SheetButton("leave-" + which, messages.text("edit.leave." + which), handler);
  }

  void focusFirst() {
    first.requestFocus();
  }
}
