// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes numbers in a language's way without ever rounding them.
final class NumberWords {
  private static final BigDecimal SHORTEN_FROM = BigDecimal.valueOf(1_000_000);
  private static final int MORE_THAN_ANY = 40;
  private static final Pattern LEADING_NUMBER = Pattern.compile("^[-\\d.,'’\\u00A0\\u202F]*\\d");

  private final Locale locale;

  NumberWords(Locale locale) {
    this.locale = locale;
  }

  /// Returns every digit, grouped: "3,000,000,000".
  String full(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
    return format.format(value);
  }

  /// Returns "3 billion" where that says the very same number, else every digit.
  String brief(BigDecimal value) {
    // The JDK's compact format rounds a BigDecimal to a whole number, so it is given a double.
    double exact = value.doubleValue();
    if (value.abs().compareTo(SHORTEN_FROM) < 0 || new BigDecimal(exact).compareTo(value) != 0) {
      return full(value);
    }
    NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
    format.setMaximumFractionDigits(3);
    String words = format.format(exact);
    format.setMaximumFractionDigits(MORE_THAN_ANY);
    return words.equals(format.format(exact)) ? words : full(value);
  }

  /// Returns "3–5 billion", or both numbers with their own words around an en dash.
  String range(String low, String high) {
    Matcher first = LEADING_NUMBER.matcher(low);
    Matcher second = LEADING_NUMBER.matcher(high);
    if (first.find() && second.find()) {
      String scale = low.substring(first.end());
      boolean same = scale.equals(high.substring(second.end()));
      return same ? first.group() + "–" + high : low + " – " + high;
    }
    return low + " – " + high;
  }
}
