// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.Triangle.Actor;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.course.CourseRequest;
import org.briefingviewer.ui.field.TiesSwitch;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The triangle and, below it, the three ties in words.
final class TiesPage extends ScrollPane {
  // Sizes in pixels at 100 %; they grow with the words.

  /// How high the triangle may be: it takes what the ties leave of the page.
  private static final double TALL = 230;

  /// Height of the page from which the ties show the words that say so.
  private static final double ROOMY = 470;

  /// Between and around the ties; see `.ties` in `panel.css`.
  private static final double GAP = 5;

  private static final double MARGIN = 8;
  private static final double SIDE = 12;

  /// The size of the hint's letters at 100 %.
  private static final double PLAIN_SIZE = 13;

  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Messages messages;
  private final Fonts fonts;
  private final CardRow.OfState before;
  private final VBox content = new VBox();
  private final List<TieCard> cards = new ArrayList<>();
  private final Label hint;
  private final TiesSwitch scope;
  private final Label unread = PanelText.wrapping("", "ties-unread");

  /// Says once that no article speaks of any of the three ties, where none does.
  private final Label silence = PanelText.wrapping("", "soft", "ties-silence");

  private final Button unfold = new Button();
  private boolean unfolded;
  private @Nullable TriangleView triangle;

  /// @param before what stands under a state of what it said before
  TiesPage(
      ShownBriefing shownBriefing,
      ReaderChoice choice,
      ReaderMoves moves,
      Messages messages,
      Fonts fonts,
      CardRow.OfState before) {
    this.before = before;
    this.fonts = fonts;
    this.shownBriefing = shownBriefing;
    this.choice = choice;
    this.moves = moves;
    this.messages = messages;
    this.hint = PanelText.wrapping(messages.text("ties.hint"), "soft", "ties-hint");
    this.scope = new TiesSwitch(messages);
    unread.setId("ties-unread");
    silence.setId("ties-silence");
    unfold.setId("ties-unfold");
    unfold.setText(messages.text("ties.unfold"));
    unfold.setOnAction(event -> unfold());
    build();
    bind();
  }

  private void build() {
    setId("ties-page");
    getStyleClass().add("ties-page");
    content.getStyleClass().add("ties");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(messages.text("panel.relations.help"));
  }

  private void bind() {
    shownBriefing.stateProperty().subscribe(state -> show());
    shownBriefing.knowledgeProperty().subscribe(known -> show());
    choice.tieProperty().subscribe(this::choose);
    choice.passageProperty().subscribe(passage -> follow());
    choice.articleProperty().subscribe(article -> read());
    scope.wholeProperty().subscribe(whole -> read());
    scope.onCourse(() -> fireEvent(new CourseRequest()));
    viewportBoundsProperty().subscribe(bounds -> size());
    hint.fontProperty().subscribe(font -> size());
  }

  private void show() {
    Knowledge known = shownBriefing.knowledgeProperty().get();
    content.getChildren().clear();
    cards.clear();
    triangle = null;
    // No switch over kinds, as every start comes by here: decisions/text-first.md.
    LoadState state = shownBriefing.stateProperty().get();
    boolean ready = state instanceof LoadState.Ready;
    if (ready && known != null) {
      show(known);
    } else {
      say(ready || state instanceof LoadState.Loading ? "panel.loading" : "panel.empty");
    }
  }

  private void say(String key) {
    content.getChildren().add(PanelText.wrapping(messages.text(key), "soft", "quiet"));
  }

  private void show(Knowledge knowledge) {
    for (Tie tie : knowledge.ties()) {
      cards.add(
          new TieCard(
              shownBriefing,
              choice,
              moves,
              messages,
              fonts,
              knowledge.triangle(),
              TieReading.of(tie),
              before));
    }
    List<String> names =
        messages.labelled(knowledge.triangle()).actors().stream().map(Actor::label).toList();
    silence.setText(messages.text("ties.silence", names.toArray()));
    read();
    choose(choice.tieProperty().get());
  }

