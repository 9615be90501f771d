// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The numbers a quantity stands for, in its base unit (3 billion dollars = 3000000000).
///
/// A single number has `low` equal to `high`. A vague scale ("thousands") has neither. Open ends
/// are said by [Bound], not here: "at least 600" is 600 to 600 with `AT_LEAST`.
///
/// Throws `IllegalArgumentException` when one end is given without the other or `low` exceeds
/// `high`
public record ValueRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  /// No number is given.
  public static final ValueRange UNKNOWN = new ValueRange(null, null);

  public ValueRange {
    if (low == null || high == null) {
      if (low != null || high != null) {
        throw new IllegalArgumentException("a range has both ends or none");
      }
    } else if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low end " + low + " above high end " + high);
    }
  }

  /// Returns a single number.
  public static ValueRange of(BigDecimal value) {
    return new ValueRange(value, value);
  }

  /// Returns a range, its ends in either order.
  public static ValueRange between(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) <= 0 ? new ValueRange(one, other) : new ValueRange(other, one);
  }

  /// Returns the same numbers as short as can be, so that 600 and 600.0 are equal.
  public ValueRange plain() {
    return low == null || high == null
        ? this
        : new ValueRange(low.stripTrailingZeros(), high.stripTrailingZeros());
  }

  /// Tells whether a number is given at all.
  public boolean known() {
    return low != null;
  }

  /// Tells whether two different ends are given.
  public boolean twoEnded() {
    return low != null && high != null && low.compareTo(high) != 0;
  }
}
