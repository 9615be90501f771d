// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
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
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.correct.DraftFault;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.ui.field.InView;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The card of an estimate with every field open: what stands there is typed, chosen, or picked in
/// the text. Enter applies it, Esc leaves it; Tab goes through.
final class EstimateEditor extends VBox implements WritingPane {
  /// Kept free above and below the field that has the focus, in pixels.
  private static final double AIR = 28;

  private final EditorContext of;
  private final EditorActions handlers;
  private final Messages messages;
  private final EditorRows rows;
  private final EstimateFields fields;
  private final ScrollPane scroll;
  private final VBox foot = new VBox();
  private final Button apply;

  /// What alone is corrected, or null for all of it.
  private final @Nullable CardPlace only;

  private Subscription following = Subscription.EMPTY;

  /// Whether a key was pressed here since the focus was brought.
  private boolean heard;

  /// Whether the reader moved the rows since the focus came.
  private boolean scrolled;

  private final ChangeListener<Node> focus = (observed, before, now) -> focused(now);

  /// What ends the editing.
  interface EditorActions {
    void apply();

    void leave();

    /// Shows all fields.
    void all();
  }

  /// @param only what alone is corrected, or null for all of it
  EstimateEditor(EditorContext of, EditorActions handlers, @Nullable CardPlace only) {
    this.of = of;
    this.only = only;
    this.handlers = handlers;
    this.messages = of.messages();
    this.rows = new EditorRows(messages);
    this.scroll = new ScrollPane(rows);
    this.apply = new SheetButton("correct-apply", messages.text("correct.apply"), handlers::apply);
    this.fields = new EstimateFields(of, rows, only);
    fields.fill();
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
    scroll.viewportBoundsProperty().subscribe(this::keepInView);
    scroll.addEventFilter(ScrollEvent.SCROLL, event -> scrolled = true);
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> scrolled = true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    apply.getStyleClass().add("main-button");
    foot.getStyleClass().addAll("editor-foot");
    showActions();
    if (only == null) {
      getChildren().add(head);
    }
    getChildren().addAll(scroll, foot);
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

  private void showActions() {
    Button leave =
        new SheetButton("correct-leave", messages.text("correct.leave"), this::askToLeave);
    if (only == null) {
      foot.getChildren().setAll(line(apply, leave, said("correct.keys")));
    } else {
      Button all = new SheetButton("correct-all", messages.text("correct.all"), handlers::all);
      foot.getChildren().setAll(line(apply, leave, all));
      if (!of.draft().read().review().checked()) {
        foot.getChildren().add(said("correct.vouch"));
      }
    }
  }

  /// Asks once more before what was typed is lost.
  void askToLeave() {
    if (!of.correcting().changed()) {
      handlers.leave();
      return;
    }
    Button lose = new SheetButton("correct-lose", messages.text("correct.lose"), handlers::leave);
    Button stay = new SheetButton("correct-stay", messages.text("correct.stay"), this::stay);
    foot.getChildren().setAll(said("correct.unapplied"), line(lose, stay));
    lose.requestFocus();
  }

  private void stay() {
    showActions();
    begin();
  }

  private HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("editor-buttons");
    return line;
  }

  private Label said(String key) {
    Label words = new WrappedLabel(messages.text(key), "soft");
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
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
    Node first = last == null ? rows.lookup("#" + fields.first()) : last;
    if (first != null) {
      first.requestFocus();
      if (last == null && first instanceof TextField input) {
        input.selectAll();
      }
    }
  }

  @Override
  public boolean underHead() {
    return only != null;
  }

  @Override
  public boolean needsRoom() {
    return only == null || only.field() == ClaimField.CHAIN;
  }

  private void focused(@Nullable Node owner) {
    if (owner == null || !inside(this, owner)) {
      return;
    }
    if (inside(rows, owner) && lookup("#correct-lose") != null) {
      showActions(); // whoever goes on has answered
    }
    scrolled = false;
    String id = owner.getId();
    if (id != null && lookup("#" + id) != null && inside(rows, owner)) {
      of.correcting().at(id);
      InView.bring(scroll, owner, AIR);
    }
    if (!(owner instanceof PickField)) {
      of.picking().focused(null);
    }
  }

  /// The focus comes before all is laid out, and the room changes with the window. Whoever scrolls
  /// looks at another field.
  private void keepInView() {
    Node owner = getScene() == null || scrolled ? null : getScene().getFocusOwner();
    if (owner != null && inside(rows, owner)) {
      InView.bring(scroll, owner, AIR);
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
      handlers.apply();
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
          handlers.apply();
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
    String id = EstimateFields.of(faults.getFirst());
    Node there = lookup("#" + id);
    if (there != null) {
      there.requestFocus();
    }
  }
}
