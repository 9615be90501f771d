// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes numbers in a language's way without ever rounding them.
public final class NumberWriter {
  private static final BigDecimal SHORTEN_FROM = BigDecimal.valueOf(1_000_000);
  private static final int MORE_THAN_ANY = 40;
  private static final Pattern LEADING_NUMBER = Pattern.compile("^[-\\d.,'’\\u00A0\\u202F]*\\d");

  /// The scales of Korean, each ten thousand of the one before.
  private static final List<String> MYRIADS = List.of("", "만", "억", "조", "경");

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  /// A number in more pieces than this is easier to read in digits.
  private static final int MOST_PIECES = 2;

  private final Messages messages;
  private final Locale locale;

  public NumberWriter(Messages messages) {
    this.messages = messages;
    this.locale = messages.locale();
  }

  /// Returns every digit, grouped: "3,000,000,000".
  public String full(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
    return format.format(value);
  }

  /// Returns "3 billion", "1만 2,000" where that says the very same number, else every digit.
  String brief(BigDecimal value) {
    return locale.getLanguage().equals(Locale.KOREAN.getLanguage())
        ? inMyriads(value)
        : compact(value);
  }

  private String compact(BigDecimal value) {
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

  /// The JDK writes 1234.5만; a Korean office writes 1,234만 5,000.
  private String inMyriads(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole || value.compareTo(MYRIAD) < 0) {
      return full(value);
    }
    List<String> pieces = new ArrayList<>();
    BigDecimal rest = value;
    for (String scale : MYRIADS) {
      BigDecimal[] parts = rest.divideAndRemainder(MYRIAD);
      if (parts[1].signum() != 0) {
        pieces.addFirst(full(parts[1]) + scale);
      }
      rest = parts[0];
    }
    return rest.signum() != 0 || pieces.size() > MOST_PIECES
        ? full(value)
        : String.join(" ", pieces);
  }

  /// Returns "3–5 billion", or both numbers with their own words around a dash.
  String range(String low, String high) {
    Matcher first = LEADING_NUMBER.matcher(low);
    Matcher second = LEADING_NUMBER.matcher(high);
    if (first.find() && second.find()) {
      String scale = low.substring(first.end());
      if (scale.equals(high.substring(second.end()))) {
        return messages.text("range.shared", first.group(), high);
      }
    }
    return messages.text("range.apart", low, high);
  }
}
