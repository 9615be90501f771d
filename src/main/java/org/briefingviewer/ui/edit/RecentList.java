// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.briefingviewer.wording.Messages;

/// The briefings that were opened before, the newest first, each with where it lies.
final class RecentList extends VBox {
  private static final double WIDTH = 560;

  RecentList(List<Path> files, Messages messages, Consumer<Path> chosen) {
    getStyleClass().add("recent-list");
    setPrefWidth(WIDTH);
    for (Path file : files) {
      Label name = new Label(String.valueOf(file.getFileName()));
      name.getStyleClass().add("recent-name");
      Label folder = new Label(String.valueOf(file.getParent()));
      folder.getStyleClass().add("soft");
      Button row = new Button();
      row.setGraphic(new VBox(name, folder));
      row.setAccessibleText(file.toString());
      row.setMaxWidth(Double.MAX_VALUE);
      row.getStyleClass().add("recent-row");
      row.setOnAction(event -> chosen.accept(file));
      getChildren().add(row);
    }
    if (files.isEmpty()) {
      getChildren().add(new Label(messages.text("edit.recent.none")));
    }
  }

  void focusFirst() {
    getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }
}
