// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Works out the year of a date that a text gives without one, from the article's own day: the
/// nearest such date, and of two equally near the past one, unless the words say which year.
record YearFinder(LocalDate today) {

  /// Which year the words beside a date mean.
  enum Year {
    NEAREST,
    THIS,
    LAST,
    NEXT,
    /// "last October": the latest one that is over.
    PAST,
    /// "opened in May": the latest one that is not to come, but for a day that an update may tell.
    OVER,
    /// "is to open in May": the next one that is not over.
    FUTURE,
    /// "agreed to open it in May": the same, unless one is only just over.
    MEANT
  }

  /// Returns the date of `month` and `day` (0 when only the month is known), or null when there is
  /// no such day.
  @Nullable PartialDate of(int month, int day, Year which) {
    int year =
        switch (which) {
          case THIS -> today.getYear();
          case LAST -> today.getYear() - 1;
          case NEXT -> today.getYear() + 1;
          case NEAREST -> nearest(month, day);
          case PAST -> past(month);
          case OVER -> over(month, day);
          case FUTURE -> future(month, day);
          case MEANT -> justOver(month, day) ? over(month, day) : future(month, day);
        };
    return exists(year, month, day) ? new PartialDate(year, month, day) : null;
  }

  /// What lies further ahead than this, in days, and is not said to, is past.
  private static final int AHEAD = 62;

  private int nearest(int month, int day) {
    int best = today.getYear() - 1;
    for (int year = best + 1; year <= today.getYear() + 1; year++) {
      if (distance(year, month, day) < distance(best, month, day) && ahead(year, month, day)) {
        best = year;
      }
    }
    return best;
  }

  private boolean ahead(int year, int month, int day) {
    return ChronoUnit.DAYS.between(from(day), date(year, month, day)) <= AHEAD;
  }

  private long distance(int year, int month, int day) {
    return Math.abs(ChronoUnit.DAYS.between(from(day), date(year, month, day)));
  }

  private LocalDate from(int day) {
    return day == 0 ? today.withDayOfMonth(1) : today;
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, day == 0 ? 1 : Math.min(day, 28));
  }

  private int past(int month) {
    return month < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
  }

  private int over(int month, int day) {
    boolean ahead =
        month > today.getMonthValue()
            || (month == today.getMonthValue() && day > today.getDayOfMonth());
    return ahead && !added(month, day) ? today.getYear() - 1 : today.getYear();
  }

  /// An article may be updated for so many days: what it tells as over may be later than its own
  /// day.
  private static final int ADDED = 7;

  private boolean added(int month, int day) {
    return day > 0
        && exists(today.getYear(), month, day)
        && !LocalDate.of(today.getYear(), month, day).isAfter(today.plusDays(ADDED));
  }

  /// What is over for no longer than this, in days, is told of as over.
  private static final int JUST = 30;

  private boolean justOver(int month, int day) {
    long since = ChronoUnit.DAYS.between(date(over(month, day), month, day), from(day));
    return day > 0 && since >= 0 && since <= JUST;
  }

  private int future(int month, int day) {
    boolean over =
        month < today.getMonthValue()
            || (month == today.getMonthValue() && day > 0 && day < today.getDayOfMonth());
    // "expects the visit on 3 September to help", three days later.
    if (over && day > 0 && exists(today.getYear(), month, day)) {
      LocalDate there = LocalDate.of(today.getYear(), month, day);
      over = ChronoUnit.DAYS.between(there, today) > ADDED;
    }
    return over ? today.getYear() + 1 : today.getYear();
  }

  static boolean exists(int year, int month, int day) {
    return day == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /// Returns the latest such weekday up to today, or the coming one; "last Saturday" is not today.
  PartialDate weekday(int number, boolean coming, boolean last) {
    DayOfWeek day = DayOfWeek.of(number);
    if (last) {
      return PartialDate.of(today.with(TemporalAdjusters.previous(day)));
    }
    return PartialDate.of(
        today.with(
            coming ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
  }
}
