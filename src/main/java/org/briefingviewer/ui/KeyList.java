// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.wording.Messages;

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
      column.getChildren().add(section(group.getKey(), group.getValue(), messages));
      standing += rows(group.getValue());
    }
    for (VBox column : List.of(left, right)) {
      column.getStyleClass().add("key-column");
      HBox.setHgrow(column, Priority.ALWAYS);
      getChildren().add(column);
    }
  }

  private static int rows(List<Command> commands) {
    return commands.size() + HEADING_ROWS;
  }

  /// A command without a key has the menu's name in its place.
  private static VBox section(Command.Group group, List<Command> commands, Messages messages) {
    Label title = new Label(messages.text(group));
    title.getStyleClass().add("key-heading");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    for (Command command : commands) {
      String keys = command.keyWords();
      boolean menu = keys.isEmpty();
      add(grid, menu ? messages.text("menu.name") : keys, menu, command.action().getText());
    }
    if (group == Command.Group.EDITING) {
      add(grid, "1–9", false, messages.text("help.digits"));
    }
    return new VBox(title, grid);
  }

  private static void add(GridPane grid, String keys, boolean menu, String does) {
    int row = grid.getRowCount();
    Label key = new Label(keys);
    WrappedLabel handler = new WrappedLabel(does);
    key.getStyleClass().add(menu ? "key-menu" : "key");
    handler.getStyleClass().add("deed");
    handler.setMinHeight(USE_PREF_SIZE);
    key.setMinWidth(USE_PREF_SIZE);
    HBox slot = new HBox(key);
    slot.getStyleClass().add("key-slot");
    grid.add(slot, 0, row);
    grid.add(handler, 1, row);
  }
}
