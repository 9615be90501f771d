// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.briefingviewer.library.LibraryIndex.Progress;
import org.briefingviewer.model.Refusal;

/// Brings the indexes of several folders up to date, one after the other. Used on one thread.
public final class IndexRun {
  private final Path indexes;
  private final Set<Path> checked = new HashSet<>();

  /// @param indexes the user's own folder for indexes
  public IndexRun(Path indexes) {
    this.indexes = indexes;
  }

  /// Updates the indexes that differ from their folders; in the first run each one is also checked
  /// for damage. A folder that cannot be read, and an index that cannot be written or that another
  /// program writes, wait for the next run.
  ///
  /// @return whether any of them was updated
  public boolean over(List<Path> folders, Progress progress, BooleanSupplier cancelled) {
    boolean updated = false;
    for (Path path : folders) {
      LibraryFolder folder = new LibraryFolder(path);
      if (!cancelled.getAsBoolean() && LibraryFolder.problem(path) == null) {
        try (LibraryIndex index = LibraryIndex.open(folder, indexes)) {
          if (checked.add(path) || index.stale()) {
            updated |= index.update(progress, cancelled);
          }
        } catch (IOException | RuntimeException | Refusal e) {
          checked.remove(path); // the next run tries again
        }
      }
    }
    return updated;
  }

  /// Removes the index of a folder that is no longer named.
  public void forget(Path folder) {
    try {
      LibraryIndex.remove(new LibraryFolder(folder), indexes);
    } catch (IOException e) {
      // It lies in the user's own folder, and is used again when the folder is named again.
    }
  }
}
