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
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;

/// All stops of a running presentation, for the speaker alone: the arrow keys or its number choose
/// one, Enter goes there.
final class StopsOverview extends VBox {
  private static final int ROWS = 12;

  /// How high a row is, in pixels.
  private static final double ROW = 40;

  private final Messages messages;
  private final ListView<String> list = new ListView<>();

  /// Says which number was typed.
  private final WrappedLabel typed = new WrappedLabel("");

  /// The number that was typed; 0 where none was.
  private int number;

  /// @param titles of the stops, in their order
  /// @param chosen told which one to go to, from 1
  /// @param closed told when it is to go away
  StopsOverview(
      Messages messages, Fonts fonts, List<String> titles, IntConsumer chosen, Runnable closed) {
    this.messages = messages;
    list.setId("stage-stops");
    list.setAccessibleText(messages.text("stage.list.name"));
    list.setFixedCellSize(ROW);
    list.setPrefHeight(Math.clamp(titles.size(), 1, ROWS) * ROW + 2);
    list.setCellFactory(view -> new StopCell(fonts));
    list.getItems().setAll(titles);
    getStyleClass().add("stage-search");
    setMaxHeight(USE_PREF_SIZE);
    typed.setId("stage-stops-number");
    typed.visibleProperty().bind(typed.textProperty().isNotEmpty());
    getChildren().addAll(list, typed.goneWhenEmpty());
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, chosen, closed));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(chosen));
  }

  private void pressed(KeyEvent event, IntConsumer chosen, Runnable closed) {
    KeyCode code = event.getCode();
    if (code.isDigitKey()) {
      number(StageKeys.withDigit(number, code));
    } else if (code == KeyCode.BACK_SPACE) {
      number(number / 10);
    } else if (code == KeyCode.ENTER) {
      enter(chosen);
    } else if (code == KeyCode.ESCAPE || code == KeyCode.G) {
      closed.run();
    } else {
      number(0);
      return;
    }
    event.consume();
  }

  /// Takes a number, and chooses its stop where there is one.
  private void number(int next) {
    number = next;
    typed.setText(next == 0 ? "" : messages.text("stage.list.typed", next));
    if (next >= 1 && next <= list.getItems().size()) {
      choose(next);
    }
  }

  private void enter(IntConsumer chosen) {
    int last = list.getItems().size();
    if (number > last) {
      typed.setText(messages.text("stage.speaker.noStop", number, last));
      number = 0;
    } else {
      choose(chosen);
    }
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
    choose(place);
    list.requestFocus();
  }

  private void choose(int place) {
    list.getSelectionModel().select(place - 1);
    list.scrollTo(Math.max(0, place - ROWS / 2));
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
