// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.ui.field.RowedList;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;

/// Shows what would be settled at once, before it is: how many, which words, in which article.
/// Enter confirms, Esc leaves all as it was.
final class BulkSheet extends VBox {
  private static final int MOST_ROWS = 8;

  private final Button go;

  BulkSheet(
      ReviewAct act,
      List<ReviewStop> stops,
      StopWords words,
      Messages messages,
      Runnable confirmed,
      Runnable left) {
    getStyleClass().add("bulk-sheet");
    long articles = stops.stream().map(ReviewStop::articleId).distinct().count();
    WrappedLabel sentence =
        new WrappedLabel(messages.text("review.bulk.sentence", stops.size(), articles));
    sentence.setId("bulk-sentence");
    go = new Button(messages.text("review.bulk.go." + act, stops.size()));
    go.setId("bulk-go");
    go.setDefaultButton(true);
    go.getStyleClass().add("main-button");
    go.setOnAction(event -> confirmed.run());
    Button stay = new Button(messages.text("review.bulk.stay"));
    stay.setId("bulk-stay");
    stay.setOnAction(event -> left.run());
    HBox buttons = new HBox(go, stay);
    buttons.getStyleClass().add("leave-buttons");
    RowedList<ReviewStop> list = new RowedList<>(1, MOST_ROWS);
    list.getItems().setAll(stops);
    list.setId("bulk-list");
    list.getStyleClass().setAll("bulk-list");
    list.setAccessibleText(messages.text("review.bulk.list"));
    list.setCellFactory(view -> new StopCell(words));
    getChildren().addAll(sentence, buttons, list);
  }

  void focusFirst() {
    go.requestFocus();
  }

  /// One thing: its words, what it is, and where it stands.
  private static final class StopCell extends RowCell<ReviewStop> {
    private final StopWords words;

    StopCell(StopWords words) {
      this.words = words;
      getStyleClass().setAll("bulk-cell");
    }

    @Override
    protected void show(ReviewStop stop) {
      WrappedLabel what = new WrappedLabel(words.whole(stop));
      String more = words.more(stop);
      String place = words.article(stop);
      WrappedLabel where =
          new WrappedLabel(more.isEmpty() ? place : more + " · " + words.quoted(place), "soft");
      VBox box = new VBox(what, where);
      box.getStyleClass().add("bulk-entry");
      setGraphic(box);
      setAccessibleText(what.getText() + ", " + where.getText());
    }
  }
}
