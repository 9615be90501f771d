// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import org.briefingviewer.bundle.locked.LockKey;
import org.jspecify.annotations.Nullable;

/// Whether a save is locked.
public sealed interface Locking {
  /// As the file was that the briefing was opened from.
  record AsBefore() implements Locking {}

  /// By this key.
  record By(LockKey key) implements Locking {}

  /// Open, whatever it was.
  record Open() implements Locking {}

  /// @param before the key of the file that was opened, or null where it is not locked
  /// @return the key of the save, or null where it is not locked
  default @Nullable LockKey key(@Nullable LockKey before) {
    return switch (this) {
      case AsBefore() -> before;
      case By(LockKey key) -> key;
      case Open() -> null;
    };
  }
}
