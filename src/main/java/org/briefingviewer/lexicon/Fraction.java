// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// A number as a definition gives it, which a decimal number need not be able to hold: 400/121.
///
/// @param divisor 1 for a decimal number, and never 0
public record Fraction(BigDecimal dividend, BigDecimal divisor) {
  public static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

  public Fraction {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
  }

  /// Reads "0.9" or "400/121".
  ///
  /// Throws `NumberFormatException` or `ArithmeticException` when it is no number
  static Fraction of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Fraction(new BigDecimal(text), BigDecimal.ONE)
        : new Fraction(
            new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
  }

  /// Returns this number without the other.
  public Fraction minus(Fraction other) {
    return new Fraction(
        dividend.multiply(other.divisor).subtract(other.dividend.multiply(divisor)),
        divisor.multiply(other.divisor));
  }

  /// Returns how often the other goes into this number.
  public Fraction by(Fraction other) {
    return new Fraction(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
  }

  /// Tells whether it is written as a fraction.
  public boolean broken() {
    return divisor.compareTo(BigDecimal.ONE) != 0;
  }

  /// Tells whether both its parts are whole numbers.
  public boolean whole() {
    return whole(dividend) && whole(divisor);
  }

  private static boolean whole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /// Returns the same number in its lowest terms where its parts are whole, else as it is.
  public Fraction reduced() {
    if (!whole() || dividend.signum() == 0) {
      return this;
    }
    BigInteger up = dividend.toBigIntegerExact();
    BigInteger down = divisor.toBigIntegerExact();
    BigInteger common = up.gcd(down);
    return new Fraction(new BigDecimal(up.divide(common)), new BigDecimal(down.divide(common)));
  }

  /// Returns the number, rounded to as many digits as `context` has where it has more.
  public BigDecimal decimal(MathContext context) {
    return dividend.signum() == 0 ? BigDecimal.ZERO : dividend.divide(divisor, context);
  }
}
