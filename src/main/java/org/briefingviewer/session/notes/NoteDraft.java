// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.notes;

import org.briefingviewer.model.Note;
import org.jspecify.annotations.Nullable;

/// What a reader is about to write on.
///
/// @param note the note that already stands there and is to be changed, or null for a new one
public record NoteDraft(Note.Target target, @Nullable Note note) {
  /// Returns the draft that changes a note.
  public static NoteDraft of(Note note) {
    return new NoteDraft(note.target(), note);
  }
}
