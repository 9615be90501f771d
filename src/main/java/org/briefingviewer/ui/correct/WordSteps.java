// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import org.briefingviewer.correct.TextWords;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Words of a text selected by keys: one word at a time, or from the word where it began to
/// another.
final class WordSteps {
  private @Nullable TextSpan anchor;
  private @Nullable TextSpan moved;

  /// Returns the word after what is selected, or before it, alone.
  ///
  /// @param selected what is selected now, or null
  /// @param begin from where to go when nothing is
  @Nullable TextSpan step(TextWords text, @Nullable TextSpan selected, int begin, boolean forth) {
    TextSpan next =
        forth
            ? text.wordFrom(selected == null ? begin : selected.end())
            : text.wordBefore(selected == null ? begin : selected.start());
    anchor = next;
    moved = next;
    return next;
  }

  /// Returns what is selected with one word more at the end that moves, or one less.
  @Nullable TextSpan extend(TextWords text, @Nullable TextSpan selected, int begin, boolean forth) {
    if (selected == null) {
      return step(text, null, begin, forth);
    }
    TextSpan from = anchor;
    TextSpan to = moved;
    if (from == null || to == null || !selected.equals(union(from, to))) {
      from = text.wordFrom(selected.start());
      to = text.wordBefore(selected.end());
    }
    if (from == null || to == null) {
      return selected;
    }
    TextSpan next = forth ? text.wordFrom(to.end()) : text.wordBefore(to.start());
    anchor = from;
    moved = next == null ? to : next;
    return union(from, moved);
  }

  private static TextSpan union(TextSpan one, TextSpan other) {
    return new TextSpan(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
