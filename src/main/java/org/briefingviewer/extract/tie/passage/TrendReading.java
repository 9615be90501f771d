// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.passage;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Trend;

/// What a passage says: the trend, the words that say so, whether they leave it open, and where.
///
/// @param goods whether it only tells how much was traded, which assesses nothing
public record TrendReading(
    Trend trend, String said, boolean hedged, TextSpan place, boolean goods) {
  public TrendReading(Trend trend, String said, boolean hedged, TextSpan place) {
    this(trend, said, hedged, place, false);
  }

  /// The same, not said to be so yet.
  public TrendReading open() {
    return new TrendReading(trend, said, true, place, goods);
  }

  /// The same, its trend left open.
  public TrendReading left() {
    return new TrendReading(Trend.UNCLEAR, said, true, place, goods);
  }
}
