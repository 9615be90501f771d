// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.util.Objects;
import org.briefingviewer.model.TieState;

/// Something that a state of a tie says and that a person can correct, in the order of its card.
public enum TieField {
  PAIR,
  TREND,
  HEDGED,
  WORDS,
  ASSESSOR,
  SIDE,
  AS_OF,
  EVIDENCE;

  /// Tells whether two states say something else here.
  public boolean differs(TieState one, TieState other) {
    return switch (this) {
      case PAIR -> !one.pair().equals(other.pair());
      case TREND -> one.trend() != other.trend();
      case HEDGED -> one.stance() != other.stance();
      case WORDS -> !one.words().equals(other.words());
      case ASSESSOR ->
          !Objects.equals(one.assessor(), other.assessor())
              || (one.assessor() == null && one.basis() != other.basis());
      case SIDE -> !Objects.equals(one.side(), other.side());
      case AS_OF -> !Objects.equals(one.asOf(), other.asOf());
      case EVIDENCE -> !one.evidence().equals(other.evidence());
    };
  }
}
