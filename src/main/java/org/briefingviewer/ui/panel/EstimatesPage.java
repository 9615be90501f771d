// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
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

  /// @param whole what shows the estimates of the whole briefing
  EstimatesPage(
      ReaderChoice choice, ReaderMoves moves, Messages messages, Fonts fonts, List<Action> whole) {
    this.fonts = fonts;
    this.choice = choice;
    this.moves = moves;
    this.messages = messages;
    build();
    if (!whole.isEmpty()) {
      offer(whole);
    }
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

  private void offer(List<Action> whole) {
    FlowPane head = new FlowPane();
    List<String> names = List.of("table", "compare");
    for (int i = 0; i < whole.size(); i++) {
      String face = messages.text("estimates." + names.get(i));
      ActionButton button = new ActionButton(whole.get(i), face, null);
      button.setId("estimates-" + names.get(i));
      head.getChildren().add(button);
    }
    head.getStyleClass().add("estimates-head");
    head.visibleProperty().bind(PanelText.roomAbove(this, quiet.fontProperty()));
    head.managedProperty().bind(head.visibleProperty());
    setTop(head);
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
