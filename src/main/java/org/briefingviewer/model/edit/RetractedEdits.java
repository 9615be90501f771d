// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which edits of a history do not stand any more.
///
/// @param ids those of the edits that were taken back
public record RetractedEdits(Set<String> ids) {
  public RetractedEdits {
    ids = Set.copyOf(ids);
  }

  /// Finds what was taken back. What took something back may have been taken back itself.
  ///
  /// @param history the oldest first
  public static RetractedEdits of(List<BriefingEdit> history) {
    Set<String> ids = new HashSet<>();
    for (BriefingEdit edit : history.reversed()) {
      if (edit instanceof BriefingEdit.TakeBack back && !ids.contains(back.act().id())) {
        ids.add(back.edit());
      }
    }
    return new RetractedEdits(ids);
  }

  /// Tells whether an edit was taken back.
  public boolean has(BriefingEdit edit) {
    return ids.contains(edit.act().id());
  }
}
