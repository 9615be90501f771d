// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// The numbers that a figure may stand for, none below zero.
///
/// @param high null when the text sets no upper end
public record FigureInterval(BigDecimal low, @Nullable BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int PLACES = 12;
  private static final MathContext DOWN = new MathContext(PLACES, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(PLACES, RoundingMode.CEILING);

  public FigureInterval {
    if (low.signum() < 0 || (high != null && high.compareTo(low) < 0)) {
      throw new IllegalArgumentException("no interval from " + low + " to " + high);
    }
  }

  /// Returns what `quantity` may stand for, or null when it has no number, is the amount of a
  /// change, or is not above zero.
  ///
  /// A single number stands for all that round to it; two ends stand as they are, and a bound word
  /// opens one side and takes the number at its word on the other.
  static @Nullable FigureInterval of(Quantity quantity) {
    BigDecimal low = quantity.value().low();
    BigDecimal high = quantity.value().high();
    if (low == null || high == null || low.signum() <= 0) {
      return null;
    }
    if (quantity.direction() != ChangeDirection.NONE) {
      return null;
    }
    if (quantity.value().twoEnded()) {
      return new FigureInterval(low, high);
    }
    return switch (quantity.bound()) {
      case EXACTLY -> new FigureInterval(low, low);
      case APPROXIMATELY, UNSTATED -> rounding(low, quantity.asWritten());
      case AT_LEAST, MORE_THAN -> new FigureInterval(low, null);
      case AT_MOST, FEWER_THAN -> new FigureInterval(BigDecimal.ZERO, high);
      case BETWEEN, ORDER_OF_MAGNITUDE -> null;
    };
  }

  private static FigureInterval rounding(BigDecimal value, String asWritten) {
    BigDecimal half = SignificantDigits.of(value, asWritten).last().multiply(HALF);
    return new FigureInterval(value.subtract(half).max(BigDecimal.ZERO), value.add(half));
  }

  /// Returns the same with no number above `most`; null when all are above it.
  @Nullable FigureInterval upTo(BigDecimal most) {
    if (low.compareTo(most) > 0) {
      return null;
    }
    return new FigureInterval(low, high == null ? most : high.min(most));
  }

  /// Returns the quotients of any number here by any number of `divisor`; open upwards when that
  /// may be zero.
  FigureInterval dividedBy(FigureInterval divisor) {
    BigDecimal least = divisor.high == null ? BigDecimal.ZERO : low.divide(divisor.high, DOWN);
    boolean open = high == null || divisor.low.signum() == 0;
    return new FigureInterval(
        least, open ? null : Objects.requireNonNull(high).divide(divisor.low, UP));
  }

  /// Returns the same numbers `times` as large.
  FigureInterval times(BigDecimal times) {
    return new FigureInterval(low.multiply(times), high == null ? null : high.multiply(times));
  }

  /// Returns the same a little wider, with ends of so many digits.
  FigureInterval outward(int digits) {
    BigDecimal least =
        low.signum() == 0 ? low : SignificantDigits.rounded(low, digits, RoundingMode.FLOOR);
    return new FigureInterval(
        least, high == null ? null : SignificantDigits.rounded(high, digits, RoundingMode.CEILING));
  }
}
