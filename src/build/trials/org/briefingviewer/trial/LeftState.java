// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

/// What an earlier program may leave for the next start.
enum LeftState {
  /// A saved file with a journal beside it, of edits of every kind.
  JOURNAL,
  /// The same, with half of a last line.
  HALF_LINE,
  /// A journal of edits to another version of the file.
  OTHER_VERSION,
  /// A briefing without a name, begun with an article, when the program was killed.
  DRAFT,
  /// Left with "Keep for later".
  KEPT_FOR_LATER,
  /// Killed in the review.
  KILLED_IN_REVIEW,
  /// Killed in a correction.
  KILLED_IN_EDIT,
  /// Killed in a note.
  KILLED_IN_NOTE,
  /// Killed in a save.
  KILLED_IN_SAVE,
  /// Killed while an article comes in.
  KILLED_IN_IMPORT;

  /// Tells whether the document makes it, and not the window.
  boolean isMadeByDocument() {
    return this == JOURNAL || this == HALF_LINE || this == OTHER_VERSION;
  }

  /// Tells whether nothing may be there to be recovered: the save may have come to its end.
  boolean mayRecoverNothing() {
    return this == OTHER_VERSION || this == KILLED_IN_SAVE;
  }
}
