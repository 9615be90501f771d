// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.tie.TieDraft;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for the right date of an event, or that it is none.
final class EventSheet extends VBox {

  private final Event event;
  private final Messages messages;
  private final EventActions handlers;
  private final WordField date = new WordField();
  private final WordField why = new WordField();
  private final CheckBox stated;
  private final WrappedLabel refused = new WrappedLabel("").goneWhenEmpty();
  private final Button keep;

  /// What can be done with an event.
  interface EventActions {
    /// @param why the reason, or null
    void date(PartialDate date, Basis basis, @Nullable String why);

    void reject();
  }

  EventSheet(Event event, Messages messages, Fonts fonts, EventActions handlers) {
    this.event = event;
    this.messages = messages;
    this.handlers = handlers;
    stated = new CheckBox(messages.text("ties.event.stated"));
    stated.setId("event-stated");
    stated.setSelected(event.basis() == Basis.STATED);
    field(date, "event-date", "ties.date");
    field(why, "event-why", "ties.why");
    date.setText(event.date().iso());
    TypedFace.follow(date, fonts);
    TypedFace.follow(why, fonts);
    refused.setId("event-refused");
    refused.getStyleClass().add("name-refused");
    keep = new SheetButton("event-keep", messages.text("ties.event.keep"), this::keep);
    keep.getStyleClass().add("main-button");
    Button reject =
        new SheetButton("event-reject", messages.text("ties.event.reject"), handlers::reject);
    reject.setDisable(event.review().state() == ReviewState.REJECTED);
    FlowPane foot = new FlowPane(keep, reject);
    foot.getStyleClass().add("leave-buttons");
    getStyleClass().addAll("name-sheet", "event-sheet");
    getChildren()
        .addAll(
            new ScriptedText(fonts, messages.text("quoted", event.quote().words()), "quote-words"),
            new WrappedLabel(messages.text("ties.event.words")),
            new NamedField(messages.text("ties.date"), date),
            stated,
            new NamedField(messages.text("ties.why"), why),
            foot,
            refused);
    date.textProperty().subscribe(typed -> judge());
    stated.selectedProperty().subscribe(chosen -> judge());
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    field.setOnAction(event -> keep());
  }

  private Basis basis() {
    return stated.isSelected() ? Basis.STATED : Basis.INFERRED;
  }

  private void judge() {
    PartialDate typed = TieDraft.date(date.getText());
    boolean same = event.date().equals(typed) && event.basis() == basis();
    keep.setDisable(typed == null || same);
    refused.setText(typed == null ? messages.text("ties.lack.DATE") : "");
  }

  private void keep() {
    PartialDate typed = TieDraft.date(date.getText());
    if (typed != null && !keep.isDisabled()) {
      handlers.date(typed, basis(), why.getText().isBlank() ? null : why.getText().strip());
    }
  }

  void focusFirst() {
    date.requestFocus();
    date.selectAll();
  }
}
