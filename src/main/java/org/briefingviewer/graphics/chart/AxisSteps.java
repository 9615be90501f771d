// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The round numbers of a scale from zero: one, two or five of a power of ten apart.
public final class AxisSteps {
  private static final int[] STEPS = {1, 2, 5, 10};

  private AxisSteps() {}

  /// Returns the largest round number that is not above `most`.
  ///
  /// @throws IllegalArgumentException when `most` is not above zero
  public static BigDecimal roundBelow(double most) {
    if (!(most > 0) || Double.isInfinite(most)) {
      throw new IllegalArgumentException("no scale up to " + most);
    }
    int power = (int) Math.floor(Math.log10(most));
    BigDecimal best = BigDecimal.ONE.scaleByPowerOfTen(power - 1);
    for (int at = power - 1; at <= power; at++) {
      for (int step : STEPS) {
        BigDecimal each = BigDecimal.valueOf(step).scaleByPowerOfTen(at);
        best = each.doubleValue() <= most && each.compareTo(best) > 0 ? each : best;
      }
    }
    return best;
  }

  /// Returns zero and the round numbers up to `most`, at most `count` beyond zero.
  public static List<BigDecimal> upTo(double most, int count) {
    BigDecimal step = roundBelow(most / count);
    while (most / step.doubleValue() >= count + 1) {
      step = next(step);
    }
    List<BigDecimal> steps = new ArrayList<>();
    for (int i = 0; i * step.doubleValue() <= most * (1 + 1e-9); i++) {
      steps.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return steps;
  }

  private static BigDecimal next(BigDecimal step) {
    BigDecimal plain = step.stripTrailingZeros();
    boolean two = plain.unscaledValue().intValueExact() == 2;
    return two ? step.multiply(new BigDecimal("2.5")) : step.multiply(BigDecimal.TWO);
  }
}
