// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.CorrectionRequest;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.TieParts;
import org.jspecify.annotations.Nullable;

/// The states of one tie, newest first, each with who says so and the passages that bear it out.
final class EvidenceList extends VBox {
  /// How many passages are made at a time; a large bundle has thousands.
  private static final int PAGE = 20;

  /// How many of these pages are made to find the passage that is shown.
  private static final int SOUGHT = 5;

  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  private final ReaderMoves moves;
  private final Messages messages;
  private final ArticleWords articles;
  private final PanelText text;
  private final CardRow.OfState before;
  private final List<Row> rows = new ArrayList<>();

  /// Makes the next page, as long as there is one.
  private @Nullable Runnable next;

  /// The button for it.
  private @Nullable Button more;

  /// A passage that was made.
  ///
  /// @param head what stands above it of its state
  private record Row(EvidenceQuote quote, Node head, Node passage) {
    boolean at(EvidenceQuote other) {
      return quote.articleId().equals(other.articleId()) && quote.span().equals(other.span());
    }
  }

  /// @param before what stands under each state of what it said before
  EvidenceList(
      ShownBriefing shownBriefing,
      ReaderMoves moves,
      Messages messages,
      Fonts fonts,
      List<TieState> states,
      CardRow.OfState before) {
    this.before = before;
    this.text = new PanelText(fonts);
    this.moves = moves;
    this.messages = messages;
    this.articles = new ArticleWords(shownBriefing, messages);
    getStyleClass().add("evidence");
    Briefing briefing = shownBriefing.briefing();
    if (briefing != null && briefing.info().articles().size() > 1) {
      // The row above may speak of one article alone.
      getChildren().add(PanelText.wrapping(messages.text("evidence.whole"), "soft"));
    }
    append(states, 0, 0);
  }

  /// Adds one page, beginning with passage `quote` of state `state`, and a button for the next.
  private void append(List<TieState> states, int state, int quote) {
    int left = PAGE;
    int from = quote;
    for (int i = state; i < states.size(); i++) {
      List<EvidenceQuote> quotes = states.get(i).evidence();
      if (left == 0) {
        addMore(states, i, 0);
        return;
      }
      if (from == 0) {
        getChildren().add(head(states.get(i)));
      }
      Node head = from == 0 || rows.isEmpty() ? getChildren().getLast() : rows.getLast().head();
      int to = Math.min(quotes.size(), from + left);
      quotes.subList(from, to).forEach(q -> addQuote(q, head));
      left -= to - from;
      if (to < quotes.size()) {
        addMore(states, i, to);
        return;
      }
      from = 0;
    }
  }

  private void addQuote(EvidenceQuote quote, Node head) {
    PressableBox made = quote(quote);
    rows.add(new Row(quote, head, made));
    getChildren().add(made);
  }

  private void addMore(List<TieState> states, int state, int quote) {
    Button button = new Button(messages.text("evidence.more"));
    button.setId("evidence-more");
    button.setOnAction(
        e -> {
          int at = getChildren().size() - 1;
          goOn();
          getChildren().get(at).requestFocus();
        });
    more = button;
    next = () -> append(states, state, quote);
    getChildren().add(button);
  }

  private void goOn() {
    Runnable page = next;
    if (page != null) {
      getChildren().remove(more);
      next = null;
      page.run();
    }
  }

  /// Marks the passage that is shown in the text, wherever it stands here.
  ///
  /// @return the head of the first state that it bears out, and the passage; none where it stands
  ///   nowhere here
  List<Node> mark(@Nullable EvidenceQuote shown) {
    if (shown == null) {
      rows.forEach(row -> row.passage().pseudoClassStateChanged(SHOWN, false));
      return List.of();
    }
    for (int i = 0; i < SOUGHT && rows.stream().noneMatch(row -> row.at(shown)); i++) {
      goOn();
    }
    rows.forEach(row -> row.passage().pseudoClassStateChanged(SHOWN, row.at(shown)));
    return rows.stream()
        .filter(row -> row.at(shown))
        .findFirst()
        .map(row -> List.of(row.head(), row.passage()))
        .orElse(List.of());
  }

  private VBox head(TieState state) {
    TiePartNodes nodes = new TiePartNodes(messages, text);
    VBox head = new VBox();
    TieParts.of(state).forEach(part -> head.getChildren().addAll(part.read(nodes)));
    head.getStyleClass().add("evidence-head");
    head.getChildren().add(before(state));
    Button correct = new Button(messages.text("evidence.correct"));
    correct.setId("correct-" + state.articleId() + "-" + state.id());
    correct.getStyleClass().add("evidence-correct");
    correct.setOnAction(event -> correct.fireEvent(new CorrectionRequest(state)));
    head.getChildren().add(correct);
    return head;
  }

  /// Listens only as long as it is seen: cards come and go with every edit.
  private VBox before(TieState state) {
    VBox said = new VBox();
    said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
    said.sceneProperty()
        .flatMap(scene -> before.changes())
        .subscribe(
            changed -> {
              Node node = before.value().apply(state);
              said.getChildren().setAll(node == null ? List.of() : List.of(node));
            });
    return said;
  }

  private PressableBox quote(EvidenceQuote quote) {
    String words = messages.text("quoted", quote.words());
    String where = articles.line(quote.articleId());
    PressableBox pressable =
        new PressableBox(
            messages.text("evidence.show", words, where),
            () -> moves.showPassage(quote),
            text.words(words, "quote-words"),
            text.words(where, "soft"));
    pressable.getStyleClass().add("quote");
    return pressable;
  }
}
