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

  /// "3만 내지 4만 명".
  static final String TO = " 내지 ";

  private NumeralRange() {}

  /// Returns the other end of a number, null where there is none.
  static @Nullable KoreanNumeral upper(
      KoreanNumeralReader numerals, String text, KoreanNumeral number) {
    KoreanNumeral few = numerals.upperOfFew(text, number);
    if (few != null) {
      return few;
    }
    int from = other(text, number);
    if (from < 0 || from >= text.length() || !Character.isDigit(text.charAt(from))) {
      return null;
    }
    KoreanNumeral upper = numerals.at(text, from);
    BigDecimal high = upper == null ? null : upper.value();
    if (upper == null || high == null) {
      return null;
    }
    BigDecimal low = low(number, upper);
    boolean next = text.charAt(number.end()) != ',' || follows(number, upper);
    return next && low != null && low.compareTo(high) < 0 ? upper : null;
  }

  /// Where the other end begins, behind a sign, "내지" or a comma; -1 where nothing leads to one.
  private static int other(String text, KoreanNumeral number) {
    int odd = text.startsWith("여", number.end()) ? 1 : 0;
    int at = number.end() + odd;
    if (number.value() == null || at + 1 >= text.length()) {
      return -1;
    }
    if (text.startsWith(TO, at)) {
      return at + TO.length();
    }
    boolean comma = odd == 0 && text.charAt(at) == ',' && !number.scaled();
    return comma || SIGNS.indexOf(text.charAt(at)) >= 0
        ? at + (text.charAt(at + 1) == ' ' ? 2 : 1)
        : -1;
  }

  /// "5,6천", "3, 4명": of two single digits the second is one more.
  private static boolean follows(KoreanNumeral number, KoreanNumeral upper) {
    BigDecimal low = number.value();
    BigDecimal high = upper.value();
    return low != null
        && high != null
        && low.precision() == 1
        && low.scale() == 0
        && high.compareTo(low.add(BigDecimal.ONE).scaleByPowerOfTen(upper.scale())) == 0;
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

  /// The first with the scale of the second: that of its last 만, or of a single digit before zeros;
  /// without it where it would be the larger one, 100∼1천.
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
    BigDecimal scaled = low.scaleByPowerOfTen(scale);
    return low.precision() > 1 && scaled.compareTo(high) >= 0 ? low : scaled;
  }
}
