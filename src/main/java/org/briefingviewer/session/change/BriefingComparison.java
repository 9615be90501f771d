// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.compare.change.BriefingChanges;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// Compares the open briefing, as it is now, with an earlier one. Used on the thread on which
/// results are delivered.
public final class BriefingComparison {
  private final ShownBriefing shown;
  private final BriefingOpener opener;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<ChangeState> state =
      new ReadOnlyObjectWrapper<>(new ChangeState.None());

  /// @param opener opens the earlier briefing, without what is not saved of it
  public BriefingComparison(ShownBriefing shown, BriefingOpener opener, TaskRunner work) {
    this.shown = shown;
    this.opener = opener;
    this.work = work;
    shown.stateProperty().subscribe(this::left);
  }

  /// How far the comparison is.
  public ReadOnlyObjectProperty<ChangeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void left(LoadState now) {
    if (!(now instanceof LoadState.Ready)) {
      close();
    }
  }

  /// Opens the earlier briefing.
  @FunctionalInterface
  private interface Opening {
    OpenBriefing open() throws Refusal;
  }

  /// Compares with another file.
  public void since(Path file) {
    compare(file, false, () -> opener.open(file));
  }

  /// Compares with the open briefing as it was saved last.
  public void sinceSaved() {
    OpenBriefing base = shown.base();
    if (base != null) {
      compare(base.file(), true, base::onDisk);
    }
  }

  private void compare(Path file, boolean saved, Opening opening) {
    Briefing now = shown.briefing();
    if (now == null) {
      return;
    }
    state.set(new ChangeState.Reading());
    work.run(
        superseded -> {
          try (OpenBriefing before = opening.open()) {
            return compared(before, now, file, saved, superseded);
          }
        },
        compared -> state.set(new ChangeState.Compared(compared)),
        failure -> state.set(new ChangeState.Failed(Refusal.problems(file.toString(), failure))));
  }

  private static ComparedBriefings compared(
      Briefing before, Briefing now, Path file, boolean saved, BooleanSupplier superseded)
      throws Refusal {
    Read old = Read.of(before, superseded);
    Read newer = Read.of(now, superseded);
    List<ArticleChange> changes = BriefingChanges.between(old.articles(), newer.articles());
    HandlingMark was = before.about().handling();
    HandlingMark is = now.about().handling();
    return new ComparedBriefings(
        ArticleImporter.nameOf(file),
        saved,
        Objects.equals(was, is)
            ? null
            : new OfMark(HandlingMark.textOf(was), HandlingMark.textOf(is), ""),
        changes,
        texts(old, changes, ArticleChange::before),
        texts(newer, changes, ArticleChange::after),
        old.unread() + newer.unread());
  }

  private static Map<String, Article> texts(
      Read read, List<ArticleChange> changes, Function<ArticleChange, @Nullable String> id) {
    Set<String> changed = new HashSet<>();
    for (ArticleChange change : changes) {
      String there = id.apply(change);
      if (there != null) {
        changed.add(there);
      }
    }
    Map<String, Article> texts = new HashMap<>();
    for (MarkedArticle marked : read.articles()) {
      if (changed.contains(marked.article().id())) {
        texts.put(marked.article().id(), marked.article());
      }
    }
    return texts;
  }

  /// The articles of a briefing, and how many of them could not be read.
  private record Read(List<MarkedArticle> articles, int unread) {
    static Read of(Briefing briefing, BooleanSupplier superseded) throws Refusal {
      briefing.complete();
      List<MarkedArticle> articles = new ArrayList<>();
      int unread = briefing.articles(superseded, articles::add);
      return new Read(articles, unread);
    }
  }

  /// Lets go of what was compared.
  public void close() {
    work.cancel();
    state.set(new ChangeState.None());
  }
}
