// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.jspecify.annotations.Nullable;

/// Whether what a briefing says was changed since it was sealed. Edits of its stops change what is
/// shown, and not what stands behind it: who seals vouches for that. The history is read once,
/// where a seal is there that edits came after. For one thread.
public final class SealedSince {
  private final Briefing briefing;
  private @Nullable Since known;

  public SealedSince(Briefing briefing) {
    this.briefing = briefing;
  }

  /// What came after the seal.
  ///
  /// @param changed whether what the briefing says is otherwise than it was sealed
  /// @param said how many edits were made of what it says, also those that were undone
  /// @param presented how many were made of its stops
  public record Since(boolean changed, int said, int presented) {}

  /// Returns what came after the seal; nothing where none stands.
  ///
  /// @throws Refusal when the history cannot be read
  public Since since() throws Refusal {
    Since found = known;
    if (found == null) {
      found = find();
      known = found;
    }
    return found;
  }

  /// Returns whether what the briefing says is otherwise than it was sealed.
  ///
  /// @throws Refusal when the history cannot be read
  public boolean changed() throws Refusal {
    return since().changed();
  }

  private Since find() throws Refusal {
    Seal seal = briefing.about().seal();
    if (seal == null || seal.covers()) {
      return new Since(briefing.about().compared().differs(), 0, 0);
    }
    ChangesSinceSeal since = ChangesSinceSeal.of(briefing.history());
    if (since.seal() == null || briefing.about().compared().differs()) {
      // A history that does not hold the seal itself tells too little to say that nothing was.
      return new Since(true, seal.changes(), 0);
    }
    int presented = (int) since.edits().stream().filter(SealedSince::ofStops).count();
    List<BriefingEdit> standing = since.standing();
    return new Since(
        !standing.stream().allMatch(SealedSince::ofStops),
        since.edits().size() - presented,
        presented);
  }

  private static boolean ofStops(BriefingEdit edit) {
    return edit instanceof BriefingEdit.OfStops;
  }
}
