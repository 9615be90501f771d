// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.jspecify.annotations.Nullable;

/// Whether what a briefing says was changed since it was sealed. Edits of its stops change what is
/// shown, and not what stands behind it: who seals vouches for that. The history is read once,
/// where a seal is there that edits came after. For one thread.
final class SealedSince {
  private final Briefing briefing;
  private @Nullable Boolean changed;

  SealedSince(Briefing briefing) {
    this.briefing = briefing;
  }

  boolean changed() throws Refusal {
    Boolean known = changed;
    if (known == null) {
      known = find();
      changed = known;
    }
    return known;
  }

  private boolean find() throws Refusal {
    Seal seal = briefing.about().seal();
    if (briefing.about().compared().differs()) {
      return true;
    }
    if (seal == null || seal.covers()) {
      return false;
    }
    ChangesSinceSeal since = ChangesSinceSeal.of(briefing.history());
    // A history that does not hold the seal itself tells too little to say that nothing was.
    return since.seal() == null
        || since.standing().stream().anyMatch(edit -> !(edit instanceof BriefingEdit.OfStops));
  }
}
