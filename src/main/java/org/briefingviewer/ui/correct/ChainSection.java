// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.DraftPlace;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.field.FittingLine;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// The chain of an estimate while it is corrected: links and gaps, nearest to the reader first,
/// each with its role. Every field and button has a number in its id, from 0.
final class ChainSection extends VBox {
  private static final int MOST_NAMES = 5;

  private final EditorContext of;
  private final EditorRows rows;
  private final Messages messages;

  ChainSection(EditorContext of, EditorRows rows) {
    this.of = of;
    this.rows = rows;
    this.messages = of.messages();
    getStyleClass().add("chain-section");
    fill();
  }

  private void fill() {
    rows.forgetChain();
    List<DraftPlace> chain = of.draft().chain();
    getChildren().setAll(help("chain-help", messages.text("correct.chain.help")));
    for (int i = 0; i < chain.size(); i++) {
      getChildren().add(place(chain.get(i), i));
    }
    Button link =
        new SheetButton("chain-add-link", messages.text("correct.chain.addLink"), this::addLink);
    Button gap =
        new SheetButton("chain-add-gap", messages.text("correct.chain.addGap"), this::addGap);
    FlowPane more = new FlowPane(link, gap);
    more.getStyleClass().add("editor-buttons");
    getChildren().addAll(help("chain-kinds", messages.text("correct.chain.kinds")), more);
    if (!chain.isEmpty()) {
      String keys = messages.text("correct.chain.keys", key("Alt+Up"), key("Alt+Delete"));
      getChildren().add(help("chain-keys", keys));
    }
  }

  private static Label help(String id, String words) {
    Label help = new WrappedLabel(words);
    help.setId(id);
    help.getStyleClass().add("soft");
    return help;
  }

  private String does(AgentRole role) {
    return messages.text("correct.chain.does." + role.name());
  }

  private static String key(String name) {
    return KeyCombination.valueOf(name).getDisplayText();
  }