  /// Says what the article being read says of each tie, or that the program cannot read it.
  private void read() {
    Knowledge known = shownBriefing.knowledgeProperty().get();
    if (known == null || cards.isEmpty()) {
      return;
    }
    boolean whole = scope.wholeProperty().get();
    List<ArticleTieRow> rows = cards.stream().map(card -> card.read(whole)).toList();
    String notice = UnreadArticle.notice(choice, messages);
    boolean silent = notice == null && rows.stream().noneMatch(ArticleTieRow::ruledOut);
    if (silent && !unfolded && cards.stream().noneMatch(TieCard::discussed)) {
      triangle = null;
      content.getChildren().setAll(silence, unfold);
      return;
    }
    List<Tie> ties = rows.stream().map(row -> row.reading().tie()).toList();
    TriangleView drawn = new TriangleView(choice, moves, messages, known.triangle(), ties);
    content.getChildren().setAll(scope, drawn, unread);
    content.getChildren().addAll(cards);
    content.getChildren().add(hint);
    triangle = drawn;
    drawn.choose(choice.tieProperty().get());
    unread.setText(notice == null ? "" : notice);
    unread.setManaged(notice != null);
    unread.setVisible(notice != null);
    drawn.read(notice != null);
    size();
  }

  private void unfold() {
    unfolded = true;
    read();
    cards.stream().findFirst().ifPresent(card -> card.getChildren().getFirst().requestFocus());
  }

  private void choose(@Nullable ActorPair pair) {
    cards.forEach(card -> card.choose(pair));
    if (triangle != null) {
      triangle.choose(pair);
    }
    hint.setVisible(pair == null && hint.isManaged());
    cards.stream().filter(TieCard::open).findFirst().ifPresent(card -> reveal(List.of(card)));
    follow();
  }

  /// The state that the passage in the text bears out is in view here.
  private void follow() {
    for (TieCard card : cards) {
      List<Node> shown = card.mark(choice.passageProperty().get());
      if (!shown.isEmpty()) {
        reveal(shown);
      }
    }
  }

  private double scaled(double pixels) {
    return Math.rint(pixels * hint.getFont().getSize() / PLAIN_SIZE);
  }

  /// Scrolls no further than it takes to see all of what is given, from its top when it is too
  /// high.
  private void reveal(List<? extends Node> shown) {
    applyCss();
    layout();
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    double top = place(shown.getFirst()).getMinY() - scaled(MARGIN);
    double bottom = place(shown.getLast()).getMaxY() + scaled(MARGIN);
    double scrolled = Math.max(0, getVvalue() * hidden);
    double wanted = Math.max(scrolled, bottom - getViewportBounds().getHeight());
    if (hidden > 0) {
      setVvalue(Math.clamp(Math.min(wanted, top) / hidden, 0, 1));
    }
  }

  private Bounds place(Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /// Returns the height that the ties leave, in pixels, when they say all or less.
  private double left(double width, boolean compact) {
    cards.forEach(card -> card.setCompact(compact));
    double taken = cards.stream().mapToDouble(c -> c.headHeight(width) + scaled(GAP)).sum();
    double told = unread.isManaged() ? unread.prefHeight(width) + scaled(GAP) : 0;
    double above = scope.prefHeight(width) + scaled(GAP);
    return getViewportBounds().getHeight() - above - taken - told - 2 * scaled(GAP);
  }

  /// Gives the triangle the height that the ties leave. Opened evidence does not count, so that the
  /// triangle keeps its shape while a tie is read.
  private void size() {
    if (triangle != null && getViewportBounds().getHeight() > 0) {
      double width = getViewportBounds().getWidth() - 2 * scaled(SIDE);
      double least = triangle.leastHeight();
      boolean roomy = getViewportBounds().getHeight() > scaled(ROOMY);
      cards.forEach(card -> card.setRoomy(roomy));
      double full = left(width, false);
      double left = full < least ? left(width, true) : full;
      // The rows say the same: where they would not all be in view, the triangle gives way.
      boolean drawn = left >= least;
      if (!drawn) {
        cards.forEach(card -> card.setCompact(full < 0));
      }
      double withHint = left - hint.prefHeight(width) - scaled(GAP);
      boolean discussed = cards.stream().anyMatch(TieCard::discussed);
      hint.setManaged(discussed && withHint >= least);
      hint.setVisible(hint.isManaged() && choice.tieProperty().get() == null);
      double height =
          Math.floor(
              Math.clamp(hint.isManaged() ? withHint : left, least, Math.max(least, scaled(TALL))));
      triangle.setMinHeight(height);
      triangle.setPrefHeight(height);
      triangle.setVisible(drawn);
      triangle.setManaged(drawn);
    }
  }
}
