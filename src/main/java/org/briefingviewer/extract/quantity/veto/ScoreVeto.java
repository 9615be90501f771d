// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;

/// Scores and votes: two whole numbers across a hyphen that are no range: "9-2", "won 1-3".
public final class ScoreVeto implements QuantityRecogniser {

  private static final int HIGHEST = 200;

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> draft.bare() && half(line, draft));
  }

  /// One side of a score that did not become a range.
  private static boolean half(AtomLine line, QuantityDraft draft) {
    boolean before = line.hyphenAt(draft.from() - 1) && line.at(draft.from() - 2).number();
    boolean after = line.hyphenAt(draft.to()) && line.at(draft.to() + 1).number();
    return (before || after) && draft.low().wholeBelow(HIGHEST);
  }
}
