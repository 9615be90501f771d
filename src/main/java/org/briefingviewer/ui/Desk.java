// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the window asks of the desktop around it. Where there is none, choosing gives nothing.
public interface Desk {
  /// Lets the user choose a briefing; null when none was chosen.
  @Nullable Path chooseBriefing();

  /// Puts plain text on the clipboard.
  void copy(String text);
}
