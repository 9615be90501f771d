// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Unit.UnitKind;
import org.junit.jupiter.api.Test;

class FieldDoubtsTest {
  private static final FieldDoubts DOUBTS =
      new FieldDoubts(Map.of(EstimateField.SCOPE, 0.5, EstimateField.BOUND, 0.49));

  @Test
  void aFieldIsUnsureFromTheLineOn() {
    assertTrue(DOUBTS.unsure(EstimateField.SCOPE));
    assertFalse(DOUBTS.unsure(EstimateField.BOUND));
    assertFalse(DOUBTS.unsure(EstimateField.AS_OF));
  }

  @Test
  void whatIsNoShareOfOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new FieldDoubts(Map.of(EstimateField.SOURCE, 1.01)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FieldDoubts(Map.of(EstimateField.SOURCE, Double.NaN)));
  }

  @Test
  void anEstimateIsUnsureOfItsSourceByTheChainAndOfTheRestByItsDoubts() {
    assertEquals(
        List.of(EstimateField.SOURCE, EstimateField.SCOPE),
        estimate(new SourceDoubt(null)).unsure());
    assertEquals(List.of(EstimateField.SCOPE), estimate(null).unsure());
  }

  @Test
  void whatAPersonHasAcceptedIsUnsureNoMore() {
    Review accepted = new Review(ReviewState.ACCEPTED, "Ann Example", LocalDate.of(2026, 1, 31));
    Estimate settled = estimate(new SourceDoubt(null)).reviewed(accepted);
    assertEquals(List.of(), settled.unsure());
    assertEquals(FieldDoubts.NONE, settled.openDoubts());
    assertEquals(DOUBTS, settled.doubts());
  }

  private static Estimate estimate(SourceDoubt source) {
    Quantity quantity =
        new Quantity(
            "40 crates",
            ValueRange.of(java.math.BigDecimal.valueOf(40)),
            new Unit(UnitKind.COUNT, "crate"),
            Bound.UNSTATED,
            ChangeDirection.NONE,
            List.of(),
            "on the quay",
            null);
    return new Estimate(
        "a",
        new TextSpan(0, 9),
        quantity,
        new AttributionChain(List.of(), source),
        List.of(),
        List.of(),
        null,
        Review.PROPOSED,
        DOUBTS);
  }
}
