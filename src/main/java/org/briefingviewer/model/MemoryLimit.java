// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// What is said where a file asks for more than the program allows itself. Each start has a limit
/// (`packaging/common/jvm.args`), so that no file can take the machine's whole memory.
public final class MemoryLimit {
  private static final long MEGABYTE = 1024 * 1024;

  private MemoryLimit() {}

  /// Tells whether something failed because the memory, or the room for calls within calls, was at
  /// its end.
  public static boolean reachedBy(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof VirtualMachineError) {
        return true;
      }
    }
    return false;
  }

  /// Says so.
  ///
  /// @param where the file and the place in it
  public static Problem told(String where) {
    long limit = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return new Problem(
        where,
        "It needs more memory than the program allows itself (" + limit + " MB).",
        "Use a smaller file or a part of it; where the machine has more to spare, set the variable"
            + " BRIEFING_MEMORY, for example to 1g, and start the program again.");
  }
}
