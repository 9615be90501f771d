// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.jspecify.annotations.Nullable;

/// Reads what opening a briefing left, once its first text is there and nobody holds it back: the
/// list of its articles, and then everything else. Nothing shall keep the text waiting.
final class Completing {
  private final Work work;
  private final Consumer<OpenBriefing> completed;
  private final BiConsumer<OpenBriefing, Exception> refused;
  private final ReadOnlyObjectWrapper<@Nullable List<ArticleSummary>> articles =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<@Nullable Knowledge> knowledge =
      new ReadOnlyObjectWrapper<>(null);

  /// The briefing that was not begun to be completed, or null.
  private @Nullable OpenBriefing left;

  private boolean textThere;
  private boolean held;

  /// @param completed told when all was read
  /// @param refused told when it turns out to be no briefing
  Completing(
      Work work, Consumer<OpenBriefing> completed, BiConsumer<OpenBriefing, Exception> refused) {
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
  void await(OpenBriefing briefing) {
    left = briefing;
    textThere = false;
  }

  /// Hears that the first text is there, or that there will be none.
  void textThere() {
    textThere = true;
    begin();
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
    work.run(
        Work.Task.of(
            () -> {
              briefing.list();
              return briefing.info().articles();
            }),
        list -> listed(briefing, list),
        failure -> refused.accept(briefing, failure));
  }

  private void listed(OpenBriefing briefing, List<ArticleSummary> list) {
    articles.set(list);
    work.run(
        Work.Task.of(
            () -> {
              briefing.complete();
              return briefing.knowledge();
            }),
        known -> {
          knowledge.set(known);
          completed.accept(briefing);
        },
        failure -> refused.accept(briefing, failure));
  }

  /// Forgets the briefing; whether others are held back stays as it is.
  void forget() {
    work.cancel();
    left = null;
    articles.set(null);
    knowledge.set(null);
  }
}
