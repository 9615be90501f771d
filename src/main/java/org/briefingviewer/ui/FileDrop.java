// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes a file or folder that is dragged onto a node.
final class FileDrop {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Node target;
  private final Consumer<Path> opener;

  FileDrop(Node target, Consumer<Path> opener) {
    this.target = target;
    this.opener = opener;
  }

  void listen() {
    target.addEventHandler(DragEvent.DRAG_OVER, this::over);
    target.addEventHandler(
        DragEvent.DRAG_EXITED, event -> target.pseudoClassStateChanged(DROPPING, false));
    target.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      target.pseudoClassStateChanged(DROPPING, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    if (!files.isEmpty()) {
      opener.accept(files.getFirst().toPath());
    }
    event.consume();
  }
}
