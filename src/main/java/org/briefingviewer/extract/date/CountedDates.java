// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds dates that are counted back: "two weeks ago" from the article's own day, "a year earlier"
/// from the date before in the sentence. They are told no finer than people count: weeks give a
/// month, months and years a year, and what may mean two of them gives nothing.
record CountedDates(DateNames names) {

  /// How far off a count of weeks may be, in days.
  private static final int WEEKS = 4;

  /// How far off a count of months or years may be, in months.
  private static final int MONTHS = 2;

  /// What is only compared with: "than two years ago", "from a year earlier".
  private static final List<String> COMPARED =
      List.of("than", "from", "over", "on", "of", "to", "with", "as", "since", "until", "between");

  /// What opens a clause.
  private static final List<String> OPENING = List.of("", ",", ";", ":", "and", "but", "“", "\"");

  /// Returns the date that begins at token `i`, or null.
  ///
  /// @param last the date before in the sentence, or null
  @Nullable FoundDate at(
      List<Token> tokens, int i, @Nullable LocalDate today, @Nullable FoundDate last) {
    int count = names.count(Token.word(tokens, i));
    String unit = Token.word(tokens, i + 1);
    String direction = Token.word(tokens, i + 2);
    if (count == 0 || Token.word(tokens, i - 1).equals("half") || compared(tokens, i)) {
      return null;
    }
    PartialDate date = null;
    if (direction.equals("ago") && today != null) {
      date = ago(count, unit, today);
    } else if (direction.equals("earlier") && last != null && count == 1 && unit.equals("year")) {
      boolean opens = OPENING.contains(Token.word(tokens, i - 1));
      date = opens ? new PartialDate(last.date().year() - 1, last.date().month(), 0) : null;
    }
    return date == null ? null : new FoundDate(i, i + 3, date, Basis.INFERRED);
  }

  /// Returns the date of "two years ago" at token `i`, or null.
  @Nullable FoundDate ago(List<Token> tokens, int i, @Nullable LocalDate today) {
    int count = names.count(Token.word(tokens, i));
    boolean ago = count > 0 && Token.word(tokens, i + 2).equals("ago");
    PartialDate date = ago && today != null ? ago(count, Token.word(tokens, i + 1), today) : null;
    return date == null ? null : new FoundDate(i, i + 3, date, Basis.INFERRED);
  }

  /// Returns the date of "a year earlier", "the month before", "in the previous year" at token `i`,
  /// counted back from `told`, or null.
  @Nullable FoundDate earlier(List<Token> tokens, int i, PartialDate told) {
    int from = i;
    while (Set.of("in", "of", "the", "a", "one").contains(Token.word(tokens, from))) {
      from++;
    }
    boolean previous = Set.of("previous", "preceding").contains(Token.word(tokens, from));
    int unit = previous ? from + 1 : from;
    boolean back = Set.of("before", "earlier").contains(Token.word(tokens, unit + 1));
    String length = Token.word(tokens, unit);
    boolean opens = from > i && (previous || back) && told.year() > 0;
    boolean exact = Token.word(tokens, unit + 1).equals("earlier");
    PartialDate date = null;
    if (opens && length.equals("year")) {
      date = new PartialDate(told.year() - 1, exact ? told.month() : 0, 0);
    } else if (opens && length.equals("month") && told.month() > 0) {
      LocalDate month = LocalDate.of(told.year(), told.month(), 1).minusMonths(1);
      date = new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }
    return date == null
        ? null
        : new FoundDate(i, previous ? unit + 1 : unit + 2, date, Basis.INFERRED);
  }

  /// "up from 14,500 a year ago", "as close as it was a year ago": nothing is told of that day.
  private boolean compared(List<Token> tokens, int from) {
    if (COMPARED.contains(Token.word(tokens, from - 1)) || names.asItWas(tokens, from - 1)) {
      return true;
    }
    for (int i = from - 1;
        i >= 0 && from - i <= FIGURE && !OPENING.contains(Token.word(tokens, i));
        i--) {
      if (names.is(Token.word(tokens, i), "FROM")) {
        return true;
      }
    }
    return false;
  }

  private static final int FIGURE = 8;

  private static @Nullable PartialDate ago(int count, String unit, LocalDate today) {
    return switch (unit) {
      case "day", "days" -> PartialDate.of(today.minusDays(count));
      case "week", "weeks" -> month(today.minusWeeks(count));
      case "month", "months" -> year(today.minusMonths(count));
      case "year", "years" -> year(today.minusYears(count));
      default -> null;
    };
  }

  private static @Nullable PartialDate month(LocalDate day) {
    boolean one = day.minusDays(WEEKS).getMonthValue() == day.plusDays(WEEKS).getMonthValue();
    return one ? new PartialDate(day.getYear(), day.getMonthValue(), 0) : null;
  }

  private static @Nullable PartialDate year(LocalDate day) {
    boolean one = day.minusMonths(MONTHS).getYear() == day.plusMonths(MONTHS).getYear();
    return one ? new PartialDate(day.getYear(), 0, 0) : null;
  }
}
