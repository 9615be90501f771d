// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.translation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.compare.translation.LikelyTranslation;
import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.compare.translation.TranslationSearch;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// The article that is read beside its original or its translation. The two are compared in the
/// background when an estimate is chosen or the two are to be seen, never before. Used on the
/// thread on which results are delivered.
public final class OriginalBeside {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final Document document;
  private final TaskRunner comparing;
  private final TaskRunner searching;
  private final ReadOnlyObjectWrapper<@Nullable BesideText> beside =
      new ReadOnlyObjectWrapper<>(null);

  /// What `beside` was made of, or is being made of.
  private @Nullable Made made;

  private Consumer<Problem> failed = problem -> {};

  private record Made(MarkedArticle article, Translation join) {}

  public OriginalBeside(
      ShownBriefing shown, ReaderChoice choice, Document document, Supplier<TaskRunner> works) {
    this.shown = shown;
    this.choice = choice;
    this.document = document;
    this.comparing = works.get();
    this.searching = works.get();
    choice.estimateProperty().subscribe(estimate -> follow());
    choice.articleProperty().subscribe(article -> follow());
    shown.knowledgeProperty().subscribe(known -> follow());
  }

  /// The article that is read beside the other one; null until both were compared, and where it is
  /// joined with none.
  public ReadOnlyObjectProperty<@Nullable BesideText> besideProperty() {
    return beside.getReadOnlyProperty();
  }

  /// Takes what says why the two cannot be compared.
  public void whenFailed(Consumer<Problem> told) {
    failed = told;
  }

  /// Returns the join that is shown of the article that is read, or null: the one of which it is
  /// the translation, else the first of which it is the original. The other article is there.
  public @Nullable Translation join() {
    MarkedArticle marked = choice.markedArticle();
    Knowledge known = shown.knowledgeProperty().get();
    Briefing briefing = shown.briefing();
    if (marked == null || known == null || briefing == null || known.translations().isEmpty()) {
      return null;
    }
    return known.translationsWith(marked.article().id()).stream()
        .filter(each -> briefing.has(each.original()) && briefing.has(each.translation()))
        .findFirst()
        .orElse(null);
  }

  /// What was compared of something else is not shown; anew it is compared where it is looked at.
  private void follow() {
    MarkedArticle marked = choice.markedArticle();
    Translation join = join();
    Made wanted = marked == null || join == null ? null : new Made(marked, join);
    boolean looked = beside.get() != null || choice.estimateProperty().get() != null;
    if (!Objects.equals(wanted, made)) {
      forget();
      if (looked && wanted != null) {
        compare(wanted);
      }
    }
  }

  private void forget() {
    comparing.cancel();
    made = null;
    beside.set(null);
  }

  /// Compares the article that is read with the other one, unless that was done.
  public void compare() {
    MarkedArticle marked = choice.markedArticle();
    Translation join = join();
    if (marked != null && join != null) {
      Made wanted = new Made(marked, join);
      if (!wanted.equals(made)) {
        forget();
        compare(wanted);
      }
    }
  }

  private void compare(Made wanted) {
    Briefing briefing = shown.briefing();
    if (briefing == null) {
      return;
    }
    made = wanted;
    comparing.run(
        TaskRunner.Task.of(
            () -> {
              Translation join = wanted.join();
              String own = wanted.article().article().id();
              MarkedArticle other = briefing.article(join.beside(own));
              return new BesideText(join, TranslationComparison.of(join, wanted.article(), other));
            }),
        beside::set,
        failure -> failed.accept(Refusal.problems(wanted.join().original(), failure).getFirst()));
  }

  /// Looks which articles can be joined with the one that is read, the likely ones first.
  public void search(Consumer<List<LikelyTranslation>> found) {
    MarkedArticle marked = choice.markedArticle();
    Briefing briefing = shown.briefing();
    if (marked != null && briefing != null) {
      searching.run(
          superseded -> new TranslationSearch(briefing).of(marked, superseded),
          found,
          failure -> failed.accept(Refusal.problems(marked.article().id(), failure).getFirst()));
    }
  }

  /// Returns whether an article cannot be the translation of another, since the other was
  /// translated from it.
  public boolean circular(String original, String translation) {
    Knowledge known = shown.knowledgeProperty().get();
    return known != null && known.translatedFrom(original, translation);
  }

  /// Joins two articles, in place of what the translation was joined with.
  ///
  /// @return whether that was done
  public boolean join(String original, String translation, Translator translator, String by) {
    Knowledge known = shown.knowledgeProperty().get();
    if (known == null || circular(original, translation)) {
      return false;
    }
    Act act = document.act(by);
    Translation to = new Translation(original, translation, translator, by, act.at().toLocalDate());
    return document.apply(
        new BriefingEdit.JoinTranslation(act, translation, known.translationOf(translation), to));
  }

  /// Separates two articles.
  ///
  /// @return whether that was done
  public boolean separate(Translation join, String by) {
    return document.apply(
        new BriefingEdit.JoinTranslation(document.act(by), join.translation(), join, null));
  }
}
