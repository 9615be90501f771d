// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.value;

import java.math.BigDecimal;
import org.briefingviewer.derive.SignificantDigits;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// The numbers that a figure may stand for, both ends included; an end that the text leaves open is
/// null.
public record WrittenInterval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// Nobody who writes 10,000 means 5,000: which of the zeros count is not said, so that no figure
  /// stands for numbers that are farther away, as a share of it.
  private static final BigDecimal MOST = new BigDecimal("0.1");

  /// Returns all numbers that, rounded to the digits that are written, give what is written; after
  /// XBRL's note on duplicate facts. What the text says is exact is itself alone, a range is as it
  /// stands. Null where no number is given.
  public static @Nullable WrittenInterval rounding(Quantity quantity) {
    BigDecimal low = quantity.value().low();
    BigDecimal high = quantity.value().high();
    if (low == null || high == null) {
      return null;
    }
    if (quantity.value().twoEnded() || quantity.bound() == Bound.EXACTLY || low.signum() <= 0) {
      return new WrittenInterval(low, high);
    }
    BigDecimal half =
        SignificantDigits.of(low, quantity.asWritten())
            .last()
            .multiply(HALF)
            .min(low.multiply(MOST));
    return new WrittenInterval(low.subtract(half), low.add(half));
  }

  /// Returns the same, open on the side that the bound leaves open: "more than 2,000" has no upper
  /// end, and begins at 2,000.
  public static @Nullable WrittenInterval bounded(Quantity quantity) {
    WrittenInterval rounded = rounding(quantity);
    if (rounded == null) {
      return null;
    }
    return switch (quantity.bound()) {
      case AT_LEAST, MORE_THAN -> new WrittenInterval(quantity.value().low(), null);
      case AT_MOST, FEWER_THAN -> new WrittenInterval(null, quantity.value().high());
      case EXACTLY, APPROXIMATELY, BETWEEN, ORDER_OF_MAGNITUDE, UNSTATED -> rounded;
    };
  }

  /// Returns whether a number may be both.
  public boolean overlaps(WrittenInterval other) {
    return reaches(low, other.high) && reaches(other.low, high);
  }

  private static boolean reaches(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null || to == null || from.compareTo(to) <= 0;
  }
}
