// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.Objects;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.jspecify.annotations.Nullable;

/// Which version a revision is and how it is sealed. A seal covers no edit that comes after it.
///
/// @param now null where it is as the base has it
/// @param fresh whether it was sealed anew since, and not back to a seal before
record SealTrail(SealBriefing.@Nullable Sealed now, boolean fresh) {
  static final SealTrail UNTOUCHED = new SealTrail(null, false);

  /// Returns the trail after an edit.
  ///
  /// @throws Refusal when a seal was made on another version than this
  SealTrail with(BriefingEdit edit, Briefing base) throws Refusal {
    SealBriefing.Sealed there = now == null ? of(base.about()) : now;
    if (edit instanceof SealBriefing seal) {
      if (!seal.from().version().equals(there.version())) {
        throw new Refusal(
            "seal",
            "It was made on version "
                + seal.from().version()
                + ", and the briefing is version "
                + there.version()
                + ".",
            "Seal the briefing as it is now.");
      }
      return new SealTrail(seal.to(), seal.raises());
    }
    Seal seal = there.seal();
    return seal == null
        ? this
        : new SealTrail(new SealBriefing.Sealed(there.version(), seal.changed()), fresh);
  }

  private static SealBriefing.Sealed of(BundleInfo info) {
    return new SealBriefing.Sealed(info.version(), info.seal());
  }

  /// Returns what a briefing says of itself, as the version that it is here.
  BundleInfo heading(BundleInfo info) {
    if (now == null) {
      return info;
    }
    BundleInfo sealed = info.sealed(now.version(), now.seal());
    if (fresh) {
      return sealed.compared(SealComparison.AS_SEALED);
    }
    SealComparison base = info.compared();
    return isOf(info.seal(), now.seal())
        ? sealed
        : sealed.compared(new SealComparison(base.outcome(), base.problems()));
  }

  /// A signature holds for one seal alone.
  private static boolean isOf(@Nullable Seal signed, @Nullable Seal seal) {
    return signed != null && seal != null && Objects.equals(signed.digest(), seal.digest());
  }
}
