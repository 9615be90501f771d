// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.briefingviewer.ui.field.RowedList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The headings of an article as a list: the arrow keys move, Enter or a click goes there.
final class OutlineSheet extends StackPane {
  /// How many rows are in view at most.
  private static final int MOST_ROWS = 9;

  private final RowedList<OutlineHeading> list = new RowedList<>(1, MOST_ROWS);

  /// @param current the heading that is being read, as an index, or -1
  /// @param chosen told where to go
  OutlineSheet(
      List<OutlineHeading> headings,
      int current,
      Messages messages,
      Fonts fonts,
      Consumer<OutlineHeading> chosen) {
    OutlineHeading here = current < 0 ? null : headings.get(current);
    list.getItems().setAll(headings);
    list.setCellFactory(view -> new OutlineCell(messages, fonts, here));
    list.setId("outline");
    list.setAccessibleText(messages.text("outline.title"));
    int row = Math.max(0, current);
    list.getSelectionModel().select(row);
    list.getFocusModel().focus(row);
    list.scrollTo(Math.max(0, row - MOST_ROWS / 2));
    list.addEventHandler(KeyEvent.KEY_PRESSED, event -> typed(event, chosen));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, chosen));
    getStyleClass().add("outline-sheet");
    getChildren().add(list);
  }

  private void typed(KeyEvent event, Consumer<OutlineHeading> chosen) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      go(chosen);
    }
  }

  private void clicked(MouseEvent event, Consumer<OutlineHeading> chosen) {
    if (event.getButton() == MouseButton.PRIMARY) {
      go(chosen);
    }
  }

  private void go(Consumer<OutlineHeading> chosen) {
    @Nullable OutlineHeading heading = list.getSelectionModel().getSelectedItem();
    if (heading != null) {
      chosen.accept(heading);
    }
  }

  void focusList() {
    list.requestFocus();
  }
}
