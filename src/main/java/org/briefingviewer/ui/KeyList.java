// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.part.Command;

/// Every command with its key, by group, in two columns of about the same length.
final class KeyList extends HBox {
  /// What a group's heading and the space above it count as, in rows.
  private static final int HEADING_ROWS = 2;

  KeyList(Commands commands, Messages messages) {
    getStyleClass().add("key-list");
    Map<Command.Group, List<Command>> groups = commands.groups();
    int rows = groups.values().stream().mapToInt(KeyList::rows).sum();
    VBox left = new VBox();
    VBox right = new VBox();
    int standing = 0;
    for (var group : groups.entrySet()) {
      VBox column = 2 * standing + rows(group.getValue()) <= rows ? left : right;
      column.getChildren().add(section(messages.text(group.getKey()), group.getValue()));
      standing += rows(group.getValue());
    }
    for (VBox column : List.of(left, right)) {
      column.getStyleClass().add("key-column");
      column.setPrefWidth(0);
      HBox.setHgrow(column, Priority.ALWAYS);
      getChildren().add(column);
    }
  }

  private static int rows(List<Command> commands) {
    return commands.size() + HEADING_ROWS;
  }

  private static VBox section(String heading, List<Command> commands) {
    Label title = new Label(heading);
    title.getStyleClass().add("key-heading");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    for (int i = 0; i < commands.size(); i++) {
      Label key = new Label(commands.get(i).keyWords());
      Label deed = new Label(commands.get(i).action().getText());
      key.getStyleClass().add("key");
      deed.getStyleClass().add("deed");
      deed.setWrapText(true);
      deed.setMinHeight(USE_PREF_SIZE);
      key.setVisible(!key.getText().isEmpty());
      key.setMinWidth(USE_PREF_SIZE);
      HBox slot = new HBox(key);
      slot.getStyleClass().add("key-slot");
      grid.add(slot, 0, i);
      grid.add(deed, 1, i);
    }
    return new VBox(title, grid);
  }
}
