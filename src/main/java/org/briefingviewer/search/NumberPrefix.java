// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A typed number that may be the beginning of a longer one: "172", "172,5" and "1725" begin
/// 172,500, and so does "172k".
///
/// @param written finds numbers that are written so and go on, or null where a word scales the
///   typed one
/// @param least the least value that begins so, or null where nothing scales it
/// @param below what it is below
record NumberPrefix(
    @Nullable Pattern written, @Nullable BigDecimal least, @Nullable BigDecimal below) {
  /// A single digit begins too many numbers.
  private static final int DIGITS = 2;

  private static final int MOST_DIGITS = 18;
  private static final String SIGN = "[.,'’\u00A0\u202F]";

  private static final Pattern TYPED =
      Pattern.compile("\\D{0,4}?(\\d[\\d.,'’\u00A0\u202F ]*)(\\D*)");

  /// Returns what a typed number begins; null where that is nothing.
  ///
  /// @param figure the figure that was typed, or null when it was read as none
  static @Nullable NumberPrefix of(String typed, @Nullable SoughtFigure figure) {
    Matcher parts = TYPED.matcher(typed);
    if (!parts.matches()) {
      return null;
    }
    String number = parts.group(1).strip().replaceAll("[.,'’]$", "");
    String digits = number.replaceAll("\\D", "");
    if (digits.length() < DIGITS || digits.length() > MOST_DIGITS) {
      return null;
    }
    if (parts.group(2).isBlank()) {
      return new NumberPrefix(Pattern.compile(written(number)), null, null);
    }
    return figure == null ? null : scaled(number, figure.value());
  }

  /// A sign that was typed between two digits stands there; one that was not may.
  private static String written(String number) {
    StringBuilder regex = new StringBuilder("(?<!\\d)(?<!\\d" + SIGN + ")");
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean after = i > 0 && Character.isDigit(number.charAt(i - 1));
      regex.append(digit ? (after ? SIGN + "?" : "") + c : SIGN);
    }
    return regex + "(?:" + SIGN + "?\\d)+";
  }

  private static @Nullable NumberPrefix scaled(String number, BigDecimal value) {
    int sign = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    boolean grouped = number.matches("\\d{1,3}(?:,\\d{3})+");
    int decimals = sign < 0 || grouped ? 0 : number.length() - 1 - sign;
    BigDecimal plain = new BigDecimal(number.replaceAll("\\D", "")).movePointLeft(decimals);
    if (plain.signum() == 0 || value.compareTo(plain) <= 0) {
      return null;
    }
    BigDecimal[] scale = value.divideAndRemainder(plain);
    return scale[1].signum() == 0
        ? new NumberPrefix(null, value, value.add(scale[0].movePointLeft(decimals)))
        : null;
  }

  /// Returns the whole numbers that begin so, in text order.
  List<TextSpan> in(String text, int most) {
    List<TextSpan> found = new ArrayList<>();
    Matcher number = written == null ? null : written.matcher(text);
    while (number != null && found.size() < most && number.find()) {
      found.add(new TextSpan(number.start(), number.end()));
    }
    return found;
  }

  /// Tells whether a quantity's value begins so, and is more than that.
  boolean isIn(Quantity quantity) {
    BigDecimal from = least;
    BigDecimal to = below;
    BigDecimal low = quantity.value().low();
    return from != null
        && to != null
        && low != null
        && low.compareTo(from) > 0
        && low.compareTo(to) < 0;
  }
}
