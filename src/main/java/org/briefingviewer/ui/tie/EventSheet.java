// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.DateReading;
import org.jspecify.annotations.Nullable;

/// Asks for the right date of an event, who says it and which step of a treaty it is, or that it is
/// none.
final class EventSheet extends VBox {
  /// How many names are offered at once.
  private static final int OFFERED = 5;

  /// Stands for no action, and for no one state.
  private static final String NONE = "";

  private final Event event;
  private final Around around;
  private final Messages messages;
  private final EventActions handlers;
  private final WordField date = new WordField();
  private final WordField why = new WordField();
  private final WordField treaty = new WordField();
  private final CompletedField assessor;
  private final WordedChoice<AgentKind> kind;
  private final WordedChoice<String> action;
  private final WordedChoice<String> party;
  private final CheckBox stated;
  private final WrappedLabel refused = new WrappedLabel("").goneWhenEmpty();
  private final Button keep;

  /// What the sheet has around it.
  record Around(Messages messages, Fonts fonts, Triangle triangle, AgentNames agents) {}

  /// What can be done with an event.
  interface EventActions {
    /// @param right what it is, with the verdicts that it had
    /// @param why the reason, or null
    void correct(Event right, @Nullable String why);

    void reject();
  }

  EventSheet(Event event, Around around, EventActions handlers) {
    this.event = event;
    this.around = around;
    this.messages = around.messages();
    this.handlers = handlers;
    stated = new CheckBox(messages.text("ties.event.stated"));
    String completed = messages.text("ties.completed", messages.text("ties.event.assessor"));
    assessor =
        new CompletedField(
            "event-assessor", completed, around.fonts(), around.agents()::beginning, OFFERED);
    kind =
        new WordedChoice<>(messages.text("ties.kind"), List.of(AgentKind.values()), messages::text);
    List<String> actions = new ArrayList<>(List.of(NONE));
    Arrays.stream(TreatyAction.values()).map(Enum::name).forEach(actions::add);
    action = new WordedChoice<>(messages.text("ties.event.action"), actions, this::action);
    List<String> parties = new ArrayList<>(List.of(NONE));
    around.triangle().actors().forEach(actor -> parties.add(actor.id()));
    party = new WordedChoice<>(messages.text("ties.event.party"), parties, this::party);
    keep = new SheetButton("event-keep", messages.text("ties.event.keep"), this::keep);
    fill();
    build();
    date.textProperty().subscribe(typed -> judge());
    treaty.textProperty().subscribe(typed -> judge());
    assessor.textProperty().subscribe(typed -> judge());
    kind.valueProperty().subscribe(chosen -> judge());
    action.valueProperty().subscribe(chosen -> judge());
    party.valueProperty().subscribe(chosen -> judge());
    stated.selectedProperty().subscribe(chosen -> judge());
  }

  private String action(String name) {
    return name.isEmpty()
        ? messages.text("ties.event.action.none")
        : messages.text(TreatyAction.valueOf(name));
  }

  private String party(String id) {
    return id.isEmpty() ? messages.text("ties.event.party.all") : around.triangle().label(id);
  }

  private void fill() {
    stated.setSelected(event.basis() == Basis.STATED);
    date.setText(event.date().iso());
    Agent who = event.assessor();
    assessor.setText(who == null ? "" : who.name());
    kind.setValue(who == null ? AgentKind.BODY : who.kind());
    TreatyStep step = event.step();
    treaty.setText(step == null ? "" : step.treaty());
    action.setValue(step == null ? NONE : step.action().name());
    party.setValue(step == null || step.party() == null ? NONE : step.party());
  }

  private void build() {
    stated.setId("event-stated");
    kind.setId("event-kind");
    action.setId("event-action");
    party.setId("event-party");
    field(date, "event-date", "ties.event.date");
    field(treaty, "event-treaty", "ties.event.treaty");
    field(why, "event-why", "ties.why");
    refused.setId("event-refused");
    refused.getStyleClass().add("name-refused");
    keep.getStyleClass().add("main-button");
    Button reject =
        new SheetButton("event-reject", messages.text("ties.event.reject"), handlers::reject);
    reject.setDisable(event.review().state() == ReviewState.REJECTED);
    FlowPane foot = new FlowPane(keep, reject);
    foot.getStyleClass().add("leave-buttons");
    FlowPane said =
        new FlowPane(
            new NamedField(messages.text("ties.event.assessor"), assessor, assessor.field()),
            new NamedField(messages.text("ties.kind"), kind));
    FlowPane step =
        new FlowPane(
            new NamedField(messages.text("ties.event.action"), action),
            new NamedField(messages.text("ties.event.party"), party));
    said.getStyleClass().add("leave-buttons");
    step.getStyleClass().add("leave-buttons");
    getStyleClass().addAll("name-sheet", "event-sheet");
    String quoted = messages.text("quoted", event.quote().words());
    getChildren()
        .addAll(
            new ScriptedText(around.fonts(), quoted, "quote-words"),
            new WrappedLabel(messages.text("ties.event.words")),
            new NamedField(messages.text("ties.event.date"), date),
            stated,
            said,
            new NamedField(messages.text("ties.event.treaty"), treaty),
            step,
            new NamedField(messages.text("ties.why"), why),
            foot,
            refused);
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    field.setOnAction(pressed -> keep());
    TypedFace.follow(field, around.fonts());
  }

  /// A name that is known is the known agent; another one is new, and of the chosen kind.
  private @Nullable Agent agent() {
    String name = assessor.words();
    Agent before = event.assessor();
    if (name.isEmpty() || (before != null && before.name().equals(name))) {
      return name.isEmpty() ? null : before;
    }
    Agent known = around.agents().agent(name);
    return known == null ? Agent.named(name, kind.getValue()) : known;
  }

  private @Nullable TreatyStep step() {
    String name = treaty.getText().strip();
    String chosen = action.getValue();
    if (name.isEmpty() || chosen == null || chosen.isEmpty()) {
      return null;
    }
    String one = party.getValue();
    return new TreatyStep(
        name, TreatyAction.valueOf(chosen), one == null || one.isEmpty() ? null : one);
  }

  /// Returns what is typed; null while it is no event.
  private @Nullable Event typed() {
    PartialDate day = day();
    boolean half = treaty.getText().isBlank() != NONE.equals(action.getValue());
    return day == null || half
        ? null
        : event
            .dated(day, stated.isSelected() ? Basis.STATED : Basis.INFERRED)
            .by(agent())
            .of(step());
  }

  private @Nullable PartialDate day() {
    return new DateReading(messages).read(date.getText());
  }

  private void judge() {
    Event now = typed();
    keep.setDisable(now == null || now.equals(event));
    String lack = day() == null ? "ties.lack.DATE" : "ties.event.lack.treaty";
    refused.setText(now == null ? messages.text(lack) : "");
    boolean fresh = !assessor.words().isEmpty() && around.agents().agent(assessor.words()) == null;
    kind.setVisible(fresh);
    kind.setManaged(fresh);
  }

  private void keep() {
    Event now = typed();
    if (now != null && !keep.isDisabled()) {
      handlers.correct(now, why.getText().isBlank() ? null : why.getText().strip());
    }
  }

  void focusFirst() {
    date.requestFocus();
    date.selectAll();
  }
}
