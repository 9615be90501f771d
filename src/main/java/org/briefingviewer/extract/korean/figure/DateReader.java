// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads dates, and counts those that name no year from the article's own day.
public final class DateReader {
  private static final int YEAR = 1;
  private static final int YEAR_WORD = 2;
  private static final int MONTH_WORD = 3;
  private static final int MONTH = 4;
  private static final int DAY = 5;
  private static final int MONTHS = 12;

  /// A word of time is a whole one, with a particle or not: 올해만, 전달보다, not 올린, 전달된.
  private static final String ENDS = "(?![가-힣&&[^에의은는이가도을를만까부보대중말초들과와로동상하]])";

  private final Map<String, String> years;
  private final Map<String, String> months;
  private final Pattern parts;

  /// @param words `time-words.tsv`
  public DateReader(KoreanWords words) {
    this.years = words.pairs("YEAR");
    this.months = words.pairs("MONTH");
    this.parts =
        Pattern.compile(
            "(?<!\\d)(\\d{4})년|(?<![가-힣])("
                + String.join("|", years.keySet())
                + ")"
                + ENDS
                + "|(?<![가-힣])("
                + String.join("|", months.keySet())
                + ")"
                + ENDS
                + "|(?<!\\d)(\\d{1,2})월|(?<!\\d)(\\d{1,2})일(?!간|째| 동안| 만에| 연속)");
  }

  /// A date with its place in a sentence.
  ///
  /// @param date as far as it is given
  /// @param counted whether the year, or the month, was counted from the article's day
  public record Dated(int start, int end, PartialDate date, boolean counted) {}

  /// The parts of one date: 0 and null where it names none.
  private static final class Parts {
    int start = -1;
    int end;
    int year;
    int month;
    int day;
    int level;
    @Nullable Integer yearsBack;
    @Nullable Integer monthsBack;
    boolean span;
  }

  /// Returns the dates of a sentence, in its order.
  ///
  /// @param today the article's own day, or null where it is not known
  public List<Dated> find(KoreanSentence sentence, @Nullable LocalDate today) {
    List<Dated> found = new ArrayList<>();
    String text = sentence.text();
    Matcher matcher = parts.matcher(text);
    Parts under = new Parts();
    while (matcher.find()) {
      int level = level(matcher);
      boolean joined =
          under.start >= 0
              && level > under.level
              && text.substring(under.end, matcher.start()).isBlank()
              && matcher.start() - under.end <= 1;
      if (!joined) {
        add(found, under, today);
        under = new Parts();
        under.start = matcher.start();
      }
      take(under, matcher, text);
      under.level = level;
      under.end = matcher.end();
    }
    add(found, under, today);
    return found;
  }

  private static int level(Matcher matcher) {
    return matcher.group(YEAR) != null || matcher.group(YEAR_WORD) != null
        ? 1
        : matcher.group(DAY) == null ? 2 : 3;
  }

  private void take(Parts parts, Matcher matcher, String text) {
    boolean range =
        (matcher.start() > 0 && "~∼〜～-–·".indexOf(text.charAt(matcher.start() - 1)) >= 0)
            || (matcher.end() < text.length() && "~∼〜～".indexOf(text.charAt(matcher.end())) >= 0);
    if (matcher.group(YEAR) != null) {
      parts.year = Integer.parseInt(matcher.group(YEAR));
    } else if (matcher.group(YEAR_WORD) != null) {
      parts.yearsBack = Integer.valueOf(years.get(matcher.group(YEAR_WORD)));
    } else if (matcher.group(MONTH_WORD) != null) {
      parts.monthsBack = Integer.valueOf(months.get(matcher.group(MONTH_WORD)));
    } else if (matcher.group(MONTH) != null) {
      parts.month = Integer.parseInt(matcher.group(MONTH));
      parts.span |= range;
    } else {
      parts.day = Integer.parseInt(matcher.group(DAY));
      parts.span |= range;
    }
  }

  private static void add(List<Dated> found, Parts parts, @Nullable LocalDate today) {
    PartialDate date = parts.start < 0 || parts.span ? null : date(parts, today);
    if (date != null) {
      found.add(new Dated(parts.start, parts.end, date, parts.year == 0));
    }
  }

  private static @Nullable PartialDate date(Parts parts, @Nullable LocalDate today) {
    if (parts.month > MONTHS) {
      return null;
    }
    int year = parts.year;
    int month = parts.month;
    if (year == 0) {
      if (today == null) {
        return null;
      }
      if (parts.yearsBack != null) {
        year = today.getYear() - parts.yearsBack;
      } else if (parts.monthsBack != null) {
        LocalDate then = today.minusMonths(parts.monthsBack);
        year = then.getYear();
        month = then.getMonthValue();
      } else if (month > 0) {
        year = month > today.getMonthValue() ? today.getYear() - 1 : today.getYear();
      } else {
        LocalDate then = parts.day > today.getDayOfMonth() ? today.minusMonths(1) : today;
        year = then.getYear();
        month = then.getMonthValue();
      }
    }
    try {
      return new PartialDate(year, month, month == 0 ? 0 : parts.day);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
