// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.locking;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Takes a pass phrase, twice where it is a new one. What is typed is shown as dots.
public final class PassPhraseSheet extends VBox {
  private final Messages messages;
  private final boolean fresh;
  private final PasswordField phrase = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final WrappedLabel problem = new WrappedLabel("");
  private final FlowPane buttons = new FlowPane();

  /// @param fresh whether it is a new one, which is typed twice
  public PassPhraseSheet(Messages messages, String words, boolean fresh) {
    this.messages = messages;
    this.fresh = fresh;
    phrase.setId("pass-phrase");
    again.setId("pass-phrase-again");
    problem.setId("pass-phrase-problem");
    problem.getStyleClass().add("problem-what");
    buttons.getStyleClass().add("leave-buttons");
    getChildren().addAll(new WrappedLabel(words), named("lock.phrase", phrase), phrase);
    if (fresh) {
      getChildren().addAll(named("lock.again", again), again);
    }
    getChildren().addAll(problem, buttons);
    getStyleClass().addAll("leave-sheet", "pass-phrase-sheet");
    say("");
    sceneProperty().subscribe(this::focusWhenShown);
  }

  /// A sheet that is asked for while the window is being built is shown later, and gives the keys
  /// to its own button first.
  private void focusWhenShown(@Nullable Scene scene) {
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              phrase.requestFocus();
            }
          });
    }
  }

  private Label named(String key, PasswordField field) {
    Label label = new Label(messages.text(key));
    label.setLabelFor(field);
    field.setAccessibleText(messages.text(key));
    return label;
  }

  /// Says what takes the pass phrase, by its button or Enter.
  public void onGiven(String words, Consumer<PassPhrase> taker) {
    Runnable give = () -> give(taker);
    SheetButton button = new SheetButton("pass-phrase-given", words, give);
    button.getStyleClass().add("main-button");
    buttons.getChildren().add(button);
    phrase.setOnAction(
        event -> {
          if (fresh) {
            again.requestFocus();
          } else {
            give.run();
          }
        });
    again.setOnAction(event -> give.run());
  }

  /// Says what happens where none is given.
  public void onLeft(Runnable left) {
    buttons
        .getChildren()
        .add(new SheetButton("pass-phrase-left", messages.text("lock.left"), left));
  }

  private void give(Consumer<PassPhrase> taker) {
    PassPhrase given = new PassPhrase(phrase.getCharacters());
    if (fresh && given.tooShort()) {
      say(messages.text("lock.short", PassPhrase.SHORTEST));
    } else if (fresh && !phrase.getText().equals(again.getText())) {
      say(messages.text("lock.other"));
    } else {
      taker.accept(given);
    }
  }

  /// Shows that the pass phrase is being tried.
  public void waiting(boolean tried) {
    setDisable(tried);
  }

  /// Says why the pass phrase was not taken; nothing with no words.
  public void say(String words) {
    waiting(false);
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
    if (!words.isEmpty()) {
      phrase.selectAll();
      phrase.requestFocus();
    }
  }
}
