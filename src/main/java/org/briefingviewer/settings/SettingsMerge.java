// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.settings.SettingsSnapshot.General;
import org.briefingviewer.settings.SettingsSnapshot.OnStage;
import org.jspecify.annotations.Nullable;

/// What comes of two windows that each changed some settings: each value is that of the window
/// which changed it; where both did, that of the one which saves.
///
/// @param before what the window that saves began with, or saved last
/// @param now what it has now
/// @param stored what the file holds
record SettingsMerge(SettingsSnapshot before, SettingsSnapshot now, SettingsSnapshot stored) {

  SettingsSnapshot merged() {
    return new SettingsSnapshot(general(), value(SettingsSnapshot::lastFile), files());
  }

  private General general() {
    return new General(
        value(all -> all.general().theme()),
        value(all -> all.general().language()),
        value(all -> all.general().zoom()),
        value(all -> all.general().window()),
        value(all -> all.general().widths()),
        value(all -> all.general().reviewer()),
        new OnStage(
            value(all -> all.general().stage().theme()),
            value(all -> all.general().stage().language()),
            value(all -> all.general().stage().screen())),
        value(all -> all.general().citations()),
        value(all -> all.general().folders()));
  }

  private <T extends @Nullable Object> T value(Function<SettingsSnapshot, T> of) {
    T mine = of.apply(now);
    return Objects.equals(mine, of.apply(before)) ? of.apply(stored) : mine;
  }

  /// Files that were used in this window come first; of the others the file knows more.
  private List<FileMemory> files() {
    List<FileMemory> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    Set<FileMemory> old = new HashSet<>(before.files());
    for (FileMemory memory : now.files()) {
      if (!old.contains(memory) && seen.add(memory.file())) {
        files.add(memory);
      }
    }
    for (FileMemory memory : stored.files()) {
      if (seen.add(memory.file())) {
        files.add(memory);
      }
    }
    return files;
  }
}
