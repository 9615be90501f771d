// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.figure.TieReading;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Tie;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.message.Messages;
import org.jspecify.annotations.Nullable;

/// The triangle and, below it, the three ties in words.
final class TiesPage extends ScrollPane {
  /// Height of the panel at which the triangle is as flat as it gets, in pixels.
  private static final double LOW_PANEL = 640;

  private static final double FLAT = 96;
  private static final double TALL = 190;
  private static final double MARGIN = 8;
  private static final double GROWTH = 0.3;

  private final ReadingSession session;
  private final Messages messages;
  private final ObservableDoubleValue panelHeight;
  private final VBox content = new VBox();
  private final List<TieCard> cards = new ArrayList<>();
  private @Nullable TriangleView triangle;

  /// @param panelHeight the whole panel's height, from which the triangle takes its own
  TiesPage(ReadingSession session, Messages messages, ObservableDoubleValue panelHeight) {
    this.session = session;
    this.messages = messages;
    this.panelHeight = panelHeight;
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
    session.stateProperty().subscribe(this::show);
    session.tieProperty().subscribe(this::choose);
    panelHeight.subscribe(height -> size());
  }

  private void show(LoadState state) {
    content.getChildren().clear();
    cards.clear();
    triangle = null;
    switch (state) {
      case LoadState.Ready ready -> show(ready.briefing().knowledge());
      case LoadState.Loading loading -> say("panel.loading");
      case LoadState.Empty empty -> say("panel.empty");
      case LoadState.Failed failed -> say("panel.empty");
    }
  }

  private void say(String key) {
    content.getChildren().add(PanelLabels.wrapping(messages.text(key), "soft", "quiet"));
  }

  private void show(Knowledge knowledge) {
    triangle = new TriangleView(session, messages, knowledge);
    content.getChildren().add(triangle);
    for (Tie tie : knowledge.ties()) {
      cards.add(new TieCard(session, messages, knowledge.triangle(), TieReading.of(tie)));
    }
    content.getChildren().addAll(cards);
    size();
    choose(session.tieProperty().get());
  }

  private void choose(@Nullable ActorPair pair) {
    cards.forEach(card -> card.choose(pair));
    if (triangle != null) {
      triangle.choose(pair);
    }
    cards.stream().filter(TieCard::open).findFirst().ifPresent(this::reveal);
  }

  /// Brings an opened card to the top, so that its evidence is seen.
  private void reveal(TieCard card) {
    applyCss();
    layout();
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      setVvalue(Math.clamp((card.getBoundsInParent().getMinY() - MARGIN) / hidden, 0, 1));
    }
  }

  private void size() {
    if (triangle != null) {
      double height = FLAT + GROWTH * (panelHeight.get() - LOW_PANEL);
      triangle.setPrefHeight(Math.clamp(height, FLAT, TALL));
      triangle.setMinHeight(Math.clamp(height, FLAT, TALL));
    }
  }
}
