// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Problem;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.ProblemList;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What stands where a text would stand while there is none: a heading, a sentence, what to do.
final class EmptyNotice extends ScrollPane {
  private final VBox column = new VBox();
  private @Nullable Node first;

  EmptyNotice(String heading, String sentence) {
    WrappedLabel title = new WrappedLabel(heading, "notice-title");
    column.getChildren().add(title);
    if (!sentence.isEmpty()) {
      add(words(sentence));
    }
    column.getStyleClass().add("notice");
    column.setFillWidth(true);
    setContent(new StackPane(column));
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    getStyleClass().add("notice-pane");
    setAccessibleText(heading);
  }

  private static Label words(String sentence) {
    WrappedLabel words = new WrappedLabel(sentence, "notice-words");
    words.setMinHeight(USE_PREF_SIZE); // what is too high is scrolled, not cut
    return words;
  }

  private void add(Node node) {
    column.getChildren().add(node);
  }

  /// Adds buttons in a row.
  EmptyNotice withButtons(Node... buttons) {
    first = buttons[0];
    HBox row = new HBox(buttons);
    row.getStyleClass().add("notice-buttons");
    add(row);
    return this;
  }

  /// Adds a button with what it leads to; the first one is the main one.
  EmptyNotice withWay(Button button, String leads) {
    if (first == null) {
      first = button;
      button.getStyleClass().add("main-button");
    }
    button.getStyleClass().add("way");
    button.setMinWidth(USE_PREF_SIZE);
    Label words = words(leads);
    words.getStyleClass().add("notice-hint");
    VBox way = new VBox(button, words);
    way.getStyleClass().add("notice-way");
    add(way);
    return this;
  }

  /// Gives the first button the focus, if there is one.
  void focusFirst() {
    if (first != null) {
      applyCss(); // what scrolls has its content from its looks
      first.requestFocus();
    }
  }

  /// Adds problems.
  EmptyNotice withProblems(List<Problem> problems, Messages messages) {
    add(new ProblemList(problems, messages));
    return this;
  }

  /// Adds a bar that moves, when the notice is still there after a while.
  EmptyNotice withProgress(String name) {
    ProgressBar bar = new ProgressBar();
    bar.setAccessibleText(name);
    bar.setVisible(false);
    add(bar);
    PauseTransition pause = new PauseTransition(TextPane.PATIENCE);
    pause.setOnFinished(event -> bar.setVisible(true));
    pause.play();
    return this;
  }
}
