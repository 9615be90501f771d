// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.seal;

import java.util.List;
import org.briefingviewer.check.SealReport;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.edit.ChangesSinceSeal;

/// How far the look at a briefing before its seal is.
public sealed interface SealLook {
  /// Nobody looks.
  record None() implements SealLook {}

  /// Somebody waits for it.
  record Running() implements SealLook {}

  /// It could not be done.
  record Failed(List<Problem> problems) implements SealLook {
    public Failed {
      problems = List.copyOf(problems);
    }
  }

  /// What was found.
  ///
  /// @param about what the briefing said of itself then, without its articles
  /// @param since what was done since the last seal
  record Done(BundleInfo about, SealReport report, ChangesSinceSeal since) implements SealLook {}
}
