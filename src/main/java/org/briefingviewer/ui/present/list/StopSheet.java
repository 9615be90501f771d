// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.list;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Stop;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedArea;
import org.briefingviewer.wording.Messages;

/// What the speaker plans for a stop: notes, seconds, and, of a headline of one's own, its words.
/// Ctrl+Enter keeps it.
public final class StopSheet extends VBox {

  private final Stop stop;
  private final WordField words = new WordField();
  private final WrappedArea notes = new WrappedArea();
  private final WordField seconds = new WordField();

  /// @param kept told the stop as it is then
  public StopSheet(Stop stop, Messages messages, Fonts fonts, Consumer<Stop> kept) {
    this.stop = stop;
    words.setId("stop-words");
    notes.setId("stop-notes");
    seconds.setId("stop-seconds");
    TypedFace.follow(words, fonts);
    TypedFace.follow(notes, fonts);
    notes.setText(stop.plan().notes());
    notes.setPrefRowCount(5);
    seconds.setText(stop.plan().seconds() == null ? "" : String.valueOf(stop.plan().seconds()));
    seconds.setTextFormatter(
        new TextFormatter<>(
            change -> {
              if (!change.getControlNewText().matches("\\d{0,5}")) {
                change.setText("");
                change.setRange(change.getRangeStart(), change.getRangeStart());
              }
              return change;
            }));
    Button keep = new Button(messages.text("stage.stop.keep"));
    keep.setId("stop-keep");
    keep.getStyleClass().add("main-button");
    keep.setOnAction(event -> kept.accept(changed()));
    seconds.setOnAction(event -> kept.accept(changed()));
    words.setOnAction(event -> kept.accept(changed()));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && notes.isFocused() && !event.isShiftDown()) {
            event.consume(); // else the notes would take it for a character
            seconds.requestFocus();
          }
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            kept.accept(changed());
          }
        });
    if (stop instanceof Stop.Title title) {
      words.setText(title.words());
      add(messages.text("stage.stop.words"), words);
      keep.disableProperty().bind(words.textProperty().map(String::isBlank));
    }
    add(messages.text("stage.stop.notes"), notes);
    add(messages.text("stage.stop.seconds"), seconds);
    getChildren().add(keep);
    getStylesheets().add(new Stylesheets(messages.locale()).url(Stylesheets.PRESENT));
    getStyleClass().add("stop-sheet");
  }

  private void add(String name, javafx.scene.control.Control control) {
    Label label = new Label(name);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    getChildren().addAll(label, control);
  }

  private Stop changed() {
    String typed = seconds.getText();
    Stop.Plan plan =
        new Stop.Plan(notes.getText().strip(), typed.isEmpty() ? null : Integer.valueOf(typed));
    Stop planned = stop.planned(plan);
    return planned instanceof Stop.Title title
        ? new Stop.Title(title.id(), plan, words.getText().strip())
        : planned;
  }

  public void focusFirst() {
    (stop instanceof Stop.Title ? words : notes).requestFocus();
  }
}
