// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.correct.CarriedCorrection;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.derive.correction.Corrections;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// Carries a correction to the proposals that say the same wrong thing, after a look at them: one
/// edit, by which nobody is said to have read them.
public final class CorrectionCarrier {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final Document document;
  private final TaskRunner work;

  CorrectionCarrier(ShownBriefing shown, ReaderChoice choice, Document document, TaskRunner work) {
    this.shown = shown;
    this.choice = choice;
    this.document = document;
    this.work = work;
  }

  /// A proposal that says the same wrong thing.
  ///
  /// @param articleId the article that it stands in
  /// @param from as the program proposes it
  /// @param to the same with the correction, not yet reviewed
  /// @param sentence the words around it, on one line
  public record Equal(String articleId, Estimate from, Estimate to, String sentence) {}

  /// What was found.
  ///
  /// @param equals in reading order; may be empty
  public record Look(CarriedCorrection correction, List<Equal> equals) {
    public Look {
      equals = List.copyOf(equals);
    }
  }

  /// The estimate whose correction is meant, and the step where that is known.
  private record Subject(String articleId, Estimate estimate, @Nullable Correction step) {}

  /// Returns whether there is a correction that could be carried: that of the chosen estimate, else
  /// the one that was made last.
  public boolean offered() {
    return subject() != null;
  }

  private @Nullable Subject subject() {
    String article = choice.articleIdProperty().get();
    Estimate chosen = choice.estimateProperty().get();
    if (article != null && chosen != null && chosen.review().correctedByReading()) {
      return new Subject(article, chosen, null);
    }
    return document.undoableProperty().get() instanceof Amend amend
            && amend.amendments().size() == 1
            && amend.amendments().getFirst().from() instanceof Estimate from
            && amend.amendments().getFirst().to() instanceof Estimate to
            && to.review().correctedByReading()
        ? new Subject(
            amend.amendments().getFirst().articleId(), to, new Correction(amend.act(), from, to))
        : null;
  }

  /// Looks in the background through all articles for proposals that say the same.
  ///
  /// @param found told what was found
  /// @param none told when there is nothing that others could say too
  public void look(Consumer<Look> found, Runnable none) {
    Subject subject = subject();
    Briefing briefing = shown.briefing();
    List<ArticleSummary> order = shown.articlesProperty().get();
    if (subject == null || briefing == null) {
      none.run();
      return;
    }
    List<String> ids =
        order == null
            ? List.of(subject.articleId())
            : order.stream().map(ArticleSummary::id).toList();
    work.run(
        superseded -> look(subject, briefing, ids, superseded),
        look -> {
          if (look.correction().fields().isEmpty()) {
            none.run();
          } else {
            found.accept(look);
          }
        },
        failure -> none.run());
  }

  private static Look look(
      Subject subject, Briefing briefing, List<String> ids, BooleanSupplier superseded)
      throws Refusal {
    CarriedCorrection correction = correction(subject, briefing);
    List<Equal> equals = new ArrayList<>();
    for (String id : ids) {
      if (correction.fields().isEmpty() || superseded.getAsBoolean()) {
        break;
      }
      equals.addAll(equals(correction, id, briefing));
    }
    return new Look(correction, equals);
  }

  private static CarriedCorrection correction(Subject subject, Briefing briefing) throws Refusal {
    Correction step = subject.step();
    if (step == null) {
      List<Correction> all =
          Corrections.of(briefing.history()).of(subject.articleId(), subject.estimate());
      step = all.isEmpty() ? null : all.getLast();
    }
    CarriedCorrection correction =
        step == null ? null : CarriedCorrection.of(subject.articleId(), step);
    return correction == null
        ? new CarriedCorrection(subject.articleId(), subject.estimate(), subject.estimate(), null)
        : correction;
  }

  /// An article that cannot be read has nothing that could be corrected; the window says elsewhere
  /// that it cannot.
  private static List<Equal> equals(CarriedCorrection correction, String id, Briefing briefing) {
    List<Equal> equals = new ArrayList<>();
    MarkedArticle marked;
    try {
      marked = briefing.article(id);
    } catch (Refusal e) {
      return equals;
    }
    for (Estimate estimate : marked.findings().estimates()) {
      if (estimate.review().state() == ReviewState.PROPOSED) {
        Estimate to = correction.of(estimate, marked);
        if (to != null) {
          String around = new TextWords(marked.article().text()).around(estimate.span());
          equals.add(new Equal(id, estimate, to, around));
        }
      }
    }
    return equals;
  }

  /// Corrects proposals as one edit.
  ///
  /// @param chosen those of the look that were not left out, at least one
  /// @param by the person's name
  /// @return whether it was done; if not, the document says why
  public boolean carry(CarriedCorrection correction, List<Equal> chosen, String by) {
    Act act = document.act(by).because(correction.why());
    Review.Verdict verdict =
        new Review.Verdict(ReviewState.CORRECTED, by, act.at().toLocalDate(), Review.Care.IN_BULK);
    return document.apply(
        new Amend(
            act,
            chosen.stream()
                .map(
                    equal ->
                        new Amendment(
                            equal.articleId(),
                            equal.from(),
                            equal.to().reviewed(equal.from().review().then(verdict))))
                .toList()));
  }
}
