// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether a rise or a fall is one month's only, which is no trend of a tie: "5 percent
/// on-month", "in May from April"; not "in May from a year earlier".
final class Monthly {

  private final TrendWords words;
  private final DateNames dates = new DateNames();

  Monthly(TrendWords words) {
    this.words = words;
  }

  /// @param trend the word that tells of the rise or fall
  boolean tells(Passage passage, String trend) {
    if (!words.is(trend, "FALL") && !words.is(trend, "RISE")) {
      return false;
    }
    boolean named = false;
    for (int i = 1; i < passage.words().size(); i++) {
      String word = passage.word(i);
      String before = passage.word(i - 1);
      if (words.is(word, "LONGER")) {
        return false;
      }
      named |= word.equals("month") && List.of("on", "a", "previous", "over").contains(before);
      named |= dates.month(word) > 0 && List.of("in", "for", "from", "of").contains(before);
    }
    return named;
  }
}
