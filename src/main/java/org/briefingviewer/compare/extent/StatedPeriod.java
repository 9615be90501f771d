// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// The part of a year that stands beside a figure, whatever the year: "first half",
/// "January-September", "between January and March", "in April".
///
/// @param words as a reader is told it
/// @param first its first month, 1 to 12; 0 where the words do not say which months they mean
/// @param last its last month
public record StatedPeriod(String words, int first, int last) {
  private static final int YEAR = 12;
  private static final Map<String, Integer> PARTS = Map.of("half", 6, "quarter", 3, "months", 1);
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 0);
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11));
  private static final Set<String> SPANS =
      Set.of("month", "months", "period", "half", "quarter", "quarters");
  private static final Set<String> TO = Set.of("to", "through", "until", "till", "and");
  private static final Set<String> IN = Set.of("in", "during", "of", "for", "mid", "early", "late");

  /// Returns the months of a month.
  public static StatedPeriod month(int month) {
    return new StatedPeriod("", month, month);
  }

  /// Returns whether they are months that differ: two others, or one month outside of others.
  public boolean differs(StatedPeriod other) {
    if (first == 0 || other.first == 0) {
      return !words.equals(other.words);
    }
    boolean single = first == last || other.first == other.last;
    boolean inside =
        (first >= other.first && last <= other.last)
            || (other.first >= first && other.last <= last);
    return single ? !inside : first != other.first || last != other.last;
  }

  /// Returns a month as the last one of its name that had begun on a day.
  public PartialDate before(LocalDate day) {
    return new PartialDate(
        first > day.getMonthValue() ? day.getYear() - 1 : day.getYear(), first, 0);
  }

  /// Returns it in words; the name of a month is one.
  public String shown() {
    return words.isEmpty() ? Month.of(first).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : words;
  }

  /// Returns whether it is less than a year and more than a month.
  public boolean months() {
    return first == 0 || last > first;
  }

  /// Returns the first that the words have, or null.
  public static @Nullable StatedPeriod in(WordsBeside read) {
    for (int i = read.first(); read.has(i); i++) {
      StatedPeriod found = part(read, i);
      found = found == null ? months(read, i) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// Returns whether the words mean the part of a year that was spoken of before: "in the same
  /// months of 2019".
  public static boolean same(WordsBeside read) {
    for (int i = read.first(); read.has(i); i++) {
      boolean same = word(read, i - 1).equals("same") || word(read, i - 1).equals("those");
      if (same && SPANS.contains(word(read, i))) {
        return true;
      }
    }
    return false;
  }

  /// "first half", "first six months".
  private static @Nullable StatedPeriod part(WordsBeside read, int at) {
    String before = word(read, at - 1);
    int number = NUMBERS.getOrDefault(before, 0);
    int length = PARTS.getOrDefault(word(read, at), 0);
    String which = number == 0 ? before : word(read, at - 2);
    int ordinal = ORDINALS.getOrDefault(which, -1);
    if (length == 0 || ordinal < 0) {
      return null;
    }
    int last = number == 0 ? ordinal * length : number * length;
    boolean known = last <= YEAR && (number == 0 ? ordinal > 0 && length > 1 : ordinal == 1);
    int first = number == 0 ? last - length + 1 : 1;
    String words = (number == 0 ? which : which + " " + before) + " " + word(read, at);
    return new StatedPeriod(words, known ? first : 0, known ? last : 0);
  }

  /// "January-September", "between January and March", "in April".
  private static @Nullable StatedPeriod months(WordsBeside read, int at) {
    int first = month(read, at);
    if (first == 0) {
      return null;
    }
    int next = TO.contains(word(read, at + 1)) ? at + 2 : at + 1;
    int last = month(read, next);
    if (last > first) {
      String from = read.words().get(at).span().of(read.text());
      return new StatedPeriod(
          from + "-" + read.words().get(next).span().of(read.text()), first, last);
    }
    return IN.contains(word(read, at - 1)) ? month(first) : null;
  }

  private static int month(WordsBeside read, int at) {
    if (at < 0 || at >= read.words().size()) {
      return 0;
    }
    TextWord word = read.words().get(at);
    boolean name = Character.isUpperCase(read.text().charAt(word.span().start()));
    return name ? StatedDate.month(word.lower()) : 0;
  }

  private static String word(WordsBeside read, int at) {
    return at < 0 || at >= read.words().size() ? "" : read.words().get(at).lower();
  }
}
