// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.correct.tie.PassageSteps;
import org.briefingviewer.correct.tie.StateNames;
import org.briefingviewer.correct.tie.TieDraft;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.correction.DateReading;
import org.jspecify.annotations.Nullable;

/// Where the state of a tie is written or corrected, at the foot of the text, so that its passages
/// can be seen and chosen. What is missing is said as it is typed.
final class TieEditor extends LinesPane implements WritingPane {
  /// How much of the window it takes at most.
  private static final double SHARE = 0.5;

  /// How many names are offered at once.
  private static final int OFFERED = 5;

  private final Around around;
  private final TieEditorActions handlers;
  private final Messages messages;
  private final WordedChoice<ActorPair> pair;
  private final WordedChoice<Trend> trend;
  private final CheckBox hedged;
  private final WordField words = new WordField();
  private final CompletedField assessor;
  private final CheckBox unnamed;
  private final WordedChoice<AgentKind> kind;
  private final CompletedField side;
  private final WordField asOf = new WordField();
  private final WordField why = new WordField();
  private final EvidenceRows evidence;
  private final WrappedLabel lacking = new WrappedLabel("");
  private final Button keep;
  private final Button more;
  private final Button ruleOut;
  private final TieDraft begun;
  private TieDraft draft;

  /// Whether fields are filled by the program and not by a person.
  private boolean filling;

  /// Whether a person wrote something: then nothing of it is read anew.
  private boolean touched;

  /// What the editor has around it.
  record Around(
      Messages messages,
      Fonts fonts,
      Triangle triangle,
      StateNames states,
      AgentNames agents,
      PassageSteps steps) {}

  /// What can be done with what is written.
  interface TieEditorActions {
    /// Keeps it.
    ///
    /// @param why the reason, or null
    void keep(TieDraft draft, @Nullable String why);

    /// Tells whether the article may be said not to discuss a tie.
    boolean silent(@Nullable ActorPair pair);

    void ruleOut(ActorPair pair);

    void show(EvidenceQuote quote);

    /// Returns what the program reads in a passage.
    TieDraft read(EvidenceQuote quote);

    void close();
  }

  TieEditor(Around around, TieDraft draft, TieEditorActions handlers) {
    this.around = around;
    this.messages = around.messages();
    this.handlers = handlers;
    this.begun = draft;
    this.draft = draft;
    TieWords said = new TieWords(messages);
    pair =
        new WordedChoice<>(
            messages.text("ties.pair.none"),
            around.triangle().pairs(),
            tie -> said.pair(around.triangle(), tie));
    trend =
        new WordedChoice<>(messages.text("ties.trend.none"), List.of(Trend.values()), said::trend);
    hedged = new CheckBox(messages.text("ties.hedged"));
    assessor = completed("tie-assessor", "ties.assessor", around.agents()::beginning);
    unnamed = new CheckBox(messages.text("ties.unnamed"));
    kind =
        new WordedChoice<>(messages.text("ties.kind"), List.of(AgentKind.values()), messages::text);
    side = completed("tie-side", "ties.side", around.states()::beginning);
    evidence = new EvidenceRows(messages, around.fonts(), around.steps(), new OfRows());
    keep = new SheetButton("tie-keep", messages.text("ties.keep"), this::keep);
    more = new SheetButton("tie-more", messages.text("ties.evidence.add"), evidence::addNext);
    ruleOut = new SheetButton("tie-silent", messages.text("ties.silent"), this::ruleOut);
    build();
    bind();
    fill(draft);
  }

  private CompletedField completed(
      String id, String name, Function<String, List<String>> beginning) {
    String said = messages.text("ties.completed", messages.text(name));
    return new CompletedField(id, said, around.fonts(), beginning, OFFERED);
  }

  private void build() {
    setId("tie-editor");
    getStyleClass().add("tie-editor");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleRole(AccessibleRole.PARENT);
    String title =
        messages.text(draft.original() == null ? "ties.add.title" : "ties.correct.title");
    setAccessibleText(title);
    pair.setId("tie-pair");
    trend.setId("tie-trend");
    hedged.setId("tie-hedged");
    unnamed.setId("tie-unnamed");
    kind.setId("tie-kind");
    field(words, "tie-words", "ties.words");
    field(asOf, "tie-date", "ties.date");
    field(why, "tie-why", "ties.why");
    Label head = new Label(title);
    head.getStyleClass().add("tie-editor-title");
    lacking.setId("tie-lacking");
    lacking.getStyleClass().add("name-refused");
    WrappedLabel hint = new WrappedLabel(messages.text("ties.keys", shortcut()), "soft");
    VBox column =
        new VBox(
            line(head, pair, trend, hedged),
            named("ties.words", words, words),
            line(
                named("ties.assessor", assessor, assessor.field()),
                unnamed,
                named("ties.kind", kind, kind),
                named("ties.side", side, side.field())),
            line(named("ties.date", asOf, asOf), named("ties.why", why, why)),
            evidence,
            hint,
            foot());
    column.getStyleClass().add("tie-column");
    HBox middle = new HBox(column);
    HBox.setHgrow(column, Priority.ALWAYS);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.getStyleClass().add("tie-middle");
    setContent(middle);
  }

  /// Returns what the key is called that goes with others here: Ctrl, or ⌘.
  private static String shortcut() {
    String words = KeyCombination.valueOf("Shortcut+Up").getDisplayText();
    return words.replaceFirst("\\+?[^+]*$", "");
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    TypedFace.follow(field, around.fonts());
  }

  private NamedField named(String key, Node shown, Node typed) {
    return new NamedField(messages.text(key), shown, typed);
  }

  private static FlowPane line(Node... nodes) {
    FlowPane line = new FlowPane(nodes);
    line.getStyleClass().add("tie-line");
    return line;
  }

