// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Something that a claim says and that a person can correct, in the order of the card.
public enum ClaimField {
  /// Whether it is an estimate at all.
  ESTIMATE,
  VALUE,
  UNIT,
  DIRECTION,
  BOUND,
  AS_OF,
  CHAIN,
  HEDGES,
  LIKELIHOOD,
  CONFIDENCE,
  ALSO_SAID,
  SCOPE;

  /// Tells whether two claims say something else here, or say it by other words of the text.
  public boolean differs(Claim one, Claim other) {
    return switch (this) {
      case ESTIMATE -> one instanceof Estimate != other instanceof Estimate;
      case VALUE -> !equal(one.quantity().value(), other.quantity().value());
      case UNIT -> !one.quantity().unit().equals(other.quantity().unit());
      case DIRECTION -> one.quantity().direction() != other.quantity().direction();
      case BOUND -> one.quantity().bound() != other.quantity().bound();
      case AS_OF -> !Objects.equals(one.quantity().asOf(), other.quantity().asOf());
      case CHAIN -> !one.chain().elements().equals(other.chain().elements());
      case HEDGES -> !hedges(one).equals(hedges(other));
      case LIKELIHOOD ->
          !Objects.equals(one.quantity().likelihood(), other.quantity().likelihood());
      case CONFIDENCE ->
          !Objects.equals(
              one.quantity().analyticConfidence(), other.quantity().analyticConfidence());
      case ALSO_SAID -> !caveats(one).equals(caveats(other));
      case SCOPE -> !Objects.equals(one.quantity().scope(), other.quantity().scope());
    };
  }

  private static boolean equal(ValueRange one, ValueRange other) {
    return equal(one.low(), other.low()) && equal(one.high(), other.high());
  }

  private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static List<HedgeCue> hedges(Claim claim) {
    return claim.quantity().hedges();
  }

  private static List<EvidenceQuote> caveats(Claim claim) {
    return claim instanceof Estimate estimate ? estimate.alsoSaid() : List.of();
  }
}
