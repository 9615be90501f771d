// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for a handling mark: a level of TLP, a house's own words, or none.
final class MarkSheet extends VBox {

  private final WordField house = new WordField();

  /// @param now the mark that stands there, or null
  /// @param chosen told the mark that shall stand there, null for none
  MarkSheet(
      Messages messages, @Nullable HandlingMark now, Consumer<@Nullable HandlingMark> chosen) {
    FlowPane levels = new FlowPane();
    for (TlpLevel level : TlpLevel.values()) {
      levels.getChildren().add(level(level, chosen));
    }
    levels.getStyleClass().add("leave-buttons");
    house.setId("mark-field");
    house.setText(now == null || now.tlp() != null ? "" : now.text());
    house.setPromptText(messages.text("edit.mark.prompt"));
    house.setAccessibleText(messages.text("edit.mark.prompt"));
    house.setOnAction(event -> give(chosen));
    Button go = new SheetButton("mark-go", messages.text("edit.mark.go"), () -> give(chosen));
    go.getStyleClass().add("main-button");
    go.disableProperty().bind(house.textProperty().map(String::isBlank));
    HBox line = new HBox(house, go);
    HBox.setHgrow(house, Priority.ALWAYS);
    line.getStyleClass().add("name-line");
    Button none = new Button(messages.text("edit.mark.none"));
    none.setId("mark-none");
    none.setDisable(now == null);
    none.setOnAction(event -> chosen.accept(null));
    getStyleClass().addAll("name-sheet", "mark-sheet");
    getChildren().addAll(new WrappedLabel(messages.text("edit.mark.words")), levels, line, none);
  }

  private static Button level(TlpLevel level, Consumer<@Nullable HandlingMark> chosen) {
    Button button = new Button(level.text());
    button.setId("mark-" + level.key());
    button.getStyleClass().addAll("tlp-button", "on-" + level.key());
    button.setOnAction(event -> chosen.accept(HandlingMark.of(level)));
    return button;
  }

  private void give(Consumer<@Nullable HandlingMark> chosen) {
    String words = house.getText().strip();
    if (!words.isEmpty()) {
      TlpLevel level = TlpLevel.of(words);
      chosen.accept(level == null ? new HandlingMark(words, null) : HandlingMark.of(level));
    }
  }

  void focusFirst() {
    house.requestFocus();
  }
}
