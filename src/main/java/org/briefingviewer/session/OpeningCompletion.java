// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// Reads what opening a briefing left, once its first text is there and nobody holds it back: the
/// list of its articles, and then everything else. Nothing shall keep the text waiting.
final class OpeningCompletion {
  private final TaskRunner work;
  private final Consumer<OpenBriefing> completed;
  private final BiConsumer<OpenBriefing, Exception> refused;
  private final ReadOnlyObjectWrapper<@Nullable List<ArticleSummary>> articles =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<@Nullable Knowledge> knowledge =
      new ReadOnlyObjectWrapper<>(null);

  /// The briefing that was not begun to be completed, or null.
  private @Nullable OpenBriefing left;

  /// The briefing as it is revised.
  private @Nullable Briefing now;

  private boolean textThere;
  private boolean held;

  /// @param completed told when all was read
  /// @param refused told when it turns out to be no briefing
  OpeningCompletion(
      TaskRunner work,
      Consumer<OpenBriefing> completed,
      BiConsumer<OpenBriefing, Exception> refused) {
    this.work = work;
    this.completed = completed;
    this.refused = refused;
  }

  ReadOnlyObjectProperty<@Nullable List<ArticleSummary>> articlesProperty() {
    return articles.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Knowledge> knowledgeProperty() {
    return knowledge.getReadOnlyProperty();
  }

  /// Takes over a briefing whose first text is still to come.
  ///
  /// @param revised what people made of it
  void await(OpenBriefing briefing, Briefing revised) {
    left = briefing;
    now = revised;
    textThere = false;
  }

  /// Hears that the first text is there, or that there will be none.
  void textThere() {
    textThere = true;
    begin();
  }

  /// Gives what the list and the knowledge are after an edit, as far as they are there.
  void revised(Briefing revised) {
    now = revised;
    if (articles.get() != null) {
      articles.set(revised.info().articles());
    }
    if (knowledge.get() != null) {
      knowledge.set(revised.knowledge());
    }
  }

  /// Tells the list again, to whoever waits for it since the briefing moved.
  void tellAnew() {
    List<ArticleSummary> list = articles.get();
    articles.set(null);
    articles.set(list);
  }

  void hold() {
    held = true;
  }

  void goOn() {
    held = false;
    begin();
  }

  private void begin() {
    OpenBriefing briefing = left;
    if (briefing == null || !textThere || held) {
      return;
    }
    left = null;
    Briefing from = Objects.requireNonNull(now);
    work.run(
        TaskRunner.Task.of(
            () -> {
              briefing.list();
              return from.info().articles();
            }),
        list -> listed(briefing, list),
        failure -> refused.accept(briefing, failure));
  }

  private void listed(OpenBriefing briefing, List<ArticleSummary> list) {
    Briefing from = Objects.requireNonNull(now);
    articles.set(list);
    work.run(
        TaskRunner.Task.of(
            () -> {
              briefing.complete();
              return from.knowledge();
            }),
        known -> {
          Briefing revised = Objects.requireNonNull(now);
          knowledge.set(revised.equals(from) ? known : revised.knowledge());
          completed.accept(briefing);
        },
        failure -> refused.accept(briefing, failure));
  }

  /// Forgets the briefing; whether others are held back stays as it is.
  void forget() {
    work.cancel();
    left = null;
    now = null;
    articles.set(null);
    knowledge.set(null);
  }
}
