// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.CorrectionAsked;
import org.briefingviewer.ui.part.Pressable;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.TieParts;

/// The states of one tie, newest first, each with who says so and the passages that bear it out.
final class EvidenceList extends VBox {
  /// How many passages are made at a time; a large bundle has thousands.
  private static final int PAGE = 20;

  private final ReadingSession session;
  private final Messages messages;
  private final ArticleWords articles;
  private final PanelText text;
  private final CardRow.OfState before;

  /// @param before what stands under each state of what it said before
  EvidenceList(
      ReadingSession session,
      Messages messages,
      Fonts fonts,
      List<TieState> states,
      CardRow.OfState before) {
    this.before = before;
    this.text = new PanelText(fonts);
    this.session = session;
    this.messages = messages;
    this.articles = new ArticleWords(session, messages);
    getStyleClass().add("evidence");
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
      int to = Math.min(quotes.size(), from + left);
      quotes.subList(from, to).forEach(q -> getChildren().add(quote(q)));
      left -= to - from;
      if (to < quotes.size()) {
        addMore(states, i, to);
        return;
      }
      from = 0;
    }
  }

  private void addMore(List<TieState> states, int state, int quote) {
    Button more = new Button(messages.text("evidence.more"));
    more.setId("evidence-more");
    more.setOnAction(
        e -> {
          getChildren().remove(more);
          int at = getChildren().size();
          append(states, state, quote);
          getChildren().get(at).requestFocus();
        });
    getChildren().add(more);
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
    correct.setOnAction(event -> correct.fireEvent(new CorrectionAsked(state)));
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

  private Pressable quote(EvidenceQuote quote) {
    String words = messages.text("quoted", quote.words());
    String where = articles.line(quote.articleId());
    Pressable pressable =
        new Pressable(
            messages.text("evidence.show", words, where),
            () -> session.showPassage(quote),
            text.words(words, "quote-words"),
            text.words(where, "soft"));
    pressable.getStyleClass().add("quote");
    return pressable;
  }
}
