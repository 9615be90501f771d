// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Trend;

/// What a passage says: the trend, the words that say so, whether they leave it open, and where.
///
/// @param goods whether it only tells how much was traded, which assesses nothing
record TrendReading(Trend trend, String said, boolean hedged, TextSpan place, boolean goods) {
  TrendReading(Trend trend, String said, boolean hedged, TextSpan place) {
    this(trend, said, hedged, place, false);
  }

  /// The same, not said to be so yet.
  TrendReading open() {
    return new TrendReading(trend, said, true, place, goods);
  }

  /// The same, its trend left open.
  TrendReading left() {
    return new TrendReading(Trend.UNCLEAR, said, true, place, goods);
  }
}
