// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;

/// A field with names that go on as what is typed begins, in lines under it: Down and Up move
/// through them, Enter takes the one that is lit, a click any.
final class CompletionField extends VBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final TextField field = new TextField();
  private final VBox lines = new VBox();
  private final Function<String, List<String>> completions;
  private final Editing of;
  private List<String> offered = List.of();
  private int lit = -1;

  /// @param begun what stands in the field at first
  /// @param typed told what stands there whenever that changes
  /// @param completions names that go on as something typed begins, the likeliest first
  CompletionField(
      Editing of,
      String id,
      String name,
      String begun,
      Consumer<String> typed,
      Function<String, List<String>> completions) {
    this.of = of;
    this.completions = completions;
    field.setId(id);
    field.setText(begun);
    field.setAccessibleText(name);
    TypedFace.follow(field, of.fonts());
    lines.getStyleClass().add("completions");
    getChildren().add(field);
    field
        .textProperty()
        .addListener(
            (observed, before, now) -> {
              typed.accept(now);
              if (field.isFocused()) {
                offer(now);
              }
            });
    field
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (now) {
                of.picking().focused(null);
              } else {
                fold();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  TextField field() {
    return field;
  }

  private void offer(String typed) {
    List<String> found = completions.apply(typed);
    offered = found.equals(List.of(typed)) ? List.of() : found;
    lit = -1;
    lines.getChildren().setAll(offered.stream().map(this::line).toList());
    getChildren().remove(lines);
    if (!offered.isEmpty()) {
      getChildren().add(lines);
    }
  }

  private Node line(String name) {
    ScriptedText line = new ScriptedText(of.fonts(), name, "plain");
    line.getStyleClass().add("completion");
    line.setOnMousePressed(
        event -> {
          take(name);
          event.consume();
        });
    return line;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> light(lit + 1, event);
      case UP -> light(lit - 1, event);
      case ENTER -> {
        if (lit >= 0) {
          take(offered.get(lit));
          event.consume();
        }
      }
      case ESCAPE -> {
        if (!offered.isEmpty()) {
          fold();
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void light(int next, KeyEvent event) {
    if (offered.isEmpty()) {
      offer(field.getText());
    }
    if (offered.isEmpty()) {
      return;
    }
    lit = Math.clamp(next, -1, offered.size() - 1);
    for (int i = 0; i < offered.size(); i++) {
      lines.getChildren().get(i).pseudoClassStateChanged(LIT, i == lit);
    }
    if (lit >= 0) {
      field.setAccessibleHelp(offered.get(lit));
    }
    event.consume();
  }

  private void take(String name) {
    field.setText(name);
    field.end();
    fold();
  }

  private void fold() {
    offered = List.of();
    lit = -1;
    getChildren().remove(lines);
  }
}
