// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.opening;

import java.nio.file.Path;
import org.briefingviewer.model.Refusal;

/// Opens a briefing; called on a background thread.
@FunctionalInterface
public interface BriefingOpener {
  /// Opens `file`, reading as much of it as has to be read before an article can be.
  ///
  /// @throws Refusal when the file is refused, with the reasons
  OpenBriefing open(Path file) throws Refusal;
}
