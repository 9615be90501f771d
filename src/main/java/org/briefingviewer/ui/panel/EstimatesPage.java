// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The estimates of the chosen article, numbered as in the text. What is selected is chosen.
final class EstimatesPage extends BorderPane {
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Messages messages;
  private final Fonts fonts;
  private final RevealingList<Estimate> list = new RevealingList<>();
  private final Label quiet = PanelText.wrapping("", "soft", "quiet");
  private boolean following;

  EstimatesPage(ReaderChoice choice, ReaderMoves moves, Messages messages, Fonts fonts) {
    this.fonts = fonts;
    this.choice = choice;
    this.moves = moves;
    this.messages = messages;
    build();
    bind();
  }

  private void build() {
    setId("estimates-page");
    getStyleClass().add("estimates-page");
    list.setId("estimates");
    list.setAccessibleText(messages.text("estimates.name"));
    list.setCellFactory(view -> new EstimateCell(messages, fonts));
    list.setPlaceholder(quiet);
    setCenter(list);
  }

  private void bind() {
    choice.articleProperty().subscribe(this::show);
    choice.estimateProperty().subscribe(this::follow);
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
  }

  private void show(ArticleState state) {
    quiet.setText(
        switch (state) {
          case ArticleState.None none -> messages.text("estimates.noArticle");
          case ArticleState.Loading loading -> messages.text("estimates.loading");
          case ArticleState.Shown shown -> none();
          case ArticleState.Failed failed -> messages.text("estimates.failed");
        });
    fill();
  }

  private String none() {
    String unread = UnreadArticle.notice(choice, messages);
    return unread == null ? messages.text("estimates.none") : unread;
  }

  private void fill() {
    following = true;
    list.getItems().setAll(choice.estimates());
    following = false;
    follow(choice.estimateProperty().get());
  }

  private void follow(@Nullable Estimate chosen) {
    following = true;
    if (chosen == null) {
      list.getSelectionModel().clearSelection();
    } else if (!chosen.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(chosen);
    }
    following = false;
    list.reveal(list.getSelectionModel().getSelectedIndex());
  }

  private void choose(@Nullable Estimate selected) {
    if (!following && selected != null && !selected.equals(choice.estimateProperty().get())) {
      moves.chooseEstimate(selected);
    }
  }
}
