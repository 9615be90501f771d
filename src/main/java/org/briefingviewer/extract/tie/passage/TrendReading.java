// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.passage;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState.Stance;
import org.briefingviewer.model.Trend;

/// What a passage says: the trend, the words that say so, how they put it, and where.
///
/// @param unassessed whether it only tells how much was traded, which assesses nothing
public record TrendReading(
    Trend trend, String said, Stance stance, TextSpan place, boolean unassessed) {

  /// The same, its trend left open.
  public TrendReading left() {
    return new TrendReading(Trend.UNCLEAR, said, Stance.HEDGED, place, unassessed);
  }
}
