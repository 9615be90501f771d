// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import org.briefingviewer.lexicon.Fraction;
import org.briefingviewer.lexicon.UnitSize;

/// How a unit turns into another: times the dividend, by the divisor, plus the offset.
///
/// @param from the English name, as in `Unit.code()`
/// @param to likewise
/// @param dividend of the factor
/// @param divisor of the factor; 1 when the factor is a decimal number
/// @param offset added after multiplying; not zero only between scales of temperature
/// @param exact whether the factor is so by definition
public record UnitConversion(
    String from,
    String to,
    BigDecimal dividend,
    BigDecimal divisor,
    BigDecimal offset,
    boolean exact) {

  /// More digits than any factor has that ends.
  private static final MathContext LONGEST = new MathContext(30);

  private static final MathContext ROUNDED = new MathContext(11);
  private static final MathContext OFFSET = new MathContext(17);

  /// Returns how the one unit turns into the other, of the same base. The factor stays a fraction
  /// where a definition is one, and where it is one part of many (1/10000); else it is a decimal
  /// number, rounded where it never ends.
  static UnitConversion between(UnitSize from, UnitSize to) {
    Fraction factor = from.factor().by(to.factor()).reduced();
    BigDecimal offset = from.zero().minus(to.zero()).by(to.factor()).decimal(OFFSET);
    boolean defined = from.factor().broken() || to.factor().broken();
    if (factor.whole() && (defined || factor.dividend().compareTo(BigDecimal.ONE) == 0)) {
      return new UnitConversion(
          from.unit(), to.unit(), factor.dividend(), factor.divisor(), offset, true);
    }
    BigDecimal number = factor.decimal(LONGEST);
    boolean exact = number.multiply(factor.divisor()).compareTo(factor.dividend()) == 0;
    BigDecimal shown = exact ? number : factor.decimal(ROUNDED);
    return new UnitConversion(from.unit(), to.unit(), shown, BigDecimal.ONE, offset, exact);
  }

  /// Returns `value` of the one unit in the other.
  BigDecimal apply(BigDecimal value) {
    return value.multiply(dividend).divide(divisor, MathContext.DECIMAL64).add(offset);
  }
}
