// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// What comes next once an article is checked to its end: the next article in which something is
/// left, a presentation, a seal, or handing on.
final class NextSteps extends FlowPane {
  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final Button article = new Button();
  private final Button seal;
  private final Button present;

  /// Where one goes on from the end of a review.
  ///
  /// @param handOn shows what can be handed on
  record Ways(Action seal, Action present, Runnable handOn) {}

  NextSteps(
      ShownBriefing shown, ShownArticle reading, ReaderMoves moves, Messages messages, Ways ways) {
    this.shown = shown;
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    setId("review-next");
    getStyleClass().add("review-next");
    article.setId("review-next-article");
    article.managedProperty().bind(article.visibleProperty());
    seal = new ActionButton(ways.seal(), messages.text("review.next.seal"), null);
    seal.setId("review-next-seal");
    present = new ActionButton(ways.present(), messages.text("review.next.present"), null);
    present.setId("review-next-present");
    Button handOn = new Button(messages.text("review.next.handOn"));
    handOn.setId("review-next-hand-on");
    handOn.setOnAction(event -> ways.handOn().run());
    getChildren().addAll(article, present, seal, handOn); // a stop that is made breaks a seal
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Shows itself where the article that is read is checked to its end.
  void show(ReviewProgress progress) {
    ReviewCount here = progress.of(reading.articleIdProperty().get());
    boolean done = here != null && here.done();
    setVisible(done);
    if (done) {
      ArticleSummary next = next(progress);
      article.setVisible(next != null);
      if (next != null) {
        ReviewCount left = progress.of(next.id());
        article.setText(
            messages.text(
                "review.next.article",
                EditWords.brief(next.name()),
                left == null ? 0 : left.left()));
        article.setOnAction(event -> moves.chooseArticle(next.id()));
      }
      mark(next == null ? present : article);
    }
  }

  private void mark(Button main) {
    for (Button button : List.of(article, present)) {
      button.getStyleClass().remove("main-button");
    }
    main.getStyleClass().add("main-button");
  }

  /// Returns the next article in the list in which something is left, after the last the first.
  private @Nullable ArticleSummary next(ReviewProgress progress) {
    List<ArticleSummary> list = shown.articlesProperty().get();
    if (list == null) {
      return null;
    }
    int at = 0;
    while (at < list.size() && !list.get(at).id().equals(reading.articleIdProperty().get())) {
      at++;
    }
    for (int i = 1; i < list.size(); i++) {
      ArticleSummary other = list.get((at + i) % list.size());
      ReviewCount count = progress.of(other.id());
      if (count != null && !count.done()) {
        return other;
      }
    }
    return null;
  }
}