  private VBox place(DraftPlace place, int at) {
    Label does = help("chain-does-" + at, does(place.role()));
    WordedChoice<AgentRole> role =
        new WordedChoice<>(
            "chain-role-" + at,
            messages.text("correct.chain.role"),
            List.of(AgentRole.values()),
            place.role(),
            messages::text,
            chosen -> {
              replace(at, now(at).as(chosen));
              does.setText(does(chosen));
            });
    NamedField named = new NamedField(messages.text("correct.chain.role"), role);
    role.setMinWidth(USE_PREF_SIZE);
    VBox box = new VBox(new FittingLine(named, moves(at), named), does);
    box.getStyleClass().add("chain-place");
    if (place.gap() != null) {
      box.getChildren().add(gap(place.gap(), at));
    }
    box.getChildren().addAll(link(place, at));
    box.getChildren().add(rows.chainFault(at));
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(at, event));
    return box;
  }

  /// In a field the key that takes out letters takes the place out only with the other one.
  private void pressed(int at, KeyEvent event) {
    boolean alt = event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    boolean typing = event.getTarget() instanceof TextInputControl;
    switch (event.getCode()) {
      case UP -> {
        if (alt && at > 0) {
          swap(at, at - 1, focused(at) + (at - 1));
          event.consume();
        }
      }
      case DOWN -> {
        if (alt && at < of.draft().chain().size() - 1) {
          swap(at, at + 1, focused(at) + (at + 1));
          event.consume();
        }
      }
      case DELETE -> {
        if (alt || (plain && !typing)) {
          remove(at);
          event.consume();
        }
      }
      default -> {}
    }
  }

  /// Returns the beginning of the id of what has the focus in a place.
  private String focused(int at) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String id = owner == null ? null : owner.getId();
    String end = Integer.toString(at);
    return id == null || !id.endsWith("-" + end)
        ? "#chain-role-"
        : "#" + id.substring(0, id.length() - end.length());
  }

  private List<Node> link(DraftPlace place, int at) {
    String called =
        messages.text(place.gap() == null ? "correct.chain.name" : "correct.chain.gap.name");
    CompletedField name =
        new CompletedField(
            "chain-name-" + at,
            called,
            of.fonts(),
            new AgentNames(of.agents())::beginning,
            MOST_NAMES);
    name.setText(place.name());
    WordedChoice<AgentKind> kind =
        new WordedChoice<>(
            "chain-kind-" + at,
            messages.text("correct.chain.kind"),
            List.of(AgentKind.values()),
            place.kind(),
            each -> messages.text("correct.kind." + each.name()),
            chosen -> replace(at, now(at).ofKind(chosen)));
    kind.setMinWidth(USE_PREF_SIZE);
    PickField words =
        new PickField(
            of,
            "chain-words-" + at,
            messages.text("correct.chain.words"),
            place.said(),
            of.draft().now().span().start(),
            (said, found) -> replace(at, now(at).said(said, found)));
    words.setPromptText(messages.text("correct.pick.prompt"));
    name.textProperty()
        .addListener(
            (observed, before, typed) -> {
              name(at, typed);
              if (words.getText().isEmpty() || repeats(words.getText(), before)) {
                words.takeIfThere(typed);
              }
            });
    NamedField said = new NamedField(messages.text("correct.chain.words"), words);
    return List.of(
        new NamedField(called, name),
        new FittingLine(new NamedField(messages.text("correct.chain.kind"), kind), said, said));
  }

  /// Whether words of the text only repeat a name: such do not name whoever is typed in its place.
  private static boolean repeats(String said, String name) {
    return said.equalsIgnoreCase(name) || said.equalsIgnoreCase("the " + name);
  }

  /// A name that the briefing knows brings the kind of its agent along.
  private void name(int at, String typed) {
    DraftPlace named = now(at).named(typed);
    Agent known = new AgentNames(of.agents()).agent(typed);
    replace(at, known == null ? named : named.ofKind(known.kind()));
    if (known != null && lookup("#chain-kind-" + at) instanceof WordedChoice<?> kind) {
      show(kind, known.kind());
    }
  }

  @SuppressWarnings("unchecked")
  private static void show(WordedChoice<?> kind, AgentKind known) {
    ((WordedChoice<AgentKind>) kind).setValue(known);
  }

  /// Offers what a person can settle; what the program did not find stands there until then.
  private NamedField gap(ChainGap gap, int at) {
    Stream<ChainGap> settled =
        Stream.of(GapKind.values()).map(kind -> new ChainGap(gap.role(), kind, Basis.STATED));
    WordedChoice<ChainGap> missing =
        new WordedChoice<>(
            "chain-gap-" + at,
            messages.text("correct.chain.gap"),
            Stream.concat(Stream.of(gap), settled).distinct().toList(),
            gap,
            each -> messages.text("gap." + each.told()),
            chosen -> replace(at, now(at).lacking(chosen)));
    return new NamedField(messages.text("correct.chain.gap"), missing);
  }

  private HBox moves(int at) {
    Button up = sign("chain-up-" + at, "↑", "correct.chain.up", () -> move(at, at - 1));
    Button down = sign("chain-down-" + at, "↓", "correct.chain.down", () -> move(at, at + 1));
    Button out = sign("chain-remove-" + at, "×", "correct.chain.remove", () -> remove(at));
    up.setDisable(at == 0);
    down.setDisable(at == of.draft().chain().size() - 1);
    HBox moves = new HBox(up, down, out);
    moves.getStyleClass().add("chain-moves");
    moves.setMinWidth(USE_PREF_SIZE);
    return moves;
  }

  private Button sign(String id, String face, String key, Runnable handler) {
    Button button = new Button(face);
    button.setId(id);
    button.getStyleClass().add("sign");
    button.setAccessibleText(messages.text(key));
    button.setOnAction(event -> handler.run());
    return button;
  }

  private DraftPlace now(int at) {
    return of.draft().chain().get(at);
  }

  private void replace(int at, DraftPlace place) {
    List<DraftPlace> chain = new ArrayList<>(of.draft().chain());
    chain.set(at, place);
    of.change(draft -> draft.chained(chain));
  }

  private void addLink() {
    add(DraftPlace.link(AgentRole.ESTIMATOR), "#chain-name-");
  }

  private void addGap() {
    add(DraftPlace.gap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED), "#chain-gap-");
  }

  private void add(DraftPlace place, String focus) {
    List<DraftPlace> chain = new ArrayList<>(of.draft().chain());
    chain.add(place);
    rebuild(chain, focus + (chain.size() - 1));
  }

  private void move(int from, int to) {
    int last = of.draft().chain().size() - 1;
    boolean up = to < from && to > 0;
    boolean down = to > from && to < last;
    String again = up || (to < from) == !down ? "#chain-up-" : "#chain-down-";
    swap(from, to, (up ? "#chain-up-" : down ? "#chain-down-" : again) + to);
  }

  private void swap(int from, int to, String focus) {
    List<DraftPlace> chain = new ArrayList<>(of.draft().chain());
    Collections.swap(chain, from, to);
    rebuild(chain, focus);
  }

  private void remove(int at) {
    List<DraftPlace> chain = new ArrayList<>(of.draft().chain());
    chain.remove(at);
    int near = Math.min(at, chain.size() - 1);
    rebuild(chain, near >= 0 ? "#chain-name-" + near : "#correct-as-of"); // Enter applies there
  }

  /// What had the focus goes away with the old fields; its like at the new place takes it.
  private void rebuild(List<DraftPlace> chain, String focus) {
    of.change(draft -> draft.chained(chain));
    fill();
    rows.tell(of.faults());
    Node next = rows.lookup(focus);
    if (next != null && !next.isDisabled()) {
      next.requestFocus();
    } else {
      Node first = lookup("#chain-role-0");
      (first == null ? lookup("#chain-add-link") : first).requestFocus();
    }
  }
}
