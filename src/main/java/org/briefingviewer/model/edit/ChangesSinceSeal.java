// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.jspecify.annotations.Nullable;

/// What was done since a briefing was sealed last, or since it was made.
///
/// @param seal the last seal that stands, or null where the history has none
/// @param edits in their order; seals that were withdrawn are none
public record ChangesSinceSeal(@Nullable SealBriefing seal, List<BriefingEdit> edits) {
  public ChangesSinceSeal {
    edits = List.copyOf(edits);
  }

  /// Reads a history.
  ///
  /// @param history all edits since the briefing was made, the oldest first
  public static ChangesSinceSeal of(List<BriefingEdit> history) {
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
    return new ChangesSinceSeal(
        last == null ? null : (SealBriefing) history.get(last),
        history.subList(last == null ? 0 : last + 1, history.size()).stream()
            .filter(edit -> !(edit instanceof SealBriefing))
            .toList());
  }

  /// Returns which version a history comes to and how it is sealed, as whoever made these edits
  /// recorded it; null where it holds no seal.
  ///
  /// @param history all edits since the briefing was made, the oldest first
  public static SealBriefing.@Nullable Sealed recorded(List<BriefingEdit> history) {
    SealBriefing.Sealed now = null;
    for (BriefingEdit edit : history) {
      if (edit instanceof SealBriefing seal) {
        now = seal.to();
      } else if (now != null && now.seal() != null) {
        now = new SealBriefing.Sealed(now.version(), now.seal().changed());
      }
    }
    return now;
  }

  /// Returns the edits that stand: neither those that were taken back, nor what took them back.
  public List<BriefingEdit> standing() {
    RetractedEdits gone = RetractedEdits.of(edits);
    Set<String> ids = edits.stream().map(edit -> edit.act().id()).collect(Collectors.toSet());
    return edits.stream()
        .filter(edit -> !gone.has(edit))
        .filter(edit -> !(edit instanceof BriefingEdit.TakeBack back && ids.contains(back.edit())))
        .toList();
  }

  private static boolean withdraws(SealBriefing seal, SealBriefing earlier) {
    return seal.to().equals(earlier.from()) && seal.from().version().equals(earlier.to().version());
  }
}
