// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import org.briefingviewer.model.Note;
import org.jspecify.annotations.Nullable;

/// An act on what is the reader's own. It is saved at once to a file of their own, and stands in no
/// history.
public sealed interface NoteEdit extends Edit {

  /// A note was written, changed or taken away.
  ///
  /// @param before the note as it was, or null when it is new
  /// @param after the note as it is, or null when it was taken away
  ///
  ///   Throws `IllegalArgumentException` when both are null or they are two notes
  record Noted(@Nullable Note before, @Nullable Note after) implements NoteEdit {
    public Noted {
      if (before == null && after == null) {
        throw new IllegalArgumentException("no note was written or taken away");
      }
      if (before != null && after != null && !before.id().equals(after.id())) {
        throw new IllegalArgumentException(before.id() + " cannot become " + after.id());
      }
    }
  }
}
