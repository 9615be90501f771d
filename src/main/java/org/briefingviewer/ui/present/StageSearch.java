// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Stop;
import org.briefingviewer.presentation.RoomSearchStops.Answer;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.ui.field.RunLine;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.row.ShownCell;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The search while a presentation runs: what is typed, what it leads to, Enter puts the chosen one
/// on the wall.
final class StageSearch extends VBox {
  private static final int ROWS = 6;

  /// How high a row of two lines is, in pixels.
  private static final double ROW = 48;

  private final Messages messages;
  private final Fonts fonts;
  private final Function<Stop, String> titles;
  private final WordField field = new WordField();
  private final ListView<Answer> found = new ListView<>();
  private final Label count = new Label();

  /// @param typed told what was typed
  /// @param chosen told what is to be shown
  StageSearch(
      Messages messages,
      Fonts fonts,
      Function<Stop, String> titles,
      Consumer<String> typed,
      Consumer<Stop> chosen) {
    this.messages = messages;
    this.fonts = fonts;
    this.titles = titles;
    field.setId("stage-search");
    field.setPromptText(messages.text("stage.search.prompt"));
    field.setAccessibleText(messages.text("stage.search.prompt"));
    TypedFace.follow(field, fonts);
    found.setId("stage-found");
    found.setFocusTraversable(false);
    found.setCellFactory(list -> new AnswerCell());
    count.setId("stage-found-count");
    getStyleClass().add("stage-search");
    setMaxHeight(USE_PREF_SIZE);
    getChildren().addAll(field, found, count);
    field.textProperty().subscribe((before, now) -> typed.accept(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, chosen));
    show(List.of(), true);
  }

  private void pressed(KeyEvent event, Consumer<Stop> chosen) {
    int at = found.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> found.getSelectionModel().select(Math.min(at + 1, found.getItems().size() - 1));
      case UP -> found.getSelectionModel().select(Math.max(0, at - 1));
      case ENTER -> {
        @Nullable Answer answer = found.getSelectionModel().getSelectedItem();
        if (answer != null) {
          chosen.accept(answer.stop());
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Begins anew.
  void begin() {
    field.clear();
    show(List.of(), true);
    field.requestFocus();
  }

  /// Shows what was found.
  ///
  /// @param done whether everything was searched
  void show(List<Answer> answers, boolean done) {
    found.getItems().setAll(answers);
    found.setVisible(!answers.isEmpty());
    found.setManaged(!answers.isEmpty());
    found.setFixedCellSize(ROW);
    found.setPrefHeight(Math.clamp(answers.size(), 1, ROWS) * ROW + 2);
    if (!answers.isEmpty()) {
      found.getSelectionModel().select(0);
    }
    String words =
        field.getText().isBlank() ? "" : messages.text("stage.search.count", answers.size());
    count.setText(done ? words : messages.text("stage.search.going", words));
  }

  /// What an answer is called, and below it the words in which it was found.
  private final class AnswerCell extends ShownCell<Answer> {
    AnswerCell() {
      setPrefWidth(0); // as wide as the list, whatever the words
    }

    @Override
    protected void show(Answer answer) {
      SearchHit hit = answer.hit();
      String title = titles.apply(answer.stop());
      String words = hit.context().before() + hit.context().words() + hit.context().after();
      setGraphic(
          new VBox(
              RunLine.of(title, fonts, "answer-title"), RunLine.of(words, fonts, "answer-words")));
      setAccessibleText(messages.text("stage.search.row", title, words));
    }
  }
}
