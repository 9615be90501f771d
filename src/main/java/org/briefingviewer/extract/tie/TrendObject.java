// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether a verb of trend moves something else than the tie that is its subject: "ties
/// deepened their isolation", "the pact strengthened Moscow's hand", not "ties have deepened
/// since".
final class TrendObject {

  private final TrendWords words;
  private final DateNames dates = new DateNames();

  TrendObject(TrendWords words) {
    this.words = words;
  }

  /// Tells whether the verb has an object.
  ///
  /// @param verb its first word
  /// @param next one past its last word
  boolean has(TiePassage passage, int verb, int next) {
    if (words.passive(passage, verb)) {
      return false;
    }
    int i = next;
    while (passage.word(i).endsWith("ly") || words.is(passage.word(i), "MANNER")) {
      i++;
    }
    String word = passage.word(i);
    if (words.is(word, "DETERMINER")) {
      return !time(passage, i + 1) && !time(passage, i + 2);
    }
    if (time(passage, i) || words.is(word, "FUNCTION") || words.is(word, "AFTER_VERB")) {
      return false;
    }
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0)) && !words.breaks(passage, i);
  }

  private boolean time(TiePassage passage, int i) {
    String word = passage.word(i);
    return words.is(word, "SPAN") || dates.weekday(word) > 0 || dates.month(word) > 0;
  }
}
