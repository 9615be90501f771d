// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.Adjudication.FindingPlace;
import org.briefingviewer.model.reading.SecondReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Unit DOLLARS = new Unit(UnitKind.COUNT, "dollar");
  private static final Unit MONEY = new Unit(UnitKind.CURRENCY, "USD");

  private final List<BriefingEdit> history = new ArrayList<>();

  private static Estimate of(int value, Unit unit, @Nullable String by) {
    return new Estimate(
        "q1",
        new TextSpan(4, 9),
        new Quantity(
            "3 dollars",
            ValueRange.of(BigDecimal.valueOf(value)),
            unit,
            Bound.UNSTATED,
            ChangeDirection.NONE,
            List.of(),
            null,
            null),
        new AttributionChain(List.of()),
        List.of(),
        List.of(),
        null,
        by == null
            ? Review.PROPOSED
            : Review.PROPOSED.then(
                new Review.Verdict(
                    ReviewState.CORRECTED, by, LocalDate.parse("2026-11-26"), Review.Care.READ)));
  }

  private void step(String by, org.briefingviewer.model.@Nullable Finding from, Estimate to) {
    history.add(
        new Amend(
            Act.of(by, OffsetDateTime.parse("2026-11-26T09:30:00Z")),
            List.of(new Amendment("a1", from, to))));
  }

  private List<List<ClaimField>> fields(Estimate now) {
    return Corrections.of(history).of("a1", now).stream().map(Correction::fields).toList();
  }

  @Test
  void eachStepSaysInWhatItChangedTheEstimate() {
    Estimate first = of(3, DOLLARS, null);
    Estimate second = of(3, MONEY, "R. Reader");
    Estimate third = of(4, MONEY, "S. Second");
    step("R. Reader", first, second);
    step("S. Second", second, third);
    assertEquals(List.of(List.of(ClaimField.UNIT), List.of(ClaimField.VALUE)), fields(third));
    assertEquals(
        List.of("R. Reader", "S. Second"),
        Corrections.of(history).of("a1", third).stream().map(step -> step.act().by()).toList());
    assertEquals(List.of(), Corrections.of(history).of("a2", third));
  }

  @Test
  void whatWasTakenBackLeavesNothing() {
    Estimate first = of(3, DOLLARS, null);
    Estimate second = of(3, MONEY, "R. Reader");
    step("R. Reader", first, second);
    step("R. Reader", second, first);
    assertEquals(List.of(), fields(first));
    step("R. Reader", first, second);
    assertEquals(List.of(List.of(ClaimField.UNIT)), fields(second));
  }

  /// The same words by another person are a correction of the correction, not its end.
  @Test
  void whoeverCorrectsItBackStandsThereToo() {
    Estimate first = of(3, DOLLARS, null);
    Estimate second = of(3, MONEY, "R. Reader");
    Estimate third = of(3, DOLLARS, "S. Second");
    step("R. Reader", first, second);
    step("S. Second", second, third);
    assertEquals(2, fields(third).size());
  }

  @Test
  void aFigureThatWasNoneBefore() {
    Estimate now = of(3, MONEY, "R. Reader");
    PlainFigure plain =
        new PlainFigure(
            "q1", now.span(), now.quantity(), now.chain(), PlainFigure.Reason.UNATTRIBUTED_FACT);
    step("R. Reader", plain, now);
    assertEquals(List.of(List.of(ClaimField.ESTIMATE)), fields(now));
  }

  @Test
  void aMarkThatWasMissedWasAdded() {
    Estimate now = of(3, MONEY, "R. Reader");
    step("R. Reader", null, now);
    assertTrue(Corrections.of(history).of("a1", now).getFirst().added());
  }

  /// Whoever brings a second reading in, or takes one from it, says so; what its reader corrected
  /// is that reader's.
  @Test
  void whatASecondReaderCorrectedIsSaidToBeOfThatReader() {
    Estimate first = of(3, DOLLARS, null);
    Estimate second = of(3, MONEY, "S. Second");
    Act merging = Act.of("C. Chooser", OffsetDateTime.parse("2026-11-28T09:30:00Z"));
    SecondReading reading =
        new SecondReading(
            merging.id(),
            List.of("S. Second"),
            LocalDate.parse("2026-11-28"),
            List.of(),
            List.of(),
            List.of());
    history.add(
        new BriefingEdit.MergeReading(
            merging, reading, List.of(new Amendment("a1", first, second))));
    Correction step = Corrections.of(history).of("a1", second).getFirst();
    assertEquals("S. Second", step.act().by());
    assertEquals(LocalDate.parse("2026-11-26"), step.act().at().toLocalDate());
    assertEquals(List.of(ClaimField.UNIT), step.fields());
    history.add(
        new BriefingEdit.TakeBack(
            Act.of("C. Chooser", OffsetDateTime.parse("2026-11-28T10:30:00Z")),
            merging.id(),
            List.of(),
            List.of("a1")));
    assertEquals(List.of(), fields(second), "it was taken back");
  }

  @Test
  void aVerdictThatChangesNothingIsNoCorrection() {
    Estimate first = of(3, DOLLARS, null);
    Act choosing = Act.of("C. Chooser", OffsetDateTime.parse("2026-11-28T09:30:00Z"));
    Review accepted = new Review(ReviewState.ACCEPTED, "C. Chooser", LocalDate.parse("2026-11-28"));
    Adjudication decided =
        new Adjudication(
            choosing.id(),
            new FindingPlace("a1", first.id(), first.id()),
            Adjudication.Choice.FIRST,
            "C. Chooser",
            LocalDate.parse("2026-11-28"));
    history.add(
        new BriefingEdit.Adjudicate(
            choosing,
            "urn:reading",
            decided,
            new Amendment("a1", first, first.reviewed(accepted))));
    assertEquals(List.of(), fields(first));
    Estimate other = of(4, DOLLARS, "C. Chooser");
    history.add(
        new BriefingEdit.Adjudicate(
            choosing, "urn:reading", decided, new Amendment("a1", first, other)));
    assertEquals(List.of(List.of(ClaimField.VALUE)), fields(other));
  }

  @Test
  void onlyWhatWasEverCorrectedIsWorthLookingFor() {
    assertFalse(Corrections.isCorrected(of(3, DOLLARS, null)));
    Estimate corrected = of(3, MONEY, "R. Reader");
    assertTrue(Corrections.isCorrected(corrected));
    Review accepted =
        corrected
            .review()
            .then(
                new Review.Verdict(
                    ReviewState.ACCEPTED,
                    "S. Second",
                    LocalDate.parse("2026-11-27"),
                    Review.Care.READ));
    assertTrue(Corrections.isCorrected(corrected.reviewed(accepted)));
  }
}
