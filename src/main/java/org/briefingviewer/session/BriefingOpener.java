// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;

/// Opens a briefing; called on a background thread.
@FunctionalInterface
public interface BriefingOpener {
  /// Opens `file`, reading its manifest and what it knows, but no article.
  ///
  /// @throws CannotOpen when the file is refused, with the reasons
  OpenBriefing open(Path file) throws CannotOpen;
}
