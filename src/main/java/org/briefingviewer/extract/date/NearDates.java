// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds dates told from the article's own day, no finer than the words are: "last month", "earlier
/// this month", "last week" (a month), "earlier this year", "last autumn" (a year). What may mean
/// two years ("last summer" in October) or weeks of two months is left out.
final class NearDates {

  /// The month in which a season ends. Winter lies in two years.
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 5, "summer", 8, "autumn", 11, "fall", 11);

  private static final List<String> OVER = List.of("earlier", "already");

  private NearDates() {}

  /// Returns the date that begins at token `i`, or null.
  static @Nullable FoundDate at(List<Token> tokens, int i, LocalDate today) {
    String unit = Token.word(tokens, i + 1);
    PartialDate date =
        switch (Token.word(tokens, i)) {
          case "last" ->
              switch (unit) {
                case "month" -> month(today.minusMonths(1));
                case "week" -> week(today.minusWeeks(1));
                default -> last(unit, today);
              };
          case "next" -> unit.equals("month") ? month(today.plusMonths(1)) : null;
          case "this" -> current(tokens, i, unit, today);
          default -> null;
        };
    boolean alone =
        !Token.word(tokens, i - 1).equals("the") && !Token.word(tokens, i + 2).equals("'s");
    return date == null || !alone ? null : new FoundDate(i, i + 2, date, Basis.INFERRED);
  }

  /// The month of a week that lies in one.
  private static @Nullable PartialDate week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return monday.getMonthValue() == monday.plusDays(6).getMonthValue() ? month(monday) : null;
  }

  private static PartialDate month(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), 0);
  }

  /// "last autumn", told before this year's is over: the year before's.
  private static @Nullable PartialDate last(String season, LocalDate today) {
    Integer end = SEASONS.get(season);
    return end != null && today.getMonthValue() <= end - 2
        ? new PartialDate(today.getYear() - 1, 0, 0)
        : null;
  }

  /// "earlier this month", "this week", "earlier this year", "this spring"; a bare "this year"
  /// tells no day of anything.
  private static @Nullable PartialDate current(
      List<Token> tokens, int i, String unit, LocalDate today) {
    if (unit.equals("month")) {
      return month(today);
    }
    if (unit.equals("week")) {
      return week(today);
    }
    boolean season = SEASONS.containsKey(unit);
    boolean earlier = unit.equals("year") && OVER.contains(Token.word(tokens, i - 1));
    return season || earlier ? new PartialDate(today.getYear(), 0, 0) : null;
  }

  /// "January-April 2025", a word with a hyphen: of the year alone.
  static @Nullable FoundDate months(
      DateNames names, List<Token> tokens, int i, @Nullable LocalDate today) {
    String word = Token.word(tokens, i);
    int hyphen = word.indexOf('-');
    int last = hyphen < 3 ? 0 : names.month(word.substring(hyphen + 1));
    if (last == 0 || names.month(word.substring(0, hyphen)) == 0) {
      return null;
    }
    int at = Token.word(tokens, i + 1).equals("of") ? i + 2 : i + 1;
    int year = DateFinder.year(tokens, at);
    if (year > 0) {
      return new FoundDate(i, at + 1, new PartialDate(year, 0, 0), Basis.STATED);
    }
    if (today == null) {
      return null;
    }
    int told = last <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    return new FoundDate(i, i + 1, new PartialDate(told, 0, 0), Basis.INFERRED);
  }
}
