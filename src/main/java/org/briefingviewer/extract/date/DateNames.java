// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;

/// The names of months and weekdays, and the words around a date, from `dates.tsv`.
public final class DateNames {

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  public DateNames() {
    for (List<String> row : WordList.read("extract/dates.tsv").rows()) {
      List<String> words = List.of(row.get(2).split(" ", -1));
      switch (row.getFirst()) {
        case "MONTH" -> words.forEach(w -> months.put(w, Integer.valueOf(row.get(1))));
        case "DAY" -> words.forEach(w -> days.put(w, Integer.valueOf(row.get(1))));
        case "COUNT" -> words.forEach(w -> counts.put(w, Integer.valueOf(row.get(1))));
        default -> classes.put(row.getFirst(), Set.copyOf(words));
      }
    }
  }

  /// Tells whether `word`, or two words joined by an underscore, are of that class.
  public boolean is(String word, String wordClass) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /// Returns 1 to 12, or 0 when `word` is no month.
  public int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /// Returns how many days, weeks or years `word` counts, or 0 when it counts none.
  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /// Returns 1 (Monday) to 7, or 0 when `word` is no weekday.
  public int weekday(String word) {
    return days.getOrDefault(word, 0);
  }
}
