// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import org.briefingviewer.model.deception.PrintableWords;

/// How much a `.briefing` may hold.
///
/// @param entries files and folders
/// @param entryBytes inflated bytes of one entry
/// @param totalBytes inflated bytes of all entries together, as declared
/// @param ratio inflated bytes for each stored byte
public record BundleLimits(int entries, long entryBytes, long totalBytes, int ratio) {
  /// The limits of the format.
  public static final BundleLimits FORMAT =
      new BundleLimits(100_000, 64L * 1024 * 1024, 2L * 1024 * 1024 * 1024, 100);

  private static final String LEAVE_IT = "Ask whoever made the file for a smaller one.";

  void checkCount(String file, long count) throws EntryRefusal {
    if (count > entries) {
      throw new EntryRefusal(
          file, "It holds %,d entries; at most %,d are read.".formatted(count, entries), LEAVE_IT);
    }
  }

  void checkTotal(String file, long bytes) throws EntryRefusal {
    if (bytes > totalBytes) {
      throw new EntryRefusal(
          file,
          "Its entries come to %,d bytes; at most %,d are read.".formatted(bytes, totalBytes),
          LEAVE_IT);
    }
  }

  /// Checks what an entry declares, or what was counted of it so far.
  void checkEntry(String file, String name, long inflated, long stored) throws EntryRefusal {
    if (inflated >= 0
        && stored >= 0
        && inflated <= entryBytes
        && inflated <= ratio * Math.max(1, stored)) {
      return;
    }
    String where = (file.isEmpty() ? "" : file + ": ") + PrintableWords.of(name);
    if (inflated < 0 || stored < 0) {
      throw new EntryRefusal(where, "It declares no length.", "Get the file again.");
    }
    if (inflated > entryBytes) {
      throw new EntryRefusal(where, "It is longer than %,d bytes.".formatted(entryBytes), LEAVE_IT);
    }
    throw new EntryRefusal(
        where,
        "It inflates to more than %d times its stored size.".formatted(ratio),
        "Such a file is made to fill the memory: do not open it.");
  }
}
