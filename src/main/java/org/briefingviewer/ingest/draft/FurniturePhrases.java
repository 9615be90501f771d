// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// The phrases of `chrome.tsv` that are found in one way, with the reason each gives.
public record FurniturePhrases(Map<String, DroppedLine.Reason> reasons) {

  public FurniturePhrases {
    reasons = Map.copyOf(reasons);
  }

  /// Takes the rows whose second field is `how`.
  public static FurniturePhrases of(WordList list, String how) {
    Map<String, DroppedLine.Reason> reasons = new HashMap<>();
    for (List<String> row : list.rows()) {
      if (row.get(1).equals(how)) {
        reasons.putIfAbsent(
            row.get(2).toLowerCase(Locale.ROOT), DroppedLine.Reason.valueOf(row.get(0)));
      }
    }
    return new FurniturePhrases(reasons);
  }

  /// Returns the reason when `text` is one of the phrases, outer marks and case left aside.
  public DroppedLine.@Nullable Reason whole(String text) {
    return reasons.get(ReducedWording.key(text));
  }

  /// Returns the reason when `text` begins with one of the phrases.
  public DroppedLine.@Nullable Reason start(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Map.Entry<String, DroppedLine.Reason> entry : reasons.entrySet()) {
      if (lower.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  /// Returns the reason when one of the phrases stands in `text`.
  public DroppedLine.@Nullable Reason reasonWithin(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Map.Entry<String, DroppedLine.Reason> entry : reasons.entrySet()) {
      if (lower.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  /// Tells whether one of the phrases stands in `text`.
  public boolean within(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return reasons.keySet().stream().anyMatch(lower::contains);
  }
}
