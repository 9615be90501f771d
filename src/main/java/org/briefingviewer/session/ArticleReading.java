// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The chosen article: which one, and how far it is.
final class ArticleReading {
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<@Nullable String> id = new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<ArticleState> state =
      new ReadOnlyObjectWrapper<>(new ArticleState.None());

  ArticleReading(TaskRunner work) {
    this.work = work;
  }

  ReadOnlyObjectProperty<@Nullable String> idProperty() {
    return id.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ArticleState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Returns the id of the chosen article, or null.
  @Nullable String id() {
    return id.get();
  }

  /// Returns the article when it is there, else null.
  @Nullable MarkedArticle marked() {
    return state.get() instanceof ArticleState.Shown shown ? shown.article() : null;
  }

  /// Chooses an article and reads it.
  ///
  /// @param place where it stands, for messages
  /// @param read told when it is there; it has to be shown then
  /// @param failed told when it cannot be shown
  void read(
      String wanted,
      String place,
      Callable<MarkedArticle> article,
      Consumer<MarkedArticle> read,
      Runnable failed) {
    id.set(wanted);
    state.set(new ArticleState.Loading(wanted));
    work.run(
        TaskRunner.Task.of(article),
        read,
        failure -> {
          fail(wanted, Refusal.problems(place, failure));
          failed.run();
        });
  }

  void show(MarkedArticle article) {
    state.set(new ArticleState.Shown(article));
  }

  /// Says why the article cannot be shown.
  void fail(String failing, List<Problem> problems) {
    state.set(new ArticleState.Failed(failing, problems));
  }

  /// Chooses no article.
  void none() {
    work.cancel();
    id.set(null);
    state.set(new ArticleState.None());
  }
}
