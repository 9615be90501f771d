// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.jspecify.annotations.Nullable;

/// What was done since a briefing was sealed last, or since it was made.
///
/// @param seal the last seal that stands, or null where the history has none
/// @param edits in their order; seals that were withdrawn are none
public record SinceSeal(@Nullable SealBriefing seal, List<BriefingEdit> edits) {
  public SinceSeal {
    edits = List.copyOf(edits);
  }

  /// Reads a history.
  ///
  /// @param history all edits since the briefing was made, the oldest first
  public static SinceSeal of(List<BriefingEdit> history) {
    Deque<Integer> seals = new ArrayDeque<>();
    for (int i = 0; i < history.size(); i++) {
      if (history.get(i) instanceof SealBriefing seal) {
        Integer last = seals.peek();
        if (last != null && withdraws(seal, (SealBriefing) history.get(last))) {
          seals.pop();
        } else {
          seals.push(i);
        }
      }
    }
    Integer last = seals.peek();
    return new SinceSeal(
        last == null ? null : (SealBriefing) history.get(last),
        history.subList(last == null ? 0 : last + 1, history.size()).stream()
            .filter(edit -> !(edit instanceof SealBriefing))
            .toList());
  }

  private static boolean withdraws(SealBriefing seal, SealBriefing earlier) {
    return seal.to().equals(earlier.from()) && seal.from().version().equals(earlier.to().version());
  }
}
