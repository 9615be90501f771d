// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Reads a date that somebody types: as the window writes it in its language or in English, with
/// the month before the day too, and in digits where the year comes first. What may be two dates,
/// as 3/4/2025, is none.
///
/// @param writers write dates in the languages that are read
public record DateReading(List<DateWords> writers) {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|\\s*[./]\\s*(\\d{1,2})(?:\\s*[./]\\s*(\\d{1,2}))?\\.?)?");

  /// A number, or a word.
  private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");

  /// What is said with a date and says nothing of it.
  private static final Pattern SPARE =
      Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b|\\b(?:of|the)\\b");

  private static final int MONTHS = 12;

  /// Made once, since a field asks at each key.
  private static final class English {
    private static final DateWords DATES = new DateWords(new Messages(Locale.ENGLISH));
  }

  public DateReading {
    writers = List.copyOf(writers);
  }

  public DateReading(Messages messages) {
    this(
        messages.locale().equals(Locale.ENGLISH)
            ? List.of(new DateWords(messages))
            : List.of(new DateWords(messages), English.DATES));
  }

  /// Returns the date as ISO 8601 has it, or what is typed where that is none.
  public String iso(String typed) {
    PartialDate date = read(typed);
    return date == null ? typed : date.iso();
  }

  /// Returns the date, or null when it is none.
  public @Nullable PartialDate read(String typed) {
    Matcher digits = DIGITS.matcher(typed.strip());
    if (digits.matches()) {
      int month = number(digits.group(2)) + number(digits.group(4));
      return date(digits.group(1), month, number(digits.group(3)) + number(digits.group(5)));
    }
    List<String> said = tokens(typed);
    List<String> years = said.stream().filter(each -> each.matches("\\d{4}")).toList();
    if (years.size() != 1) {
      return null;
    }
    List<String> turned = new ArrayList<>(said);
    if (said.size() > 1 && !Character.isDigit(said.getFirst().charAt(0))) {
      Collections.swap(turned, 0, 1); // the month before the day
    }
    Set<Integer> days = new HashSet<>(Set.of(0));
    said.stream().filter(each -> each.matches("\\d{1,2}")).forEach(each -> days.add(number(each)));
    for (int day : days) {
      for (int month = 0; month <= MONTHS; month++) {
        PartialDate date = date(years.getFirst(), month, day);
        if (date != null && (isWritten(date, said) || isWritten(date, turned))) {
          return date;
        }
      }
    }
    return null;
  }

  private boolean isWritten(PartialDate date, List<String> said) {
    return writers.stream()
        .flatMap(words -> Stream.of(words.brief(date), words.full(date)))
        .anyMatch(written -> tokens(written).equals(said));
  }

  private static List<String> tokens(String words) {
    String plain = SPARE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return TOKEN
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .map(each -> "sept".equals(each) ? "sep" : each)
        .toList();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable PartialDate date(String year, int month, int day) {
    try {
      return new PartialDate(Integer.parseInt(year), month, day);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
