// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Quantity;
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
    return !Objects.equals(said(one), said(other));
  }

  private @Nullable Object said(Claim claim) {
    Quantity quantity = claim.quantity();
    return switch (this) {
      case ESTIMATE -> claim instanceof Estimate;
      case VALUE -> quantity.value().plain();
      case UNIT -> quantity.unit();
      case DIRECTION -> quantity.direction();
      case BOUND -> quantity.bound();
      case AS_OF -> quantity.asOf();
      case CHAIN -> claim.chain().elements();
      case HEDGES -> quantity.hedges();
      case LIKELIHOOD -> quantity.likelihood();
      case CONFIDENCE -> quantity.analyticConfidence();
      case ALSO_SAID -> claim instanceof Estimate estimate ? estimate.alsoSaid() : List.of();
      case SCOPE -> quantity.scope();
    };
  }
}
