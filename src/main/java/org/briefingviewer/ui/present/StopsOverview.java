// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;

/// All stops of a running presentation, for the speaker alone: the arrow keys choose one, Enter
/// goes there.
final class StopsOverview extends VBox {
  private static final int ROWS = 12;

  /// How high a row is, in pixels.
  private static final double ROW = 40;

  private final ListView<String> list = new ListView<>();

  /// @param titles of the stops, in their order
  /// @param chosen told which one to go to, from 1
  /// @param closed told when it is to go away
  StopsOverview(
      Messages messages, Fonts fonts, List<String> titles, IntConsumer chosen, Runnable closed) {
    list.setId("stage-stops");
    list.setAccessibleText(messages.text("stage.list.name"));
    list.setFixedCellSize(ROW);
    list.setPrefHeight(Math.clamp(titles.size(), 1, ROWS) * ROW + 2);
    list.setCellFactory(view -> new StopCell(fonts));
    list.getItems().setAll(titles);
    getStyleClass().add("stage-search");
    setMaxHeight(USE_PREF_SIZE);
    getChildren().add(list);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose(chosen);
          } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.G) {
            event.consume();
            closed.run();
          }
        });
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(chosen));
  }

  private void choose(IntConsumer chosen) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      chosen.accept(at + 1);
    }
  }

  /// Takes the focus at a stop.
  ///
  /// @param place from 1
  void begin(int place) {
    list.getSelectionModel().select(place - 1);
    list.scrollTo(Math.max(0, place - ROWS / 2));
    list.requestFocus();
  }

  private static final class StopCell extends ListCell<String> {
    private final Fonts fonts;

    StopCell(Fonts fonts) {
      this.fonts = fonts;
      setPrefWidth(0); // no wider than the list
    }

    @Override
    protected void updateItem(String title, boolean empty) {
      super.updateItem(title, empty);
      setGraphic(
          empty || title == null
              ? null
              : new ScriptedText(
                  fonts, (getIndex() + 1) + "  " + EditWords.brief(title), "answer-stop"));
    }
  }
}
