// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.wording.Messages;

/// A field for a name of which known ones are offered below it as it is typed: the down key takes
/// the next of them, the up key the one before.
public final class CompletedField extends VBox {
  private static final int OFFERED = 3;

  private final TextField field = new TextField();
  private final Label offers = new Label();
  private final Function<String, List<String>> beginning;
  private String begun = "";
  private int taken = -1;
  private boolean taking;

  /// @param beginning the known names that begin as what is typed
  public CompletedField(
      String id,
      String prompt,
      Messages messages,
      Fonts fonts,
      Function<String, List<String>> beginning) {
    this.beginning = beginning;
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(messages.text("ties.completed", prompt));
    TypedFace.follow(field, fonts);
    offers.getStyleClass().add("offers");
    offers.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("completed-field");
    getChildren().addAll(field, offers);
    field.textProperty().subscribe(this::typed);
    field.focusedProperty().subscribe(focused -> show());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void typed(String words) {
    if (!taking) {
      begun = words;
      taken = -1;
      show();
    }
  }

  /// Once it is left nothing is offered any more.
  private void show() {
    List<String> names = names();
    boolean more = field.isFocused() && !names.isEmpty() && !names.equals(List.of(begun));
    offers.setText(
        more ? "↓ " + String.join(" · ", names.subList(0, Math.min(OFFERED, names.size()))) : "");
    offers.setVisible(more);
    offers.setManaged(more);
  }

  private List<String> names() {
    return begun.isBlank() ? List.of() : beginning.apply(begun);
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    int step =
        event.getCode() == KeyCode.DOWN ? 1 : plain && event.getCode() == KeyCode.UP ? -1 : 0;
    List<String> names = names();
    if (step == 0 || !plain || names.isEmpty()) {
      return;
    }
    taken = Math.clamp(taken + step, -1, names.size() - 1);
    taking = true;
    field.setText(taken < 0 ? begun : names.get(taken));
    taking = false;
    field.end();
    event.consume();
  }

  /// What stands in the field.
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /// Puts words into the field.
  public void setText(String words) {
    field.setText(words);
  }

  /// Returns the words of now, without blanks around them.
  public String words() {
    return field.getText().strip();
  }

  /// Returns the field itself.
  public TextField field() {
    return field;
  }
}
