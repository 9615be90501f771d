// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.carry;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.session.correct.CorrectionCarrier;
import org.briefingviewer.ui.field.RowedList;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Shows the proposals that would be corrected too, before they are: each can be left out, by Space
/// or a click. Enter confirms, Esc leaves all as it was.
final class CarrySheet extends VBox {
  private static final int MOST_ROWS = 6;

  private final Messages messages;
  private final List<Row> rows;
  private final Button go;

  /// One proposal, and whether it is corrected too.
  private record Row(CorrectionCarrier.Equal equal, BooleanProperty in) {}

  CarrySheet(
      CorrectionCarrier.Look look,
      CarryWords words,
      Messages messages,
      Consumer<List<CorrectionCarrier.Equal>> confirmed,
      Runnable left) {
    this.messages = messages;
    this.rows =
        look.equals().stream().map(each -> new Row(each, new SimpleBooleanProperty(true))).toList();
    getStyleClass().addAll("bulk-sheet", "carry-sheet");
    WrappedLabel change = new WrappedLabel(words.change(look.correction()));
    change.setId("carry-change");
    long articles =
        look.equals().stream().map(CorrectionCarrier.Equal::articleId).distinct().count();
    WrappedLabel sentence =
        new WrappedLabel(messages.text("carry.sentence", rows.size(), articles));
    sentence.setId("carry-sentence");
    go = new Button();
    go.setId("carry-go");
    go.setDefaultButton(true);
    go.getStyleClass().add("main-button");
    go.setOnAction(event -> confirmed.accept(chosen()));
    Button stay = new Button(messages.text("review.bulk.stay"));
    stay.setId("carry-stay");
    stay.setOnAction(event -> left.run());
    HBox buttons = new HBox(go, stay);
    buttons.getStyleClass().add("leave-buttons");
    rows.forEach(row -> row.in().subscribe(in -> count()));
    getChildren().addAll(change, sentence, buttons, list(words));
  }

  private RowedList<Row> list(CarryWords words) {
    RowedList<Row> list = new RowedList<>(1, MOST_ROWS);
    list.getItems().setAll(rows);
    list.setId("carry-list");
    list.getStyleClass().setAll("bulk-list");
    list.setAccessibleText(messages.text("carry.list"));
    list.setCellFactory(view -> new EqualCell(words));
    list.getSelectionModel().selectFirst();
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Row row = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && row != null) {
            row.in().set(!row.in().get());
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            go.fire();
            event.consume();
          }
        });
    return list;
  }

  private List<CorrectionCarrier.Equal> chosen() {
    return rows.stream().filter(row -> row.in().get()).map(Row::equal).toList();
  }

  private void count() {
    int in = chosen().size();
    go.setText(messages.text("carry.go", in));
    go.setDisable(in == 0);
  }

  void focusFirst() {
    go.requestFocus();
  }

  /// One proposal: whether it is corrected too, its words, and what stands around them.
  private static final class EqualCell extends RowCell<Row> {
    private final CarryWords words;

    EqualCell(CarryWords words) {
      this.words = words;
      getStyleClass().setAll("bulk-cell");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      if (getGraphic() instanceof EqualEntry before) {
        before.forget();
      }
      super.updateItem(row, empty);
    }

    @Override
    protected void show(Row row) {
      setGraphic(new EqualEntry(row, words));
      setAccessibleText(words.words(row.equal()) + ", " + words.place(row.equal()));
    }
  }

  private static final class EqualEntry extends HBox {
    private final CheckBox box = new CheckBox();
    private final Row row;

    EqualEntry(Row row, CarryWords words) {
      this.row = row;
      box.selectedProperty().bindBidirectional(row.in());
      box.setFocusTraversable(false);
      box.setMinWidth(USE_PREF_SIZE);
      WrappedLabel what = new WrappedLabel(words.words(row.equal()));
      box.setAccessibleText(what.getText());
      WrappedLabel where = new WrappedLabel(words.place(row.equal()), "soft");
      VBox said = new VBox(what, where);
      HBox.setHgrow(said, Priority.ALWAYS);
      getStyleClass().addAll("bulk-entry", "carry-entry");
      getChildren().addAll(box, said);
    }

    void forget() {
      box.selectedProperty().unbindBidirectional(row.in());
    }
  }
}
