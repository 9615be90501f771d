// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.FigureMarker;
import org.briefingviewer.correct.FigureMarker.Outcome;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// The one estimate that somebody is correcting, or is marking: what was typed is kept here until
/// it is applied as one edit, or left.
public final class EstimateCorrection {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final Document document;
  private final Supplier<Extractor> extractor;
  private final TaskRunner reading;
  private final TaskRunner history;
  private final ReadOnlyObjectWrapper<@Nullable EstimateDraft> draft =
      new ReadOnlyObjectWrapper<>(null);

  // Made when they are needed: no start asks for them.
  private @Nullable FigureMarker marking;
  private @Nullable CorrectionLookup lookup;
  private @Nullable String field;
  private boolean follows;

  /// @param extractor reads figures; asked when words are marked
  /// @param reading reads words that are to be marked
  /// @param history reads what was corrected before
  public EstimateCorrection(
      ShownBriefing shown,
      ReaderChoice choice,
      Document document,
      Supplier<Extractor> extractor,
      TaskRunner reading,
      TaskRunner history) {
    this.extractor = extractor;
    this.shown = shown;
    this.choice = choice;
    this.document = document;
    this.reading = reading;
    this.history = history;
  }

  /// What is typed goes with its briefing.
  private void follow() {
    if (!follows) {
      follows = true;
      shown.stateProperty().subscribe(this::opened);
    }
  }

  private void opened(LoadState state) {
    if (!(state instanceof LoadState.Ready)) {
      leave();
    }
  }

  /// What is being corrected; null when nothing is.
  public ReadOnlyObjectProperty<@Nullable EstimateDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Returns what says what estimates said before they were corrected.
  public CorrectionLookup lookup() {
    CorrectionLookup made = lookup;
    if (made == null) {
      made = new CorrectionLookup(shown, choice, history);
      lookup = made;
    }
    return made;
  }

  /// Returns what carries a correction to others that say the same.
  public CorrectionCarrier carrying() {
    return new CorrectionCarrier(shown, choice, document, reading);
  }

  private FigureMarker marking() {
    FigureMarker made = marking == null ? new FigureMarker(extractor) : marking;
    marking = made;
    return made;
  }

  /// Returns whether something was typed that would be lost by leaving it.
  public boolean changed() {
    EstimateDraft open = draft.get();
    return open != null && open.changed();
  }

  /// Begins to correct an estimate of the chosen article. What is being corrected already and was
  /// changed stays instead.
  ///
  /// @return whether that estimate is being corrected now
  public boolean begin(Estimate estimate) {
    MarkedArticle marked = choice.markedArticle();
    EstimateDraft open = draft.get();
    if (marked == null) {
      return false;
    }
    String article = marked.article().id();
    if (open != null && open.articleId().equals(article) && open.now().id().equals(estimate.id())) {
      return true;
    }
    if (changed()) {
      return false;
    }
    follow();
    reading.cancel();
    field = null;
    draft.set(EstimateDraft.of(article, estimate, estimate, marked.article().text()));
    return true;
  }

  /// What is being typed, and where.
  ///
  /// @param field the id of the field that has, or had, the focus; null for the first one
  public record Typing(EstimateDraft draft, @Nullable String field) {}

  /// Returns what is being typed, or null.
  public @Nullable Typing typing() {
    EstimateDraft open = draft.get();
    return open == null ? null : new Typing(open, field);
  }

  /// Goes on with what was being typed in another window on the same briefing.
  public void resume(@Nullable Typing handed) {
    if (handed != null) {
      follow();
      field = handed.field();
      draft.set(handed.draft());
    }
  }

  /// Takes note of the field that has the focus.
  public void at(@Nullable String id) {
    field = id;
  }

  /// Returns the field that has, or had, the focus; null for the first one.
  public @Nullable String field() {
    return field;
  }

  /// Reads words of the chosen article as an estimate, in the background, and begins to correct it.
  ///
  /// @param taken told which claim the words are marked as already
  /// @param none told the words when there is no number in them
  public void mark(TextSpan words, Consumer<Claim> taken, Consumer<String> none) {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null || changed()) {
      return;
    }
    follow();
    FigureMarker reader = marking();
    reading.run(
        TaskRunner.Task.of(() -> reader.read(marked, words)),
        outcome -> {
          if (marked.equals(choice.markedArticle())) {
            take(outcome, taken, none);
          }
        },
        failure -> none.accept(words.of(marked.article().text())));
  }

  private void take(Outcome outcome, Consumer<Claim> taken, Consumer<String> none) {
    switch (outcome) {
      case Outcome.Begun begun -> draft.set(begun.draft());
      case Outcome.Taken by -> taken.accept(by.by());
      case Outcome.NoNumber words -> none.accept(words.words());
    }
  }

  /// Changes what is being corrected.
  public void change(UnaryOperator<EstimateDraft> change) {
    EstimateDraft open = draft.get();
    if (open != null) {
      draft.set(change.apply(open));
    }
  }

  /// Leaves it, without what was typed.
  public void leave() {
    reading.cancel();
    field = null;
    draft.set(null);
  }

  /// Makes one edit of what was typed.
  ///
  /// @param by the person's name
  /// @return the estimate as it is now, or null when it could not be: then the document says why,
  ///   or a fault of the draft does
  public @Nullable Estimate apply(String by, DraftReading as) {
    EstimateDraft open = draft.get();
    if (open == null || !as.faults(open).isEmpty() || moved()) {
      return null;
    }
    Act act = document.act(by);
    String why = Objects.requireNonNullElse(open.text(TypedField.WHY), "").strip();
    if (!why.isEmpty()) {
      act = act.because(why);
    }
    Claim from = standing(open);
    Review before = from == null ? Review.PROPOSED : from.review();
    Estimate to =
        as.estimate(
            open,
            before.then(
                new Review.Verdict(
                    ReviewState.CORRECTED, by, act.at().toLocalDate(), Review.Care.READ)));
    Amendment amendment = new Amendment(open.articleId(), from, to);
    if (!document.apply(new Amend(act, List.of(amendment)))) {
      return null;
    }
    leave();
    return to;
  }

  /// Returns whether the text has changed since, so that the picked words stand elsewhere in it:
  /// then it can only be left, and begun anew.
  public boolean moved() {
    EstimateDraft open = draft.get();
    MarkedArticle marked = choice.markedArticle();
    return open != null
        && marked != null
        && marked.article().id().equals(open.articleId())
        && !open.fits(marked.article().text());
  }

  /// What stands there now: it may have been settled, or its text have moved, since it was begun.
  private @Nullable Claim standing(EstimateDraft open) {
    MarkedArticle marked = choice.markedArticle();
    Claim from = open.from();
    if (from == null || marked == null || !marked.article().id().equals(open.articleId())) {
      return from;
    }
    return marked.findings().claims().stream()
        .filter(claim -> claim.id().equals(from.id()))
        .findFirst()
        .orElse(from);
  }
}
