// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The articles of the open briefing. Choosing one here chooses it in the session.
final class ArticleList extends BorderPane {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final Label heading = new Label();
  private final HBox head = new HBox();
  private final ListView<ArticleSummary> list = new ListView<>();
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(false);

  private boolean following;
  private boolean used;

  ArticleList(
      ShownBriefing shown,
      ShownArticle reading,
      ReaderMoves moves,
      ReviewWalk walk,
      Messages messages,
      Fonts fonts) {
    this.shown = shown;
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    list.setCellFactory(
        view -> new ArticleCell(shown, walk, folded.getReadOnlyProperty(), messages, fonts));
    setCenter(list);
    setTop(head);
    style();
    bind();
  }

  private void style() {
    getStyleClass().add("article-pane");
    list.getStyleClass().setAll("articles");
    list.setId("articles");
    list.setAccessibleText(messages.text("list.name"));
    heading.getStyleClass().add("pane-heading");
    heading.setText(messages.text("list.heading"));
    head.getStyleClass().add("pane-head");
  }

  private void bind() {
    shown.articlesProperty().subscribe(this::fill);
    reading.articleIdProperty().subscribe(this::follow);
    shown
        .integrityProperty()
        .subscribe(
            (before, now) -> refreshOn(!before.changedArticles().equals(now.changedArticles())));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  /// Puts the button that folds and unfolds the list into its head.
  void setFoldButton(Button fold) {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    spacer.managedProperty().bind(heading.managedProperty());
    head.getChildren().setAll(heading, spacer, fold);
  }

  void focusList() {
    list.requestFocus();
  }

  void setFolded(boolean to) {
    folded.set(to);
    heading.setVisible(!to);
    heading.setManaged(!to);
    pseudoClassStateChanged(FOLDED, to);
    list.refresh();
  }

  private void refreshOn(boolean needed) {
    if (needed) {
      list.refresh();
    }
  }

  private void fill(@Nullable List<ArticleSummary> articles) {
    List<ArticleSummary> now = articles == null ? List.of() : articles;
    if (sameArticles(now)) {
      replace(now);
      return;
    }
    following = true;
    list.getItems().setAll(now);
    following = false;
    follow(reading.articleIdProperty().get());
  }

  private boolean sameArticles(List<ArticleSummary> now) {
    List<ArticleSummary> items = list.getItems();
    return now.size() == items.size()
        && IntStream.range(0, now.size()).allMatch(i -> now.get(i).id().equals(items.get(i).id()));
  }

  /// An edit changes what is said of one article: the thousands of others stay as they are.
  private void replace(List<ArticleSummary> now) {
    int selected = list.getSelectionModel().getSelectedIndex();
    following = true;
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, now.get(i));
      }
    }
    list.getSelectionModel().clearAndSelect(selected);
    following = false;
  }

  private void follow(@Nullable String id) {
    following = true;
    list.getItems().stream()
        .filter(summary -> summary.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            summary -> {
              list.getSelectionModel().select(summary);
              reveal(list.getItems().indexOf(summary));
            },
            list.getSelectionModel()::clearSelection);
    following = false;
  }

  /// Scrolls so that two articles before it are in view too. A new list stands at its top already:
  /// to scroll it there would lay it out at once, while the program starts.
  private void reveal(int index) {
    int top = Math.max(0, index - 2);
    if (top > 0 || used) {
      list.scrollTo(top);
    }
    used = true;
  }

  private void chosen(@Nullable ArticleSummary summary) {
    if (!following && summary != null) {
      moves.chooseArticle(summary.id());
    }
  }
}
