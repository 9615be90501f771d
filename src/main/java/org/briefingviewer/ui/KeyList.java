// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Every command with its key, in two columns.
final class KeyList extends GridPane {
  KeyList(List<Map.Entry<String, String>> commands) {
    getStyleClass().add("key-list");
    int rows = (commands.size() + 1) / 2;
    for (int i = 0; i < commands.size(); i++) {
      Label key = new Label(commands.get(i).getValue());
      Label deed = new Label(commands.get(i).getKey());
      key.getStyleClass().add("key");
      deed.getStyleClass().add("deed");
      int column = i < rows ? 0 : 2;
      add(key, column, i % rows);
      add(deed, column + 1, i % rows);
    }
  }
}
