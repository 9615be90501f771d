// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// How many locked briefings are not searched, how many are, and what changes that.
final class LockedLine extends VBox {
  private final LibraryWords words;
  private final WrappedLabel locked = new WrappedLabel();
  private final WrappedLabel opened = new WrappedLabel();
  private final HBox closedRow;
  private final HBox openRow;

  LockedLine(Messages messages, LibraryWords words, LibraryView.Acts acts) {
    this.words = words;
    locked.setId("library-locked");
    opened.setId("library-opened");
    closedRow =
        row(
            locked,
            button("library-unlock", messages.text("library.locked.ask"), acts::searchLocked));
    openRow =
        row(
            opened,
            button("library-relock", messages.text("library.opened.stop"), acts::leaveLocked));
    getChildren().addAll(openRow, closedRow);
    show(FolderHits.NONE);
  }

  private static HBox row(WrappedLabel label, Button button) {
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(label, button);
    row.getStyleClass().add("library-line");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Button button(String id, String said, Runnable handler) {
    Button button = new Button(said);
    button.setId(id);
    button.getStyleClass().add("library-folder");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> handler.run());
    return button;
  }

  void show(FolderHits hits) {
    say(closedRow, locked, words.locked(hits));
    say(openRow, opened, words.opened(hits));
    boolean there = closedRow.isManaged() || openRow.isManaged();
    setManaged(there);
    setVisible(there);
  }

  private static void say(HBox row, WrappedLabel label, String said) {
    label.setText(said);
    row.setManaged(!said.isEmpty());
    row.setVisible(!said.isEmpty());
  }
}
