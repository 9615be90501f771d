// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.io.IOException;

/// A part of a locked file that is not what was locked.
public final class DamagedLock extends IOException {
  private static final long serialVersionUID = 1L;

  private final long part;

  /// @param part its number, from 0: each holds 64 KiB
  DamagedLock(long part, String what) {
    super(what);
    this.part = part;
  }

  /// Returns where it is, as a reader is told it.
  public String where() {
    return "part " + (part + 1) + " of the locked file";
  }
}
