// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.stance.ClaimVerdicts;
import org.briefingviewer.extract.tie.stance.TieRebuttals;

/// Goes through the sentences of a text and leaves open what it takes back, and what a verdict is
/// given on: what the paragraph before it tells, or its own, and where nothing has been told yet,
/// the sentence behind.
final class TieClaims {
  private final ClaimVerdicts verdicts;
  private final TieRebuttals rebuttals;

  /// How many states there were before the sentence that one takes back, itself left aside.
  private int earlier;

  private int paragraph = -1;
  private int start;
  private int before;
  private boolean ahead;

  TieClaims(ClaimVerdicts verdicts, TieRebuttals rebuttals) {
    this.verdicts = verdicts;
    this.rebuttals = rebuttals;
  }

  /// Reads the next sentence.
  ///
  /// @return whether a verdict right before it is on what it tells
  boolean read(TiePassage passage, FoundTies found) {
    if (rebuttals.of(passage)) {
      found.rebut(earlier, found.size());
    } else {
      earlier = found.size();
    }
    boolean opens = passage.sentence().paragraph() != paragraph;
    if (opens) {
      before = start;
      start = found.size();
      paragraph = passage.sentence().paragraph();
    }
    boolean doubted = ahead && !opens;
    ahead = verdicts.given(passage);
    if (ahead) {
      found.rebut(opens ? before : start, found.size());
      ahead = found.size() == 0;
    }
    return doubted;
  }
}
