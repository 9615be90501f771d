// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

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

  private static @Nullable PartialDate date(WordsBeside read, int at) {
    int month = 0;
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      String word = read.words().get(i).lower();
      if (FOR.contains(word)) {
        return new PartialDate(Integer.parseInt(read.words().get(at).lower()), month, 0);
      }
      month = MONTHS.getOrDefault(word, month);
    }
    return null;
  }

  private static boolean year(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }
}
