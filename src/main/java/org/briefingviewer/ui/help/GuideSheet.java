// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// The way from an article to a briefing that is handed on, a step a row.
final class GuideSheet extends GridPane {
  private static final List<String> STEPS =
      List.of("bring", "review", "correct", "save", "present", "handOn");

  GuideSheet(Messages messages) {
    getStyleClass().add("guide-sheet");
    for (int i = 0; i < STEPS.size(); i++) {
      String step = "guide." + STEPS.get(i);
      Label number = new Label(Integer.toString(i + 1));
      number.getStyleClass().add("guide-number");
      WrappedLabel title = new WrappedLabel(messages.text(step), "guide-step");
      WrappedLabel words = new WrappedLabel(messages.text(step + ".words"));
      number.setMinWidth(USE_PREF_SIZE);
      add(number, 0, i);
      add(new VBox(title, words), 1, i);
    }
  }
}
