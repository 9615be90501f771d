// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.ask;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for one line of words; Enter goes on.
public final class NameSheet extends VBox {
  private final WordField field = new WordField();

  /// @param key the messages' common beginning: `.words`, `.prompt`, `.go`
  /// @param before what stands in the field at first
  /// @param given told what was written, unless it is blank
  public NameSheet(Messages messages, String key, String before, Consumer<String> given) {
    this(messages, key, before, words -> words.isBlank() ? "" : null, given);
  }

  /// @param refused says why what stands in the field cannot be taken, as it is typed; empty when
  ///   that needs no words, null when it can
  /// @param given told what was written, without blanks around it
  public NameSheet(
      Messages messages,
      String key,
      String before,
      Function<String, @Nullable String> refused,
      Consumer<String> given) {
    field.setText(before);
    field.setPromptText(messages.text(key + ".prompt"));
    field.setAccessibleText(messages.text(key + ".prompt"));
    field.setId("name-field");
    Button go = new Button(messages.text(key + ".go"));
    go.setId("name-go");
    go.setMinWidth(USE_PREF_SIZE);
    go.getStyleClass().add("main-button");
    WrappedLabel why = new WrappedLabel("", "name-refused").goneWhenEmpty();
    why.setId("name-refused");
    field
        .textProperty()
        .subscribe(
            typed -> {
              String reason = refused.apply(typed.strip());
              go.setDisable(reason != null);
              why.setText(Objects.requireNonNullElse(reason, ""));
            });
    go.setOnAction(event -> given.accept(field.getText().strip()));
    field.setOnAction(
        event -> {
          if (refused.apply(field.getText().strip()) == null) {
            given.accept(field.getText().strip());
          }
        });
    HBox line = new HBox(field, go);
    HBox.setHgrow(field, Priority.ALWAYS);
    line.getStyleClass().add("name-line");
    getChildren().addAll(new WrappedLabel(messages.text(key + ".words")), line, why);
    getStyleClass().addAll("name-sheet", "asked-name");
  }

  /// Gives the focus to the line, with what stands there selected.
  public void focusFirst() {
    field.requestFocus();
    field.selectAll();
  }
}
