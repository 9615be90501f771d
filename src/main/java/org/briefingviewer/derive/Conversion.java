// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// How a unit turns into another: times the dividend, by the divisor, plus the offset.
///
/// @param from the English name, as in `Unit.code()`
/// @param to likewise
/// @param dividend of the factor
/// @param divisor of the factor; 1 when the factor is a decimal number
/// @param offset added after multiplying; not zero only between scales of temperature
/// @param exact whether the factor is so by definition
public record Conversion(
    String from,
    String to,
    BigDecimal dividend,
    BigDecimal divisor,
    BigDecimal offset,
    boolean exact) {

  /// Reads a row: from, to, factor ("0.9" or "400/121"), offset, "exact" or "rounded", source.
  static Conversion of(List<String> row) {
    String[] factor = row.get(2).split("/", -1);
    return new Conversion(
        row.get(0),
        row.get(1),
        new BigDecimal(factor[0]),
        factor.length > 1 ? new BigDecimal(factor[1]) : BigDecimal.ONE,
        new BigDecimal(row.get(3)),
        row.get(4).equals("exact"));
  }

  /// Returns `value` of the one unit in the other.
  BigDecimal apply(BigDecimal value) {
    return value.multiply(dividend).divide(divisor, MathContext.DECIMAL64).add(offset);
  }
}
