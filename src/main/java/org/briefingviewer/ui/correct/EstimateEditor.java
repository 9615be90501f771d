// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.correct.DraftFault;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.field.DeedButton;
import org.briefingviewer.ui.field.InView;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// The card of an estimate with every field open: what stands there is typed, chosen, or picked in
/// the text. Enter applies it, Esc leaves it; Tab goes through.
final class EstimateEditor extends VBox implements WritingPane {
  private static final int MOST_UNITS = 6;

  /// Kept free above and below the field that has the focus, in pixels.
  private static final double AIR = 28;

  private final Editing of;
  private final Deeds deeds;
  private final Messages messages;
  private final EditorRows rows;
  private final ScrollPane scroll;
  private final VBox foot = new VBox();
  private final Button apply;

  private Subscription following = Subscription.EMPTY;

  /// Whether a key was pressed here since the focus was brought.
  private boolean heard;

  private final ChangeListener<Node> focus = (observed, before, now) -> focused(now);

  /// What ends the editing.
  interface Deeds {
    void apply();

    void leave();
  }

  EstimateEditor(Editing of, Deeds deeds) {
    this.of = of;
    this.deeds = deeds;
    this.messages = of.messages();
    this.rows = new EditorRows(messages);
    this.scroll = new ScrollPane(rows);
    this.apply = new DeedButton("correct-apply", messages.text("correct.apply"), deeds::apply);
    fillRows();
    build();
  }

  private void build() {
    setId("estimate-editor");
    getStyleClass().add("estimate-editor");
    setAccessibleRole(AccessibleRole.PARENT);
    String key = of.draft().marks() ? "correct.title.mark" : "correct.title";
    String title = messages.text(key, of.draft().now().quantity().asWritten());
    setAccessibleText(title);
    ScriptedText head = new ScriptedText(of.fonts(), title, "editor-title");
    head.setId("editor-title");
    head.getStyleClass().add("editor-head");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("card-body");
    scroll.setAccessibleText(title);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    apply.getStyleClass().add("main-button");
    foot.getStyleClass().addAll("editor-foot");
    showDeeds();
    getChildren().addAll(head, scroll, foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    sceneProperty().subscribe(this::listen);
  }

  private void listen(@Nullable Scene before, @Nullable Scene scene) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (before != null) {
      before.focusOwnerProperty().removeListener(focus);
    }
    if (scene != null) {
      scene.focusOwnerProperty().addListener(focus);
      following = of.correcting().draftProperty().subscribe(this::told);
    }
  }

  private void showDeeds() {
    Button leave =
        new DeedButton("correct-leave", messages.text("correct.leave"), this::askToLeave);
    foot.getChildren().setAll(line(apply, leave, said("correct.keys")));
  }

  /// Asks once more before what was typed is lost.
  void askToLeave() {
    if (!of.correcting().changed()) {
      deeds.leave();
      return;
    }
    Button lose = new DeedButton("correct-lose", messages.text("correct.lose"), deeds::leave);
    Button stay = new DeedButton("correct-stay", messages.text("correct.stay"), this::stay);
    foot.getChildren().setAll(said("correct.unapplied"), line(lose, stay));
    lose.requestFocus();
  }

  private void stay() {
    showDeeds();
    begin();
  }

