// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Two numbers that are the ends of one figure, where the first leaves out what the second says:
/// 3∼4만, 7~8000.
final class NumeralRange {
  /// What stands between the two.
  static final String SIGNS = "~∼〜～-–";

  private NumeralRange() {}

  /// Returns the other end of a number, null where there is none.
  static @Nullable KoreanNumeral upper(
      KoreanNumeralReader numerals, String text, KoreanNumeral number) {
    KoreanNumeral few = numerals.upperOfFew(text, number);
    if (few != null) {
      return few;
    }
    int at = number.end();
    if (at + 1 >= text.length() || number.value() == null) {
      return null;
    }
    char sign = text.charAt(at);
    int from = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    if (SIGNS.indexOf(sign) < 0 || from >= text.length() || !Character.isDigit(text.charAt(from))) {
      return null;
    }
    KoreanNumeral upper = numerals.at(text, from);
    BigDecimal high = upper == null ? null : upper.value();
    if (upper == null || high == null) {
      return null;
    }
    BigDecimal low = low(number, upper);
    return low != null && low.compareTo(high) < 0 ? upper : null;
  }

  /// Returns what a number, or two, say.
  static ValueRange value(KoreanNumeral number, @Nullable KoreanNumeral upper) {
    BigDecimal low = number.value();
    BigDecimal high = upper == null ? null : upper.value();
    if (low == null) {
      return ValueRange.UNKNOWN;
    }
    BigDecimal first = upper == null ? null : low(number, upper);
    return first == null || high == null ? ValueRange.of(low) : ValueRange.between(first, high);
  }

  /// The first with the scale of the second: that of its last 만, or of a single digit before zeros.
  private static @Nullable BigDecimal low(KoreanNumeral number, KoreanNumeral upper) {
    BigDecimal low = number.value();
    BigDecimal high = upper.value();
    if (low == null || high == null || number.scaled()) {
      return low;
    }
    int zeros =
        high.stripTrailingZeros().precision() == 1 ? high.precision() - high.scale() - 1 : 0;
    boolean single = low.scale() == 0 && low.precision() == 1 && zeros > 1;
    boolean rising = single && low.compareTo(high.scaleByPowerOfTen(-zeros)) < 0;
    int scale = upper.scale() > 0 ? upper.scale() : rising ? zeros : 0;
    return low.scaleByPowerOfTen(scale);
  }
}
