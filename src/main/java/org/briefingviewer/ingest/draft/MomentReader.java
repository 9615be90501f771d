// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads the moment that a line gives: a date with its year, a clock time and a zone if there are.
public final class MomentReader {
  private static final int LONGEST = 160;
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})(?:[-/]|\\. {0,2}|년 ?|年)(?<n>\\d{1,2})(?:[-/]|\\."
              + " {0,2}|월 ?|月)(?<d>\\d{1,2})(?!\\d)[일日]?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)\\b(?<m>" + MONTH + ") (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>"
              + MONTH
              + "),? (?<y>\\d{4})(?!\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<!\\d)(?<h>\\d{1,2})(?:(?<sep>[:.-])(?<min>\\d{2})(?:[:-]\\d{2}(?:\\.\\d{1,9})?)?)?"
              + " ?(?<half>[ap]\\.?m\\b\\.?)?");

  /// A dash or "to" between two days, each with its year.
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)(?:\\d{4}|\\d{1,2}) ?(?:[–—-]| to | through | until |~) ?(?:(?:"
              + MONTH
              + ")|\\d{1,2} (?:"
              + MONTH
              + ")|\\d{4}-\\d{2})");

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)? ?(?<o>[+-]\\d{1,2}(?::?\\d{2})?)(?!\\d)");
  private static final Pattern LETTERS = Pattern.compile("\\b[A-Z]{1,4}\\b");

  /// What a line gives.
  ///
  /// @param time null when the line gives none
  /// @param zone null when the line gives none
  /// @param rest the words beside them
  public record Moment(
      LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone, String rest) {
    /// Returns how much is given: 0 for a day, 1 with a time, 2 with a zone too.
    public int detail() {
      return (time == null ? 0 : 1) + (zone == null || time == null ? 0 : 1);
    }
  }

  /// A part of a line that was understood.
  private record Found<T>(T value, int start, int end) {
    String cut(String line) {
      return line.substring(0, start) + "\u0000" + line.substring(end);
    }
  }

  private final Map<String, String> zones;
  private final Set<String> words;

  public MomentReader(WordList zones, WordList words) {
    this.zones = zones.lowerPairs();
    this.words = words.lowerWords();
  }

  /// Returns the first date of a line with what else it gives, or null.
  public @Nullable Moment find(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Found<LocalDate> day = day(line);
    if (day == null) {
      return null;
    }
    String rest = day.cut(line).replace("\u0000T", "\u0000").replace("\u0000-", "\u0000");
    Found<LocalTime> time = time(rest);
    if (time != null) {
      rest = time.cut(rest);
    }
    Found<ZoneId> zone = zone(rest, time != null);
    if (zone != null) {
      rest = zone.cut(rest);
    }
    return new Moment(
        day.value(),
        time == null ? null : time.value(),
        zone == null ? null : zone.value(),
        ReducedWording.oneBlank(rest.replace('\u0000', ' ')));
  }

  /// Returns the first moment when the line gives nothing but moments, or null.
  public @Nullable Moment whole(String line) {
    Moment first = find(line);
    Moment last = first;
    for (int more = 0; last != null && more < 3; more++) {
      Moment next = find(last.rest());
      if (next != null && !next.day().equals(last.day()) && PERIOD.matcher(line).find()) {
        return null; // what a report speaks of, not when it was published
      }
      if (next == null) {
        return allKnown(ReducedWording.key(last.rest())) ? first : null;
      }
      last = next;
    }
    return null;
  }

  private boolean allKnown(String rest) {
    String left = rest.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return left.isEmpty()
        || words.contains(left)
        || List.of(left.split(" ", -1)).stream().allMatch(words::contains);
  }

  private static @Nullable Found<LocalDate> day(String line) {
    Found<LocalDate> first = null;
    for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
      Matcher m = pattern.matcher(line);
      if (m.find() && (first == null || m.start() < first.start())) {
        LocalDate day = day(m, pattern == ISO ? "" : m.group("m"));
        first = day == null ? first : new Found<>(day, m.start(), m.end());
      }
    }
    return first;
  }

  private static @Nullable LocalDate day(Matcher m, String name) {
    int month =
        name.isEmpty()
            ? Integer.parseInt(m.group("n"))
            : 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    try {
      return LocalDate.of(Integer.parseInt(m.group("y")), month, Integer.parseInt(m.group("d")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Found<LocalTime> time(String line) {
    Matcher m = TIME.matcher(line);
    while (m.find()) {
      String half = m.group("half");
      if (m.group("sep") == null && half == null) {
        continue;
      }
      int hour = Integer.parseInt(m.group("h"));
      int minute = m.group("min") == null ? 0 : Integer.parseInt(m.group("min"));
      if (half != null && hour >= 1 && hour <= 12) {
        hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
      }
      if (hour < 24 && minute < 60) {
        return new Found<>(LocalTime.of(hour, minute), m.start(), m.end());
      }
    }
    return null;
  }

  private @Nullable Found<ZoneId> zone(String line, boolean timed) {
    Matcher offset = OFFSET.matcher(line);
    if (timed && offset.find()) {
      ZoneId zone = offset(offset.group("o"));
      if (zone != null) {
        return new Found<>(zone, offset.start(), offset.end());
      }
    }
    Matcher letters = LETTERS.matcher(line);
    while (timed && letters.find()) {
      String zone = zones.get(letters.group().toLowerCase(Locale.ROOT));
      if (zone != null) {
        return new Found<>(ZoneId.of(zone), letters.start(), letters.end());
      }
    }
    return null;
  }

  private static @Nullable ZoneId offset(String written) {
    try {
      return ZoneOffset.of(
          written.length() == 2 ? written.charAt(0) + "0" + written.charAt(1) : written);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