  private HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("editor-buttons");
    return line;
  }

  private Label said(String key) {
    Label words = new WrappedLabel(messages.text(key));
    words.getStyleClass().add("soft");
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private void fillRows() {
    EstimateDraft draft = of.draft();
    Quantity quantity = draft.now().quantity();
    TextField low = typed(TypedField.LOW, "correct.low");
    TextField high = typed(TypedField.HIGH, "correct.high");
    HBox.setHgrow(low, Priority.ALWAYS);
    HBox.setHgrow(high, Priority.ALWAYS);
    HBox ends = new HBox(low, new Label("–"), high);
    ends.getStyleClass().add("chain-line");
    rows.add(name(ClaimField.VALUE), ends, TypedField.LOW, TypedField.HIGH);
    rows.add(name(ClaimField.UNIT), unit(), TypedField.UNIT);
    rows.add(
        name(ClaimField.BOUND),
        new WordedChoice<>(
            "correct-bound",
            name(ClaimField.BOUND),
            List.of(Bound.values()),
            quantity.bound(),
            messages::text,
            bound -> of.change(now -> now.with(bound))));
    rows.add(
        name(ClaimField.DIRECTION),
        new WordedChoice<>(
            "correct-direction",
            name(ClaimField.DIRECTION),
            List.of(Direction.values()),
            quantity.direction(),
            way -> way == Direction.NONE ? messages.text("correct.noChange") : messages.text(way),
            way -> of.change(now -> now.with(way))));
    TextField asOf = typed(TypedField.AS_OF, "correct.asOf.prompt");
    rows.add(name(ClaimField.AS_OF), asOf, TypedField.AS_OF);
    rows.add(name(ClaimField.CHAIN), new ChainSection(of, rows));
    rows.add(name(ClaimField.HEDGES), new WordSection(of, TypedField.HEDGE), TypedField.HEDGE);
    judged();
    rows.add(name(ClaimField.ALSO_SAID), new WordSection(of, TypedField.CAVEAT), TypedField.CAVEAT);
    rows.add(name(ClaimField.SCOPE), typed(TypedField.SCOPE, "correct.scope.prompt"));
    rows.add(messages.text("correct.why"), typed(TypedField.WHY, "correct.why.prompt"));
  }

  /// Likelihood and confidence are no hedges, and stand in rows of their own.
  private void judged() {
    TypedField[] fields = {TypedField.LIKELIHOOD, TypedField.BAND, TypedField.SCALE};
    rows.add(name(ClaimField.LIKELIHOOD), new BandLines(of), fields);
    rows.add(name(ClaimField.CONFIDENCE), ConfidenceLine.of(of), TypedField.CONFIDENCE);
  }

  private CompletedField unit() {
    String begun = new QuantityWords(messages).unit(of.draft().read().quantity().unit());
    String now = of.draft().text(TypedField.UNIT);
    CompletedField unit =
        new CompletedField(
            id(TypedField.UNIT),
            name(ClaimField.UNIT),
            of.fonts(),
            typed -> of.reading().units().completions(typed, MOST_UNITS),
            MOST_UNITS);
    unit.setText(now == null ? begun : now);
    unit.textProperty()
        .addListener(
            (observed, before, typed) ->
                of.change(draft -> draft.type(TypedField.UNIT, typed, begun)));
    return unit;
  }

  private TextField typed(TypedField field, String prompt) {
    TextField input = of.typed(field, id(field), prompt);
    input.setPrefColumnCount(1);
    return input;
  }

  private static String id(TypedField field) {
    return "correct-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String name(ClaimField field) {
    return messages.text(field);
  }

  private void told(@Nullable EstimateDraft draft) {
    if (draft == null) {
      return;
    }
    List<DraftFault> faults = of.faults();
    rows.tell(faults);
    boolean ready = faults.isEmpty() && (of.correcting().changed() || of.draft().marks());
    apply.setDisable(!ready);
  }

  /// Takes the focus, where it was last or at the value.
  void begin() {
    heard = false;
    applyCss(); // what scrolls has its content in the scene from then on
    Node last = of.correcting().field() == null ? null : rows.lookup("#" + of.correcting().field());
    Node first = last == null ? rows.lookup("#" + id(TypedField.LOW)) : last;
    if (first != null) {
      first.requestFocus();
      if (last == null && first instanceof TextField input) {
        input.selectAll();
      }
    }
  }

  private void focused(@Nullable Node owner) {
    if (owner == null || !inside(this, owner)) {
      return;
    }
    String id = owner.getId();
    if (id != null && lookup("#" + id) != null && inside(rows, owner)) {
      of.correcting().at(id);
      InView.bring(scroll, owner, AIR);
    }
    if (!(owner instanceof PickField)) {
      of.picking().focused(null);
    }
  }

  private static boolean inside(Node outer, Node node) {
    Node at = node;
    while (at != null && !at.equals(outer)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// The letter of the key that brought the focus here was meant for nothing in here.
  private void typed(KeyEvent event) {
    if (!heard) {
      event.consume();
    }
  }

  /// Only Space presses what adds, moves or takes out: Enter applies, as the foot says.
  private void hear(KeyEvent event) {
    heard = true;
    boolean enter = event.getCode() == KeyCode.ENTER && !event.isAltDown();
    if (enter && event.getTarget() instanceof Button button && inside(rows, button)) {
      event.consume();
      deeds.apply();
    }
  }

  private void pressed(KeyEvent event) {
    boolean choosing = event.getTarget() instanceof ChoiceBox<?> box && box.isShowing();
    if (event.isAltDown() || choosing) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        if (event.getTarget() instanceof Button button) {
          button.fire();
        } else {
          deeds.apply();
        }
      }
      case ESCAPE -> {
        event.consume();
        if (lookup("#correct-stay") == null) {
          askToLeave();
        } else {
          stay();
        }
      }
      default -> {}
    }
  }

  /// Goes to the first field that holds what cannot be.
  void showFault() {
    List<DraftFault> faults = of.faults();
    if (faults.isEmpty()) {
      return;
    }
    DraftFault first = faults.getFirst();
    TypedField field = first.field();
    String id =
        field == null
            ? "chain-name-" + first.place()
            : switch (field) {
              case HEDGE -> "hedge-add";
              case CAVEAT -> "caveat-add";
              default -> id(field);
            };
    Node there = lookup("#" + id);
    if (there != null) {
      there.requestFocus();
    }
  }
}
