// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The briefings that were opened before, the newest first, each with where it lies.
final class RecentList extends VBox {

  private final Messages messages;
  private final Consumer<Path> chosen;

  /// What can be opened.
  ///
  /// @param drafts briefings that have no name yet
  /// @param files those that were open before
  /// @param imported what earlier versions of the program kept in a folder of theirs
  record Choice(List<Path> drafts, List<Path> files, List<Path> imported) {}

  RecentList(Choice choice, Messages messages, Consumer<Path> chosen) {
    this.messages = messages;
    this.chosen = chosen;
    getStyleClass().add("recent-list");
    add("edit.recent.drafts", choice.drafts(), this::draft);
    add(null, choice.files(), file -> String.valueOf(file.getFileName()));
    add("edit.recent.before", choice.imported(), file -> String.valueOf(file.getFileName()));
    if (getChildren().isEmpty()) {
      getChildren().add(new Label(messages.text("edit.recent.none")));
    }
  }

  private String draft(Path file) {
    String title = UnsavedBriefings.title(file);
    return title.isEmpty() ? messages.text("edit.untitled") : ScriptedText.shortened(title);
  }

  private void add(@Nullable String heading, List<Path> files, Function<Path, String> naming) {
    if (heading != null && !files.isEmpty()) {
      Label words = new Label(messages.text(heading));
      words.getStyleClass().add("soft");
      getChildren().add(words);
    }
    for (Path file : files) {
      Label name = new Label(DeceptiveCharacters.shownInLine(naming.apply(file)));
      name.getStyleClass().add("recent-name");
      Label folder = new Label(DeceptiveCharacters.shownInLine(String.valueOf(file.getParent())));
      folder.getStyleClass().add("soft");
      Button row = new Button();
      row.setGraphic(new VBox(name, folder));
      row.setAccessibleText(name.getText() + ", " + file);
      row.setMaxWidth(Double.MAX_VALUE);
      row.getStyleClass().add("recent-row");
      row.setOnAction(event -> chosen.accept(file));
      getChildren().add(row);
    }
  }

  void focusFirst() {
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
