// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.session.importing.DroppedLines;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// The lines that the cleaning left out, in their order, each with its reason; where the briefing
/// is the user's own, each can be put back, several at once.
final class DroppedLineList extends VBox {
  private final Messages messages;
  private final Consumer<Set<Integer>> putBack;
  private final List<DroppedLineRow> lines = new ArrayList<>();
  private final Button chosen = new Button();

  DroppedLineList(
      DroppedLines model, Messages messages, Fonts fonts, Consumer<Set<Integer>> putBack) {
    this.messages = messages;
    this.putBack = putBack;
    boolean own = !model.sealed();
    List<DroppedLine> dropped = model.lines();
    getStyleClass().add("left-out");
    getChildren().add(sentence(dropped.size(), own));
    if (own && !dropped.isEmpty()) {
      getChildren().add(handlers());
    }
    for (int i = 0; i < dropped.size(); i++) {
      int index = i;
      DroppedLineRow line =
          new DroppedLineRow(
              dropped.get(i), messages, fonts, own ? () -> putBack.accept(Set.of(index)) : null);
      line.chosenProperty().subscribe(on -> count());
      lines.add(line);
    }
    getChildren().addAll(lines);
    count();
  }

  private Label sentence(int lines, boolean own) {
    return new WrappedLabel(
        lines == 0
            ? messages.text("leftOut.none")
            : messages.text(own ? "leftOut.sentence.OWN" : "leftOut.sentence.SEALED", lines),
        "left-out-sentence");
  }

  private HBox handlers() {
    chosen.setId("put-back-chosen");
    chosen.setOnAction(event -> putBack.accept(indices()));
    HBox handlers = new HBox(chosen);
    handlers.getStyleClass().add("left-out-deeds");
    return handlers;
  }

  private Set<Integer> indices() {
    Set<Integer> indices = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).chosenProperty().get()) {
        indices.add(i);
      }
    }
    return indices;
  }

  private void count() {
    int count = indices().size();
    chosen.setText(messages.text("leftOut.putBackChosen", count));
    chosen.setDisable(count == 0);
  }

  /// Gives the focus to the first line that can be chosen.
  void focusFirst() {
    if (!lines.isEmpty()) {
      lines.getFirst().focusChoice();
    }
  }
}
