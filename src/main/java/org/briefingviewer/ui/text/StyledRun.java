// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.font.FontScript;
import org.jspecify.annotations.Nullable;

/// Words that look alike: the pieces a paragraph is set from.
///
/// @param words what is shown
/// @param span the words' place in the article's text; empty for a number that we add
/// @param dimmed whether they stand back, because a tie is chosen and they do not bear it out
public record StyledRun(String words, TextSpan span, Look look, FontScript script, boolean dimmed) {
  // Written out, as every start asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StyledRun run
            && words.equals(run.words)
            && span.equals(run.span)
            && look == run.look
            && script == run.script
            && dimmed == run.dimmed);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  /// How words are set.
  public enum Look {
    PLAIN,
    ESTIMATE,
    /// The small figure after an estimate; not part of the article's text.
    NUMBER
  }
}
