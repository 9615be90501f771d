// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.notes;

import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What a reader is about to write on.
///
/// @param note the note that already stands there and is to be changed, or null for a new one
public record NoteDraft(Note.Target target, @Nullable Note note) {
  /// Returns the draft that changes a note.
  public static NoteDraft of(Note note) {
    return new NoteDraft(note.target(), note);
  }

  /// Returns what words of an article stand for: the chosen estimate, a passage, or with null the
  /// whole article.
  static Note.Target target(Article article, @Nullable Estimate estimate, @Nullable TextSpan span) {
    if (span == null) {
      return Note.Target.article(article.id());
    }
    return estimate != null && estimate.span().equals(span)
        ? Note.Target.estimate(article, estimate)
        : Note.Target.passage(article, span);
  }
}
