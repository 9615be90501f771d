// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.briefingviewer.model.TextSpan;

/// Finds the word at a place in a text.
final class WordBounds {
  private WordBounds() {}

  /// Returns the word, or the stretch between two words, that holds the code unit at `offset`.
  static TextSpan at(String text, int offset) {
    if (text.isEmpty()) {
      return new TextSpan(0, 0);
    }
    int inside = Math.min(Math.max(0, offset), text.length() - 1);
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int end = words.following(inside);
    int start = words.previous();
    return new TextSpan(start, end);
  }
}
