// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.agents;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.correct.agent.AgentDraft;
import org.briefingviewer.correct.agent.AgentUse;
import org.briefingviewer.correct.agent.AlikeNames;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.correct.tie.StateNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.RowedList;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.row.ShownCell;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.name.AgentWords;
import org.jspecify.annotations.Nullable;

/// The agents with how often each is named, and below them the chosen one, where it is named and
/// what can be made of it.
final class AgentsSheet extends VBox {
  /// How many articles are offered to go to.
  private static final int PLACES = 6;

  /// How many agents are in view.
  private static final int ROWS = 4;

  /// How many names are offered at once.
  private static final int OFFERED = 3;

  private final ShownBriefing shownBriefing;
  private final ObservableValue<@Nullable List<AgentUse>> uses;
  private final StateNames names;
  private final Messages messages;
  private final Fonts fonts;
  private final AgentActions handlers;
  private final WordField filter = new WordField();
  private final RowedList<AgentUse> list = new RowedList<>(ROWS, ROWS);
  private final WordField name = new WordField();
  private final WordedChoice<AgentKind> kind;
  private final WordField aliases = new WordField();
  private final CompletedField side;
  private final CompletedField other;
  private final FlowPane places = new FlowPane();
  private final WrappedLabel refused = new WrappedLabel("").goneWhenEmpty();
  private final VBox chosen = new VBox();
  private final Button keep;
  private final Button merge;
  private Subscription following = Subscription.EMPTY;

  private AlikeNames alike = new AlikeNames(List.of());

  /// Whose names those are.
  private List<AgentUse> named = List.of();

  /// Whether the list is being filled anew, so that nobody chooses.
  private boolean filling;

  /// What can be done with an agent.
  interface AgentActions {
    /// @param side the state for which it speaks, or null
    /// @param sided whether that is another than before
    void keep(AgentDraft draft, @Nullable String side, boolean sided);

    void merge(AgentDraft draft, Agent other);

    void show(EvidenceQuote place);
  }

  AgentsSheet(
      ShownBriefing shownBriefing,
      ObservableValue<@Nullable List<AgentUse>> uses,
      StateNames names,
      Messages messages,
      Fonts fonts,
      AgentActions handlers) {
    this.shownBriefing = shownBriefing;
    this.uses = uses;
    this.names = names;
    this.messages = messages;
    this.fonts = fonts;
    this.handlers = handlers;
    kind =
        new WordedChoice<>(
            messages.text("agents.kind"), List.of(AgentKind.values()), messages::text);
    side = completed("agent-side", "ties.side", names::beginning);
    other = completed("agent-other", "agents.other", this::beginning);
    keep = new SheetButton("agent-keep", messages.text("agents.keep"), this::keep);
    merge = new SheetButton("agent-merge", messages.text("agents.merge"), this::merge);
    build();
    bind();
  }

  private CompletedField completed(
      String id, String key, Function<String, List<String>> beginning) {
    String said = messages.text("ties.completed", messages.text(key));
    return new CompletedField(id, said, fonts, beginning, OFFERED);
  }

  private void build() {
    field(filter, "agents-filter", "agents.filter");
    filter.setPromptText(messages.text("agents.filter"));
    field(name, "agent-name", "agents.name");
    field(aliases, "agent-aliases", "agents.aliases");
    kind.setId("agent-kind");
    list.setId("agents-list");
    list.setAccessibleText(messages.text("agents.title"));
    list.setPlaceholder(new WrappedLabel(messages.text("agents.gathering")));
    list.setCellFactory(view -> new Cell());
    refused.setId("agent-refused");
    refused.getStyleClass().add("name-refused");
    keep.getStyleClass().add("main-button");
    places.getStyleClass().add("leave-buttons");
    chosen
        .getChildren()
        .addAll(
            line(named("agents.name", name, name), named("agents.kind", kind, kind)),
            named("agents.aliases", aliases, aliases),
            line(named("ties.side", side, side.field())),
            places,
            line(keep),
            line(named("agents.other", other, other.field()), merge));
    chosen.getStyleClass().add("agent-chosen");
    getStyleClass().addAll("name-sheet", "agents-sheet");
    getChildren().addAll(filter, list, chosen, refused);
  }

  private static FlowPane line(Node... nodes) {
    FlowPane line = new FlowPane(nodes);
    line.getStyleClass().add("leave-buttons");
    return line;
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    TypedFace.follow(field, fonts);
  }

  private NamedField named(String key, Node shown, Node typed) {
    return new NamedField(messages.text(key), shown, typed);
  }

