// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;

/// The words of `calendar.tsv`: months, weekdays, eras, time zones.
final class CalendarWords {

  private final Map<String, String> kinds = new HashMap<>();

  CalendarWords() {
    for (List<String> row : WordList.read("extract/calendar.tsv").rows()) {
      kinds.put(row.get(0), row.get(1));
    }
  }

  /// Tells whether `word`, in lower case, is of `kind`.
  boolean is(String kind, String word) {
    return kind.equals(kinds.get(word));
  }
}
