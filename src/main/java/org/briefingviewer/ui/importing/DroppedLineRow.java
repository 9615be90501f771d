// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// One line that was left out: its words, why, and putting it back.
final class DroppedLineRow extends HBox {
  private static final int LONGEST = 700;
  private static final int NAME = 80;

  private final CheckBox choice = new CheckBox();

  /// @param putBack null where nothing can be put back
  DroppedLineRow(DroppedLine line, Messages messages, Fonts fonts, @Nullable Runnable putBack) {
    String words = line.text().replaceAll("\\s+", " ").strip();
    WrappedLabel reason =
        new WrappedLabel(messages.text("leftOut.reason." + line.reason()), "left-out-reason");
    VBox middle =
        new VBox(
            new ScriptedText(fonts, EditWords.brief(words, LONGEST), "left-out-words"), reason);
    middle.getStyleClass().add("left-out-middle");
    HBox.setHgrow(middle, Priority.ALWAYS);
    getStyleClass().add("left-out-line");
    if (putBack == null) {
      getChildren().add(middle);
      return;
    }
    String name = EditWords.brief(words, NAME);
    choice.setAccessibleText(messages.text("leftOut.choose", name));
    Button button = new Button(messages.text("leftOut.putBack"));
    button.setAccessibleText(messages.text("leftOut.putBackLine", name));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> putBack.run());
    getChildren().addAll(choice, middle, button);
  }

  BooleanProperty chosenProperty() {
    return choice.selectedProperty();
  }

  void focusChoice() {
    choice.requestFocus();
  }
}