  private void bind() {
    sceneProperty().subscribe(scene -> follow(scene != null));
    filter.textProperty().subscribe(typed -> fill());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            use -> {
              if (!filling) {
                choose(use);
              }
            });
    name.textProperty().subscribe(typed -> judge());
    aliases.textProperty().subscribe(typed -> judge());
    kind.valueProperty().subscribe(value -> judge());
    side.textProperty().subscribe(typed -> judge());
    other.textProperty().subscribe(typed -> judge());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    name.setOnAction(event -> keep());
    aliases.setOnAction(event -> keep());
  }

  /// The down key goes from the filter to the list.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    }
  }

  private void follow(boolean shown) {
    following.unsubscribe();
    following = shown ? uses.subscribe(found -> fill()) : Subscription.EMPTY;
  }

  /// Whoever is chosen stays so, with what was typed: a gathering may end late.
  private void fill() {
    List<AgentUse> found = uses.getValue();
    if (found != null && !found.equals(named)) {
      named = found;
      alike = new AlikeNames(found.stream().map(AgentUse::agent).toList());
    }
    String wanted = filter.getText();
    AgentUse before = use();
    boolean typed = before != null && typed(before);
    filling = true;
    list.getItems()
        .setAll(
            found == null
                ? List.of()
                : found.stream().filter(use -> AgentNames.named(use.agent(), wanted)).toList());
    AgentUse again = before == null ? null : same(before);
    if (again == null) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(again);
    }
    filling = false;
    if (again != null && typed) {
      lead(again);
      judge();
    } else {
      choose(again);
    }
  }

  private @Nullable AgentUse same(AgentUse before) {
    return list.getItems().stream()
        .filter(use -> use.agent().equals(before.agent()))
        .findFirst()
        .orElse(null);
  }

  /// Returns whether anything was typed of the chosen one that is not kept yet.
  private boolean typed(AgentUse use) {
    return !AgentDraft.of(use).equals(draft(use)) || sided(use) || !other.words().isEmpty();
  }

  private @Nullable AgentUse use() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void choose(@Nullable AgentUse use) {
    chosen.setVisible(use != null);
    chosen.setManaged(use != null);
    if (use != null) {
      AgentDraft draft = AgentDraft.of(use);
      name.setText(draft.name());
      kind.setValue(draft.kind());
      aliases.setText(draft.aliases());
      side.setText(names.name(use.side()));
      other.setText("");
      lead(use);
    }
    judge();
  }

  /// Offers what it can be asked of, and where it is named.
  private void lead(AgentUse use) {
    side.setVisible(!use.states().isEmpty());
    side.setManaged(side.isVisible());
    places.getChildren().setAll(use.firstPlaces().stream().limit(PLACES).map(this::place).toList());
  }

  private Button place(EvidenceQuote quote) {
    String title = shownBriefing.nameOf(quote.articleId());
    Button button = new Button();
    button.setText(ScriptedText.shortened(EditWords.brief(title)));
    button.getStyleClass().add(AgentWords.scriptClass(title));
    button.setAccessibleText(messages.text("agents.show", title));
    button.setOnAction(event -> handlers.show(quote));
    return button;
  }

  /// Returns with whom the chosen one may be made one.
  private AgentNames others() {
    List<AgentUse> found = Objects.requireNonNullElse(uses.getValue(), List.of());
    return new AgentNames(
        found.stream().filter(use -> !use.equals(use())).map(AgentUse::agent).toList());
  }

  private List<String> beginning(String typed) {
    return others().beginning(typed);
  }

  private @Nullable Agent otherAgent() {
    return others().agent(other.words());
  }

  private AgentDraft draft(AgentUse use) {
    return new AgentDraft(use, name.getText(), kind.getValue(), aliases.getText());
  }

  private boolean sided(AgentUse use) {
    return !use.states().isEmpty() && !Objects.equals(names.name(use.side()), side.words());
  }

  private void judge() {
    AgentUse use = use();
    if (use == null || kind.getValue() == null) {
      keep.setDisable(true);
      merge.setDisable(true);
      return;
    }
    boolean unknown = !side.words().isEmpty() && names.id(side.words()) == null;
    boolean same = draft(use).agent().equals(use.agent()) && !sided(use);
    keep.setDisable(name.getText().isBlank() || unknown || same);
    merge.setDisable(name.getText().isBlank() || otherAgent() == null);
    refused.setText(unknown ? messages.text("ties.lack.SIDE") : "");
  }

  private void keep() {
    AgentUse use = use();
    if (use != null && !keep.isDisabled()) {
      String state = side.words().isEmpty() ? null : names.id(side.words());
      handlers.keep(draft(use), state, sided(use));
    }
  }

  private void merge() {
    AgentUse use = use();
    Agent into = otherAgent();
    if (use != null && into != null) {
      handlers.merge(draft(use), into);
    }
  }

  void focusFirst() {
    filter.requestFocus();
  }

  private final class Cell extends ShownCell<AgentUse> {
    @Override
    protected void show(AgentUse use) {
      String words =
          messages.text(
              "agents.use",
              new NameWords(messages).of(use.agent().name()),
              messages.text(use.agent().kind()),
              use.places().size(),
              use.articles());
      AlikeNames.Pair pair = alike.of(use.agent());
      if (pair != null) {
        words = messages.text("agents.alike", words, pair.other());
      }
      setGraphic(new ScriptedText(fonts, words, "agent-row"));
      setAccessibleText(words);
    }
  }
}
