// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the first part of a search found, so that the rest of it looks into no briefing twice.
public final class EarlierLooks {
  private final Map<Path, Map<String, BriefingLook.Outcome>> folders = new HashMap<>();

  /// Returns what was found in a folder, by files.
  Map<String, BriefingLook.Outcome> in(Path folder) {
    return folders.computeIfAbsent(folder, path -> new ConcurrentHashMap<>());
  }
}
