// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of the years 0 to 9999 of which the day, or the day and the month, may be unknown.
///
/// Throws `IllegalArgumentException` when no such date exists
///
/// @param month 1 to 12, or 0 when unknown
/// @param day 1 to 31, or 0 when unknown
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    boolean fits = knows(year) && month >= 0 && month <= 12 && day >= 0 && (day == 0 || month > 0);
    if (!fits || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
  }

  /// Tells whether dates of a year can be written with four digits, as ISO 8601 has them.
  public static boolean knows(int year) {
    return year >= 0 && year <= 9999;
  }

  /// Returns the full date `date`.
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads `2025`, `2025-10` or `2025-10-10`.
  ///
  /// @throws IllegalArgumentException when `iso` has another form or names no date
  public static PartialDate parse(String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a date (YYYY, YYYY-MM or YYYY-MM-DD): " + iso);
    }
    return new PartialDate(
        Integer.parseInt(m.group(1)),
        m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
        m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
  }

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /// Returns the ISO 8601 form, as short as what is known.
  public String iso() {
    StringBuilder iso = new StringBuilder(10);
    digits(iso, year / 100);
    digits(iso, year % 100);
    if (month > 0) {
      digits(iso.append('-'), month);
    }
    if (day > 0) {
      digits(iso.append('-'), day);
    }
    return iso.toString();
  }

  private static void digits(StringBuilder to, int two) {
    to.append((char) ('0' + two / 10)).append((char) ('0' + two % 10));
  }

  /// Orders by year, month, day; the unknown comes first.
  @Override
  public int compareTo(PartialDate other) {
    return Comparator.comparingInt(PartialDate::year)
        .thenComparingInt(PartialDate::month)
        .thenComparingInt(PartialDate::day)
        .compare(this, other);
  }
}
