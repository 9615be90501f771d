// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// How far the shape of a figure goes, from zero.
///
/// @param low the lower end, or the only number
/// @param high the higher end, or the only number
public record FigureReach(double low, double high, BarEnding ending) {

  /// Returns the reach of `quantity`, or null when no shape would be true to it: a scale without a
  /// number ("thousands"), a number below zero, the amount of a change, or a bound that the number
  /// contradicts.
  public static @Nullable FigureReach of(Quantity quantity) {
    BigDecimal low = quantity.value().low();
    BigDecimal high = quantity.value().high();
    BarEnding ending = ending(quantity);
    return low == null || high == null || ending == null
        ? null
        : new FigureReach(low.doubleValue(), high.doubleValue(), ending);
  }

  /// Returns whether [#of] returns one, which is sooner told.
  public static boolean fits(Quantity quantity) {
    return ending(quantity) != null;
  }

  private static @Nullable BarEnding ending(Quantity quantity) {
    ValueRange value = quantity.value();
    BigDecimal low = value.low();
    BigDecimal high = value.high();
    if (low == null
        || high == null
        || low.signum() < 0
        || high.signum() == 0
        || quantity.direction() != ChangeDirection.NONE) {
      return null;
    }
    return value.twoEnded() ? twoEnded(quantity) : oneEnded(quantity);
  }

  private static @Nullable BarEnding twoEnded(Quantity quantity) {
    return switch (quantity.bound()) {
      case BETWEEN, UNSTATED, EXACTLY -> BarEnding.BAND;
      case APPROXIMATELY -> BarEnding.SOFT_BAND;
      case AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, ORDER_OF_MAGNITUDE -> null;
    };
  }

  private static @Nullable BarEnding oneEnded(Quantity quantity) {
    return switch (quantity.bound()) {
      case UNSTATED -> BarEnding.PLAIN;
      case EXACTLY -> BarEnding.CAPPED;
      case APPROXIMATELY -> BarEnding.SOFT;
      case AT_LEAST -> BarEnding.FROM_CLOSED;
      case MORE_THAN -> BarEnding.FROM_OPEN;
      case AT_MOST -> BarEnding.UPTO_CLOSED;
      case FEWER_THAN -> BarEnding.UPTO_OPEN;
      case BETWEEN, ORDER_OF_MAGNITUDE -> null;
    };
  }
}
