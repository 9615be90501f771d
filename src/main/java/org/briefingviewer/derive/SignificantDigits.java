// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many digits of a number as written carry it. Zeros at the end of a whole number only fill
/// its places (30, 172,500, 3 billion), zeros after a decimal point are meant (3.0 billion). The
/// rule and its sources stand in the decision record `rounding-of-computed-figures.md`.
///
/// @param count at least 1
/// @param last what one of the last digit that counts is worth: 100 for 172,500
public record SignificantDigits(int count, BigDecimal last) {
  private static final Pattern NUMERAL = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

  /// Returns the digits of `value`, which is above zero, written as `asWritten`.
  public static SignificantDigits of(BigDecimal value, String asWritten) {
    int written = Math.max(value.stripTrailingZeros().precision(), decimals(asWritten));
    int leading = value.precision() - value.scale() - 1;
    return new SignificantDigits(written, BigDecimal.ONE.scaleByPowerOfTen(leading - written + 1));
  }

  /// Returns the digits of a numeral with a decimal point, 0 when there is none or several.
  private static int decimals(String asWritten) {
    Matcher numerals = NUMERAL.matcher(asWritten);
    if (!numerals.find() || numerals.group(1) == null) {
      return 0;
    }
    String digits = numerals.group().replaceAll("[,.]", "").replaceFirst("^0+", "");
    return numerals.find() ? 0 : digits.length();
  }

  /// Returns `value` with this many digits.
  public static BigDecimal rounded(BigDecimal value, int digits, RoundingMode mode) {
    return value.round(new MathContext(digits, mode)).stripTrailingZeros();
  }
}
