// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.util.List;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.seal.SealSigner;
import org.briefingviewer.bundle.seal.SealStatement;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.model.seal.SealComparison.Outcome;
import org.jspecify.annotations.Nullable;

/// Signs the seal that a briefing has once it is saved: the one that the save makes, or the one
/// that its file has and that holds.
record SealSigning(Bundle base, SealSigner signer) {
  /// Returns the signature of a seal that the save makes.
  ///
  /// @param digest of what it covers
  /// @param edits that come to the history, the seal with its digest among them
  byte[] ofNew(String digest, List<BriefingEdit> edits) throws IOException {
    int at = 0;
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i) instanceof SealBriefing seal
          && seal.to().seal() != null
          && digest.equals(seal.to().seal().digest())) {
        at = i;
      }
    }
    String history = EditHistory.digest(base.entries(), edits.subList(0, at + 1));
    return new SealStatement(digest, history).signed(signer);
  }

  /// Returns the signature of the seal that the file has.
  ///
  /// @throws Refusal when it has none that holds, or the seal is signed already
  byte[] ofThere() throws Refusal, EntryRefusal {
    Seal seal = base.about().seal();
    String digest = seal == null ? null : seal.digest();
    if (seal == null || digest == null || base.about().compared().outcome() != Outcome.AS_SEALED) {
      throw refused(
          "There is no seal that holds, so there is nothing to sign.",
          "Seal the briefing first.");
    }
    if (base.entries().has(SealStatement.FILE)) {
      throw refused("The seal is signed already.", "Seal the briefing again to sign it anew.");
    }
    List<BriefingEdit> history = base.history();
    @Nullable SealBriefing last = ChangesSinceSeal.of(history).seal();
    int lines = last == null ? 0 : history.indexOf(last) + 1;
    return new SealStatement(digest, EditHistory.digest(base.entries(), lines)).signed(signer);
  }

  private Refusal refused(String what, String remedy) {
    return new Refusal(base.file().toString(), what, remedy);
  }
}
