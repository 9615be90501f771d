// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.derive.correction.TieField;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// Says what an estimate or a state of a tie said before persons corrected it: "corrected by Second
/// desk, 26 November 2026, said before: unit dollars (“as the text has it”)".
///
/// @param messages in which language it is said
public record CorrectionWords(Messages messages) {

  /// Returns all steps of a claim in a row, the oldest first.
  public String of(List<Correction> steps) {
    return steps.stream().map(step -> of(step, earlier(step))).collect(Collectors.joining("; "));
  }

  /// Returns all steps of a state of a tie in a row, the oldest first.
  public String of(List<Correction> steps, Triangle triangle) {
    TieFieldWords said = new TieFieldWords(messages, triangle);
    return steps.stream()
        .map(step -> of(step, earlier(step, said)))
        .collect(Collectors.joining("; "));
  }

  /// Returns all steps of a claim for where its review stands beside them: who corrected it and
  /// when is not said again. Empty where the review says all.
  public String beside(Review review, List<Correction> steps) {
    return steps.stream()
        .map(step -> beside(review, step, earlier(step)))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /// Returns the same of a state of a tie.
  public String beside(Review review, List<Correction> steps, Triangle triangle) {
    TieFieldWords said = new TieFieldWords(messages, triangle);
    return steps.stream()
        .map(step -> beside(review, step, earlier(step, said)))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String beside(Review review, Correction step, String earlier) {
    boolean told =
        review.state() == ReviewState.CORRECTED
            && step.act().by().equals(review.by())
            && step.act().at().toLocalDate().equals(review.on());
    if (!told || step.added()) {
      return of(step, earlier);
    }
    if (!earlier.isEmpty()) {
      return reasoned(step, messages.text("correct.cited.earlier", earlier));
    }
    String why = step.act().why();
    return why == null ? "" : messages.text("correct.cited.reason", why);
  }

  private String of(Correction step, String earlier) {
    String day = new DateWords(messages).full(day(step));
    String by = new NameWords(messages).of(step.act().by());
    String words =
        step.added()
            ? messages.text("correct.cited.added", by, day)
            : corrected(
                earlier,
                messages.text(
                    inBulk(step) ? "cited.review.inBulk.CORRECTED" : "cited.review.CORRECTED",
                    by,
                    day));
    return reasoned(step, words);
  }

  private String reasoned(Correction step, String words) {
    String why = step.act().why();
    return why == null ? words : messages.text("correct.cited.why", words, why);
  }

  private String corrected(String earlier, String by) {
    return earlier.isEmpty() ? by : messages.text("correct.cited.before", by, earlier);
  }

  private String earlier(Correction step) {
    if (!(step.from() instanceof Claim before) || proposed(before.review())) {
      return "";
    }
    FieldWords said = new FieldWords(messages);
    return step.fields().stream()
        .map(field -> field(said.name(field), said.said(field, before)))
        .collect(Collectors.joining(", "));
  }

  private String earlier(Correction step, TieFieldWords said) {
    if (!(step.from() instanceof TieState before && step.to() instanceof TieState after)
        || proposed(before.review())) {
      return "";
    }
    return Arrays.stream(TieField.values())
        .filter(field -> field.differs(before, after))
        .map(field -> field(said.name(field), said.said(field, before)))
        .collect(Collectors.joining(", "));
  }

  /// What the program proposed and a person put right was never said by anybody.
  private static boolean proposed(Review review) {
    return review.state() == ReviewState.PROPOSED;
  }

  private String field(String name, String said) {
    return messages.text("correct.cited.field", name, said);
  }

  /// What was corrected together with others nobody read.
  private static boolean inBulk(Correction step) {
    return step.to() != null && step.to().review().care() == Review.Care.IN_BULK;
  }

  /// Returns who did it and when, in brief: "Second desk, 26 Nov 2026", with the reason; where it
  /// was done in bulk, that nobody read it.
  public String brief(Correction step) {
    String date = new DateWords(messages).brief(day(step));
    String day = inBulk(step) ? messages.text("correct.step.inBulk", date) : date;
    String why = step.act().why();
    return why == null
        ? messages.text("correct.step", new NameWords(messages).of(step.act().by()), day)
        : messages.text("correct.step.why", new NameWords(messages).of(step.act().by()), day, why);
  }

  private static PartialDate day(Correction step) {
    return PartialDate.of(step.act().at().toLocalDate());
  }
}
