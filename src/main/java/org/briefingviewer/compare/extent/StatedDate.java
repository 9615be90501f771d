// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// The year, or the month of a year, that stands beside a figure: "for 2025", "in June 2025".
public final class StatedDate {
  private static final Set<String> FOR = Set.of("in", "for", "during", "of", "by", "until", "from");
  private static final Set<String> SPANS =
      Set.of(
          "year", "years", "month", "months", "quarter", "half", "decade", "now", "today", "since",
          "spring", "summer", "autumn", "winter");

  /// "the month" is the one that was spoken of.
  private static final Set<String> SAME = Set.of("the", "that");

  private static final Set<String> COMPARED = Set.of("than", "of", "as", "from", "against", "to");
  private static final Map<String, Integer> YEARS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Set<String> EARLIER = Set.of("before", "earlier");
  private static final Map<String, Integer> MONTHS = months();
  private static final int BACK = 4;

  private StatedDate() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.putIfAbsent(name.substring(0, 3), month.getValue());
    }
    return Map.copyOf(months);
  }

  /// Returns it, or null where the words have none, or several.
  public static @Nullable PartialDate in(WordsBeside read) {
    PartialDate found = null;
    for (int i = read.first(); read.has(i); i++) {
      TextWord word = read.words().get(i);
      PartialDate date = year(word.lower()) ? date(read, i) : null;
      if (date != null && found != null && !date.equals(found)) {
        return null;
      }
      found = date == null ? found : date;
    }
    return found;
  }

  /// Returns the year that the words name by the day of the report or by the year of the figure
  /// before: "last year", "so far this year", "next year", "the year before"; else null.
  ///
  /// @param before for when the figure before holds, or null
  public static @Nullable PartialDate relative(
      WordsBeside read, LocalDate day, @Nullable PartialDate before) {
    for (int i = read.first() + 1; read.has(i); i++) {
      String which = read.words().get(i - 1).lower();
      boolean year = read.words().get(i).lower().equals("year");
      boolean compared = i > 1 && COMPARED.contains(read.words().get(i - 2).lower());
      if (!year || compared) {
        continue;
      }
      String next = read.has(i + 1) ? read.words().get(i + 1).lower() : "";
      Integer later = YEARS.get(which);
      if (later != null) {
        return new PartialDate(day.getYear() + later, 0, 0);
      }
      if (EARLIER.contains(next) && before != null && before.month() == 0) {
        return new PartialDate(before.year() - 1, 0, 0);
      }
    }
    return null;
  }

  private static @Nullable PartialDate date(WordsBeside read, int at) {
    int month = 0;
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      String word = read.words().get(i).lower();
      if (FOR.contains(word)) {
        if (i > 0 && read.words().get(i - 1).lower().equals("than")) {
          return null; // "more than in 2023" is of another year
        }
        return new PartialDate(Integer.parseInt(read.words().get(at).lower()), month, 0);
      }
      month = MONTHS.getOrDefault(word, month);
    }
    return null;
  }

  /// Returns the number of a month, 1 to 12, or 0.
  static int month(String lower) {
    return MONTHS.getOrDefault(lower, 0);
  }

  /// Returns whether a sentence says for when anything in it holds, days of the week aside.
  public static boolean anywhere(WordsBeside read) {
    for (int i = read.first(); read.has(i); i++) {
      String word = read.words().get(i).lower();
      boolean name = Character.isUpperCase(read.text().charAt(read.words().get(i).span().start()));
      boolean same = i > 0 && SAME.contains(read.words().get(i - 1).lower());
      if (year(word) || (SPANS.contains(word) && !same) || (name && MONTHS.containsKey(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean year(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }
}
