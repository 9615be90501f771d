// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.WrappedArea;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Takes a draft: words that are pasted or typed, or a file that is chosen or dropped.
final class DraftSheet extends VBox {
  private static final int LINES = 12;

  private final TextArea words = new WrappedArea();

  /// What takes a draft.
  interface Taking {
    void words(@Nullable String text, @Nullable String html);

    void file(Path file);

    void choose();
  }

  DraftSheet(Messages messages, Taking taking) {
    setId("draft-sheet");
    getStyleClass().addAll("name-sheet", "draft-sheet");
    words.setId("draft-words");
    words.setPrefRowCount(LINES);
    words.setPromptText(messages.text("draft.sheet.prompt"));
    words.setAccessibleText(messages.text("draft.sheet.prompt"));
    Button go =
        new SheetButton(
            "draft-go", messages.text("draft.sheet.go"), () -> taking.words(words.getText(), null));
    go.getStyleClass().add("main-button");
    go.disableProperty().bind(words.textProperty().map(String::isBlank));
    Button file = new SheetButton("draft-file", messages.text("draft.sheet.file"), taking::choose);
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean compares = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
          if (compares && !go.isDisabled()) {
            event.consume();
            go.fire();
          } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume(); // nobody writes a tab into a memo here
            words.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
    HBox buttons = new HBox(go, file);
    buttons.getStyleClass().add("draft-buttons");
    getChildren().addAll(new WrappedLabel(messages.text("draft.sheet.words")), words, buttons);
    Dropped.on(this, taking);
  }

  void focusFirst() {
    words.requestFocus();
  }

  /// Takes what is dropped onto a node, before the window takes it for an article.
  static final class Dropped {
    private Dropped() {}

    static void on(javafx.scene.Node target, Taking taking) {
      target.addEventHandler(
          DragEvent.DRAG_OVER,
          event -> {
            if (takes(event)) {
              event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
          });
      target.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, taking));
    }

    private static boolean takes(DragEvent event) {
      Dragboard board = event.getDragboard();
      return event.getGestureSource() == null
          && (board.hasFiles() || board.hasHtml() || board.hasString());
    }

    private static void dropped(DragEvent event, Taking taking) {
      Dragboard board = event.getDragboard();
      event.setDropCompleted(takes(event));
      if (takes(event)) {
        if (board.hasFiles()) {
          board.getFiles().stream().limit(1).map(File::toPath).forEach(taking::file);
        } else {
          taking.words(board.getString(), board.getHtml());
        }
      }
      event.consume();
    }
  }
}
