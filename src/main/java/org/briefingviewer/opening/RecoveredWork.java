// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.opening;

import java.util.List;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// What a program that ended left unsaved of a briefing.
///
/// @param now the briefing with its unsaved edits, or null when there are none
/// @param undone edits that were undone last and can be made again, the next one first
/// @param problems what could not be recovered; it is kept where it is
/// @param parts what its edits bring in bulk, or null when there are none
/// @param missing how many of its edits could not be applied, and are in no revision
/// @param begun whether it was not left but has just been made
public record RecoveredWork(
    @Nullable Revision now,
    List<BriefingEdit> undone,
    List<Problem> problems,
    @Nullable PartFolder parts,
    int missing,
    boolean begun) {
  /// Nothing was left.
  public static final RecoveredWork NOTHING =
      new RecoveredWork(null, List.of(), List.of(), null, 0, false);

  public RecoveredWork {
    undone = List.copyOf(undone);
    problems = List.copyOf(problems);
  }

  /// Returns how many edits are back, and not saved yet.
  public int edits() {
    int edits = 0;
    for (Revision at = now; at != null && at.edit() != null; at = at.before()) {
      edits++;
    }
    return edits;
  }

  /// Returns the briefing to begin with.
  ///
  /// @param base as its file has it
  public Briefing briefing(Briefing base) {
    return now == null ? base : now;
  }
}
