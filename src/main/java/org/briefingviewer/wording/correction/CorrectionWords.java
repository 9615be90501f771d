// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;

/// Says what an estimate said before persons corrected it: "corrected by Second desk, 26 November
/// 2026, said before: unit dollars (“as the text has it”)".
///
/// @param messages in which language it is said
public record CorrectionWords(Messages messages) {

  /// Returns all steps in a row, the oldest first.
  public String of(List<Correction> steps) {
    return steps.stream().map(this::of).collect(Collectors.joining("; "));
  }

  private String of(Correction step) {
    String day = new DateWords(messages).full(day(step));
    String by = step.act().by();
    String words =
        step.added()
            ? messages.text("correct.cited.added", by, day)
            : corrected(
                step,
                messages.text(
                    inBulk(step) ? "cited.review.inBulk.CORRECTED" : "cited.review.CORRECTED",
                    by,
                    day));
    String why = step.act().why();
    return why == null ? words : messages.text("correct.cited.why", words, why);
  }

  private String corrected(Correction step, String by) {
    List<ClaimField> fields = step.fields();
    if (fields.isEmpty() || !(step.from() instanceof Claim before)) {
      return by;
    }
    FieldWords said = new FieldWords(messages);
    String earlier =
        fields.stream()
            .map(
                field ->
                    messages.text(
                        "correct.cited.field", said.name(field), said.said(field, before)))
            .collect(Collectors.joining(", "));
    return messages.text("correct.cited.before", by, earlier);
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
        ? messages.text("correct.step", step.act().by(), day)
        : messages.text("correct.step.why", step.act().by(), day, why);
  }

  private static PartialDate day(Correction step) {
    return PartialDate.of(step.act().at().toLocalDate());
  }
}
