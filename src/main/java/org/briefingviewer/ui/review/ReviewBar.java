// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.review.ArticleStops;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// What stands at the foot of the text while the walk is on: at what it stands, the keys, what it
/// stops at, and how much is left.
final class ReviewBar extends VBox {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final ReviewWalk walk;
  private final Messages messages;
  private final StopWords words;
  private final Supplier<@Nullable ReviewStop> target;
  private final WrappedLabel what = new WrappedLabel();
  private final FlowPane keys = new FlowPane();
  private final FilterRow filters;
  private @Nullable Button leftOut;
  private @Nullable NextSteps next;

  /// @param target what the keys decide about where the walk stands nowhere
  ReviewBar(Workbench bench, Messages messages, Supplier<@Nullable ReviewStop> target) {
    this.target = target;
    this.shown = bench.shown();
    this.choice = bench.choice();
    this.moves = bench.moves();
    this.walk = bench.review();
    this.messages = messages;
    this.words = new StopWords(shown, messages);
    this.filters = new FilterRow(walk, words, messages);
    setId("review-bar");
    getStyleClass().add("review-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(messages.text("review.bar"));
    what.setId("review-what");
    what.getStyleClass().add("review-what");
    keys.getStyleClass().add("review-keys");
    getChildren().addAll(what, keys, filters);
    walk.stopProperty().subscribe(stop -> show());
    walk.progressProperty().subscribe(progress -> show());
    // Where the walk stands nowhere, what is chosen is read from the article as it was put anew.
    choice
        .articleProperty()
        .subscribe(
            article -> {
              if (article instanceof ArticleState.Shown) {
                show();
              }
            });
    choice.estimateProperty().subscribe(estimate -> show());
    choice.tieProperty().subscribe(tie -> show());
    choice.passageProperty().subscribe(passage -> show());
    choice.articleProperty().subscribe(this::corrected);
  }

  private void corrected(ArticleState article) {
    if (article instanceof ArticleState.Shown) {
      show();
    }
  }

  /// Adds a key with what it does.
  void offer(String key, String name, Action action) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    Button button = new ActionButton(action, messages.text("review.key." + name), cap);
    button.setId("review-key-" + name);
    button.getStyleClass().add("review-key");
    button.setFocusTraversable(false); // its key is at hand
    button.setMinWidth(USE_PREF_SIZE);
    int end = keys.getChildren().size();
    keys.getChildren().add(leftOut == null ? end : end - 1, button);
  }

  /// Adds a key that can be pressed in vain.
  ///
  /// @param can whether it leads anywhere now
  void offer(String key, String name, Action action, ObservableValue<Boolean> can) {
    offer(key, name, action);
    Node button = keys.lookup("#review-key-" + name);
    button.disableProperty().unbind();
    button.disableProperty().bind(Bindings.createBooleanBinding(() -> !can.getValue(), can));
  }

  /// Adds what shows the lines that do not stand in the text, behind all keys.
  void offer(Action dropped) {
    Button button = new ActionButton(dropped, "", null);
    button.setId("review-left-out");
    button.getStyleClass().add("review-left-out");
    button.setMinWidth(USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    leftOut = button;
    keys.getChildren().add(button);
  }

  /// Adds where one goes on from the end of an article.
  void offer(NextSteps.Ways ways) {
    NextSteps made = new NextSteps(shown, choice, moves, messages, ways);
    next = made;
    getChildren().add(1, made);
  }

  void offerInBulk(ReviewAct act, Action all) {
    filters.offer(act, all);
  }

  /// Says where the walk stands.
  void show() {
    if (!walk.onProperty().get()) {
      return;
    }
    ReviewStop at = walk.stopProperty().get();
    ReviewStop stop = at == null ? target.get() : at;
    what.setText(stop == null ? none() : said(stop));
    if (next != null) {
      next.show(walk.progressProperty().get());
    }
    boolean over = stop == null && walk.stops().isEmpty();
    for (Node key : keys.getChildren()) {
      if (!key.equals(leftOut)) {
        // Of a number that is proposed as no estimate, accepting it says the same.
        boolean doubled = "review-key-none".equals(key.getId()) && stop != null && stop.plain();
        key.setVisible(!over && !doubled);
        key.setManaged(key.isVisible());
      }
      if ("review-key-accept".equals(key.getId()) || "review-key-reject".equals(key.getId())) {
        String name = "review.key." + key.getId().substring("review-key-".length());
        ((Button) key)
            .setText(messages.text(stop == null ? name : name + "." + stop.of().kind().name()));
      }
    }
    showLeftOut();
  }

  private String said(ReviewStop stop) {
    String more = words.more(stop);
    return more.isEmpty() ? words.whole(stop) : words.whole(stop) + " · " + more;
  }

  /// Says why it stands nowhere.
  private String none() {
    ReviewProgress progress = walk.progressProperty().get();
    String id = choice.articleIdProperty().get();
    if (walk.filterProperty().get().everywhere() && !progress.complete()) {
      return messages.text("review.none.reading");
    }
    if (!walk.stops().isEmpty()) {
      return messages.text("review.none.elsewhere");
    }
    ReviewCount here = progress.of(id);
    String counted = new CountWords(messages).whole(here, progress);
    if (here != null && !here.done()) {
      return messages.text("review.none.filtered", counted);
    }
    String key = KeyCombination.valueOf("Shortcut+Page Down").getDisplayText();
    return last() ? counted : messages.text("review.none.next", counted, key);
  }

  /// Tells whether no article comes after the one that is read.
  private boolean last() {
    List<ArticleSummary> list = shown.articlesProperty().get();
    return list == null
        || list.isEmpty()
        || list.getLast().id().equals(choice.articleIdProperty().get());
  }

  private void showLeftOut() {
    ArticleStops here =
        walk.progressProperty().get().articles().get(choice.articleIdProperty().get());
    int dropped = here == null ? 0 : here.dropped();
    if (leftOut != null) {
      leftOut.setVisible(dropped > 0);
      leftOut.setText(messages.text("review.leftOut", dropped));
    }
  }
}
