// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.library.LibraryIndex.Progress;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// Brings the indexes of several folders up to date, one after the other. Used on one thread.
public final class IndexRun {
  private final Path indexes;
  private final Keyring keys;
  private final Set<Path> checked = new HashSet<>();
  private final Set<Path> remade = new HashSet<>();
  private final Set<Path> givenUp = new HashSet<>();

  /// What came of a run.
  ///
  /// @param updated whether any index was updated
  /// @param problems why indexes of folders are not up to date
  public record Outcome(boolean updated, Map<Path, Problem> problems) {
    public Outcome {
      problems = Map.copyOf(problems);
    }
  }

  /// @param indexes the user's own folder for indexes
  /// @param keys of the locked briefings that are searched, too
  public IndexRun(Path indexes, Keyring keys) {
    this.indexes = indexes;
    this.keys = keys;
  }

  /// Updates the indexes that differ from their folders; in the first run each one is also checked
  /// for damage. A folder that cannot be read, and an index that cannot be written or that another
  /// program writes, wait for the next run. One that is damaged is made anew, once. A folder that
  /// another one holds needs no index of its own.
  public Outcome over(List<Path> folders, Progress progress, BooleanSupplier cancelled) {
    boolean updated = false;
    Map<Path, Problem> problems = new HashMap<>();
    List<LibraryFolder> done = new ArrayList<>();
    for (LibraryFolder folder : LibraryFolder.outermostFirst(folders)) {
      Path path = folder.path();
      if (cancelled.getAsBoolean() || LibraryFolder.problem(path) != null) {
        continue;
      }
      if (done.stream().anyMatch(outer -> outer.holds(folder))) {
        forgetWithin(folder, done);
      } else if (givenUp.contains(path)) {
        problems.put(path, IndexDamage.again(folder));
      } else {
        try (LibraryIndex index = LibraryIndex.open(folder, indexes, keys)) {
          updated |= updated(folder, index, progress, cancelled);
          if (!cancelled.getAsBoolean()) {
            done.add(folder);
          }
        } catch (IOException | RuntimeException | Refusal e) {
          checked.remove(path); // the next run tries again
          problems.put(path, LibraryFolder.problem(path, e));
        }
      }
    }
    return new Outcome(updated, problems);
  }

  private boolean updated(
      LibraryFolder folder, LibraryIndex index, Progress progress, BooleanSupplier cancelled)
      throws IOException, Refusal {
    boolean wanted = checked.add(folder.path()) || isStale(index);
    boolean updated = wanted && index.update(progress, cancelled);
    if (index.remade() && !remade.add(folder.path())) {
      givenUp.add(folder.path());
    }
    return updated;
  }

  private static boolean isStale(LibraryIndex index) throws IOException, Refusal {
    try {
      return index.stale();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      if (index.isDamaged()) {
        return true;
      }
      throw e;
    }
  }

  /// What is there under two names has one index.
  private void forgetWithin(LibraryFolder folder, List<LibraryFolder> outer) {
    if (outer.stream().noneMatch(other -> other.real().equals(folder.real()))) {
      forget(folder.path());
    }
  }

  /// Removes the indexes of locked briefings: they are no longer searched.
  public void forgetLocked(List<Path> folders) {
    for (Path folder : folders) {
      try {
        LibraryIndex.removeSealed(new LibraryFolder(folder), indexes);
      } catch (IOException e) {
        // They lie under their locks, and the next run takes away what is outdated.
      }
    }
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
