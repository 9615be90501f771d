// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;

/// Division as fractions need it: ten significant digits, no trailing noughts.
final class NumberParts {

  private static final MathContext PRECISION = new MathContext(10);

  private NumberParts() {}

  static BigDecimal of(BigDecimal upper, BigDecimal lower) {
    BigDecimal value = upper.divide(lower, PRECISION).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
