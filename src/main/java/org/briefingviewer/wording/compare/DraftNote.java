// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.model.TextSpan;

/// What is to be told at a place of a draft.
///
/// @param span where the place is in the draft's text; empty for the draft as a whole
/// @param lines what is said there
public record DraftNote(TextSpan span, List<String> lines) {
  public DraftNote {
    lines = List.copyOf(lines);
  }

  /// Returns a note on the draft as a whole, then one on each thing that the briefing does not bear
  /// out, that another source disputes, or that nobody checked.
  ///
  /// @param against the briefing's title
  public static List<DraftNote> of(List<DraftFinding> findings, String against, DraftWords words) {
    List<DraftNote> notes = new ArrayList<>();
    notes.add(
        new DraftNote(
            new TextSpan(0, 0), List.of(words.against(against), words.summary(findings))));
    for (DraftFinding finding : findings) {
      if (!finding.borneOut() || finding.disputed() || words.unchecked(finding)) {
        notes.add(new DraftNote(finding.span(), words.lines(finding)));
      }
    }
    return notes;
  }
}
