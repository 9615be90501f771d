// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.message.Messages;
import org.jspecify.annotations.Nullable;

/// The band across the top with the handling mark of what is open. It is always there.
final class HandlingBand extends StackPane {
  private static final PseudoClass UNMARKED = PseudoClass.getPseudoClass("unmarked");

  private final Messages messages;
  private final Label mark = new Label();

  HandlingBand(ReadingSession session, Messages messages) {
    this.messages = messages;
    getStyleClass().add("handling");
    mark.getStyleClass().add("handling-mark");
    mark.setId("handling");
    getChildren().add(mark);
    session
        .stateProperty()
        .subscribe(
            state ->
                show(
                    state instanceof LoadState.Ready ready
                        ? ready.briefing().info().handling()
                        : null));
  }

  private void show(@Nullable HandlingMark handling) {
    pseudoClassStateChanged(UNMARKED, handling == null);
    mark.setText(handling == null ? messages.text("handling.none") : handling.text());
    mark.setAccessibleText(messages.text("handling.name", mark.getText()));
  }
}
