// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;

/// A field for a name of which known ones are offered in lines below it as it is typed, or once the
/// down key is pressed: that key takes the next of them, the up key the one before, a click any.
/// Enter then folds the lines, Esc too and what was typed is there again.
public final class CompletedField extends VBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final WordField field = new WordField();
  private final VBox lines = new VBox();
  private final Fonts fonts;
  private final Function<String, List<String>> completions;
  private final int most;
  private List<String> offered = List.of();

  /// As a person typed it.
  private String begun = "";

  private int lit = -1;
  private boolean taking;

  /// @param name what a screen reader calls the field
  /// @param completions the known names that go on as something typed begins, the likeliest first;
  ///   asked with nothing typed, all of them
  /// @param most how many are offered at once
  public CompletedField(
      String id, String name, Fonts fonts, Function<String, List<String>> completions, int most) {
    this.fonts = fonts;
    this.completions = completions;
    this.most = most;
    field.setId(id);
    field.setAccessibleText(name);
    TypedFace.follow(field, fonts);
    lines.getStyleClass().add("completions");
    getStyleClass().add("completed-field");
    getChildren().add(field);
    field.textProperty().subscribe(this::typed);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                fold();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void typed(String words) {
    if (taking) {
      return;
    }
    begun = words;
    if (field.isFocused() && !words.isBlank()) {
      offer();
    } else {
      fold();
    }
  }

  private void offer() {
    List<String> found = completions.apply(begun).stream().limit(most).toList();
    fold();
    offered = found.equals(List.of(begun)) ? List.of() : found;
    lines.getChildren().setAll(offered.stream().map(this::line).toList());
    if (!offered.isEmpty()) {
      getChildren().add(lines);
      if (getScene() != null) {
        InView.bring(this, 0); // the lines of one at the foot would open out of sight
      }
    }
  }

  private Node line(String name) {
    ScriptedText line = new ScriptedText(fonts, name, "plain");
    line.getStyleClass().add("completion");
    line.setOnMousePressed(
        event -> {
          put(name);
          begun = name;
          fold();
          event.consume();
        });
    return line;
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> light(lit + 1, event);
      case UP -> light(lit - 1, event);
      case ENTER -> {
        if (lit >= 0) {
          begun = field.getText();
          fold();
          event.consume();
        }
      }
      case ESCAPE -> {
        if (!offered.isEmpty()) {
          put(begun);
          fold();
          event.consume();
        }
      }
      default -> {}
    }
  }

  /// Where there is nothing to offer the keys stay here too, as in any list of choices.
  private void light(int next, KeyEvent event) {
    event.consume();
    if (offered.isEmpty()) {
      offer();
    }
    if (offered.isEmpty()) {
      return;
    }
    lit = Math.clamp(next, -1, offered.size() - 1);
    for (int i = 0; i < offered.size(); i++) {
      lines.getChildren().get(i).pseudoClassStateChanged(LIT, i == lit);
    }
    put(lit < 0 ? begun : offered.get(lit));
  }

  private void put(String words) {
    taking = true;
    field.setText(words);
    taking = false;
    field.end();
  }

  /// Once it is left nothing is offered any more.
  private void fold() {
    offered = List.of();
    lit = -1;
    getChildren().remove(lines);
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
