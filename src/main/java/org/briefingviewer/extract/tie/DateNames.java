// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.Lexicon;

/// The names of months and weekdays, from `dates.tsv`.
final class DateNames {

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();

  DateNames() {
    for (List<String> row : Lexicon.read("dates.tsv").rows()) {
      Map<String, Integer> names = row.getFirst().equals("MONTH") ? months : days;
      for (String name : row.get(2).split(" ", -1)) {
        names.put(name, Integer.valueOf(row.get(1)));
      }
    }
  }

  /// Returns 1 to 12, or 0 when `word` is no month.
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /// Returns 1 (Monday) to 7, or 0 when `word` is no weekday.
  int weekday(String word) {
    return days.getOrDefault(word, 0);
  }
}
