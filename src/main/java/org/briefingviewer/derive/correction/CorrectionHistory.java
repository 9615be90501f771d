// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.util.List;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// Asks a briefing for its history when the first finding that was corrected is asked for, and not
/// again. For one thread.
public final class CorrectionHistory {
  private final Briefing briefing;
  private @Nullable Corrections read;

  public CorrectionHistory(Briefing briefing) {
    this.briefing = briefing;
  }

  /// Returns the steps by which a finding came to say what it says, the oldest first.
  public List<Correction> of(String articleId, Finding finding) {
    if (!Corrections.isCorrected(finding)) {
      return List.of();
    }
    Corrections known = read == null ? Corrections.in(briefing) : read;
    read = known;
    return known.of(articleId, finding);
  }
}
