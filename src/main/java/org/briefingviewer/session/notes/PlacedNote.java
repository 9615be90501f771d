// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.notes;

import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A note on the shown article with where its passage stands in the text at hand.
///
/// @param outcome null when the note is about the article as a whole
public record PlacedNote(Note note, @Nullable AnchorOutcome outcome) {
  /// Returns where the passage stands, or null when it stands nowhere surely, or the note is about
  /// the whole article.
  public @Nullable TextSpan span() {
    return outcome == null ? null : outcome.placed();
  }
}
