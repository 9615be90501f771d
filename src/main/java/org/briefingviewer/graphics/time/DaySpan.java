// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.briefingviewer.model.PartialDate;

/// The days that a date may mean: one, those of a month, or those of a year.
///
/// @param first counted from 1 January 1970
/// @param end the day after the last, counted likewise
public record DaySpan(long first, long end) {
  public static DaySpan of(PartialDate date) {
    if (date.month() == 0) {
      return new DaySpan(
          LocalDate.of(date.year(), 1, 1).toEpochDay(),
          LocalDate.of(date.year() + 1, 1, 1).toEpochDay());
    }
    YearMonth month = YearMonth.of(date.year(), date.month());
    if (date.day() == 0) {
      return new DaySpan(month.atDay(1).toEpochDay(), month.plusMonths(1).atDay(1).toEpochDay());
    }
    long day = month.atDay(date.day()).toEpochDay();
    return new DaySpan(day, day + 1);
  }

  public boolean oneDay() {
    return end - first == 1;
  }
}