  private FlowPane foot() {
    keep.getStyleClass().add("main-button");
    Button cancel = new SheetButton("tie-cancel", messages.text("ties.cancel"), handlers::close);
    FlowPane foot = line(keep, more, ruleOut, cancel, lacking);
    foot.getStyleClass().add("tie-foot");
    ruleOut.managedProperty().bind(ruleOut.visibleProperty());
    return foot;
  }

  private void bind() {
    filling = true; // who subscribes hears at once
    pair.valueProperty().subscribe(value -> changed());
    trend.valueProperty().subscribe(value -> changed());
    kind.valueProperty().subscribe(value -> changed());
    hedged.selectedProperty().subscribe(value -> changed());
    unnamed.selectedProperty().subscribe(value -> changed());
    words.textProperty().subscribe(value -> changed());
    assessor.textProperty().subscribe(value -> changed());
    side.textProperty().subscribe(value -> changed());
    asOf.textProperty().subscribe(value -> changed());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                maxHeightProperty().bind(scene.heightProperty().multiply(SHARE));
              }
            });
  }

  /// Shows a draft in the fields.
  private void fill(TieDraft shown) {
    filling = true;
    pair.setValue(shown.pair());
    trend.setValue(shown.trend());
    hedged.setSelected(shown.hedged());
    words.setText(shown.words());
    Agent who = shown.assessor();
    assessor.setText(who == null ? "" : who.name());
    unnamed.setSelected(shown.unnamed());
    kind.setValue(who == null ? AgentKind.BODY : who.kind());
    side.setText(shown.side());
    asOf.setText(shown.asOf());
    evidence.set(shown.evidence());
    filling = false;
    draft = shown;
    judge();
  }

  private void changed() {
    if (filling) {
      return;
    }
    touched = true;
    draft =
        new TieDraft(
            draft.articleId(),
            draft.original(),
            pair.getValue(),
            trend.getValue(),
            words.getText(),
            hedged.isSelected(),
            agent(),
            unnamed.isSelected(),
            side.words(),
            new DateReading(messages).iso(asOf.getText()),
            evidence.quotes());
    judge();
  }

  /// A name that is known is the known agent; another one is new, and of the chosen kind.
  private @Nullable Agent agent() {
    String name = assessor.words();
    Agent before = draft.original() == null ? null : draft.original().assessor();
    if (name.isEmpty()) {
      return null;
    }
    if (before != null && before.name().equals(name)) {
      return before;
    }
    Agent known = around.agents().agent(name);
    return known == null ? Agent.named(name, kind.getValue()) : known;
  }

  private void judge() {
    Set<TieDraft.Lack> lacks = draft.lacks(around.states());
    boolean same = draft.unchanged(around.states());
    keep.setDisable(!lacks.isEmpty() || same);
    lacking.setText(
        lacks.isEmpty() ? "" : messages.text("ties.lack." + lacks.iterator().next().name()));
    boolean fresh = !assessor.words().isEmpty() && around.agents().agent(assessor.words()) == null;
    kind.setVisible(fresh);
    kind.setManaged(fresh);
    side.setVisible(!assessor.words().isEmpty());
    unnamed.setVisible(!side.isVisible());
    unnamed.setManaged(unnamed.isVisible());
    side.setManaged(side.isVisible());
    ruleOut.setVisible(draft.original() == null && handlers.silent(draft.pair()));
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean typed = event.getTarget() instanceof TextField;
    if (code == KeyCode.ESCAPE) {
      handlers.close();
    } else if (code == KeyCode.ENTER && (event.isShortcutDown() || typed)) {
      keep();
    } else if (event.isShortcutDown() && evidence.moves() && code == KeyCode.DOWN) {
      evidence.go(event.isShiftDown(), 1);
    } else if (event.isShortcutDown() && evidence.moves() && code == KeyCode.UP) {
      evidence.go(event.isShiftDown(), -1);
    } else {
      return;
    }
    event.consume();
  }

  private void keep() {
    if (!keep.isDisabled()) {
      handlers.keep(draft, why.getText().isBlank() ? null : why.getText().strip());
    }
  }

  private void ruleOut() {
    ActorPair chosen = draft.pair();
    if (chosen != null) {
      handlers.ruleOut(chosen);
    }
  }

  /// Adds a passage that was selected in the text.
  void add(EvidenceQuote quote) {
    evidence.add(quote);
  }

  /// Returns what is written.
  TieDraft draft() {
    return draft;
  }

  /// Returns the reason that is written; may be blank.
  String why() {
    return why.getText();
  }

  /// Returns whether leaving it would lose what a person did.
  boolean written() {
    return touched || !draft.equals(begun) || !why().isBlank();
  }

  /// Goes on with what a person wrote before.
  void resume(String reason) {
    touched = true;
    why.setText(reason);
  }

  /// Gives the focus to the first thing that is missing, else to the trend.
  void begin() {
    applyCss(); // before that its fields stand in no scene
    Set<TieDraft.Lack> lacks = draft.lacks(around.states());
    if (lacks.contains(TieDraft.Lack.PAIR)) {
      pair.requestFocus();
    } else {
      trend.requestFocus();
    }
  }

  private final class OfRows implements EvidenceRows.Heard {
    /// Until a person wrote something, another passage is read anew.
    @Override
    public void changed() {
      List<EvidenceQuote> quotes = evidence.quotes();
      if (!touched && draft.original() == null && quotes.size() == 1) {
        fill(handlers.read(quotes.getFirst()));
      } else {
        draft = draft.with(quotes);
        judge();
      }
    }

    @Override
    public void removed() {
      more.requestFocus();
    }

    @Override
    public void show(EvidenceQuote quote) {
      handlers.show(quote);
    }
  }
}
