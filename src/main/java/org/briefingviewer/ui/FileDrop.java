// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.File;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.briefingviewer.session.importing.ArticleImports;

/// Takes files, folders or words that are dragged onto a node.
record FileDrop(Node target, ArticleImports imports) {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  void listen() {
    target.addEventHandler(DragEvent.DRAG_OVER, this::over);
    target.addEventHandler(
        DragEvent.DRAG_EXITED, event -> target.pseudoClassStateChanged(DROPPING, false));
    target.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /// Words that are dragged inside the window itself are no article that comes in.
  private static boolean takes(DragEvent event) {
    Dragboard board = event.getDragboard();
    return event.getGestureSource() == null
        && (board.hasFiles() || board.hasHtml() || board.hasString());
  }

  private void over(DragEvent event) {
    if (takes(event)) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      target.pseudoClassStateChanged(DROPPING, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    event.setDropCompleted(takes(event));
    if (takes(event)) {
      if (board.hasFiles()) {
        imports.take(board.getFiles().stream().map(File::toPath).toList());
      } else {
        imports.paste(board.getString(), board.getHtml(), false);
      }
    }
    event.consume();
  }
}
