// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.util.Arrays;
import java.util.Base64;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.jspecify.annotations.Nullable;

/// Seals the lines of a locked briefing's journal, each for its place in the journal of one base,
/// so that none can be read, changed, moved or taken from another journal.
///
/// @param key of the briefing, or null where it is not locked
/// @param base the digest that the journal begins with
record LineSeal(@Nullable LockKey key, String base) {
  /// Returns a line as it is written.
  ///
  /// @param at where it begins, in bytes
  /// @param line with its end, which is not sealed
  byte[] sealed(long at, byte[] line) {
    if (key == null) {
      return line;
    }
    byte[] bare = Arrays.copyOf(line, line.length - 1);
    byte[] sealed = Base64.getEncoder().encode(key.seal(place(at), bare));
    byte[] ended = Arrays.copyOf(sealed, sealed.length + 1);
    ended[sealed.length] = '\n';
    return ended;
  }

  /// Returns what a line says, without its end.
  ///
  /// @param where it stands, as a reader is told it
  /// @throws MalformedJson when it was not written by this
  byte[] opened(long at, byte[] line, String where) {
    if (key == null) {
      return line;
    }
    byte[] opened = null;
    try {
      opened = key.open(place(at), Base64.getDecoder().decode(line));
    } catch (IllegalArgumentException e) {
      // no line of this journal
    }
    if (opened == null) {
      throw new MalformedJson(
          where, "It was changed since it was written, or is of another briefing.");
    }
    return opened;
  }

  private String place(long at) {
    return "journal " + base + " " + at;
  }
}
