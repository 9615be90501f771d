// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.BitSet;
import java.util.List;
import org.briefingviewer.compare.word.TextWord;

/// The words of a text that stand beside a figure.
///
/// @param words of the whole text
/// @param masked words that name a source, say that something is said, or hedge
/// @param first the first word beside the figure
/// @param end where the words beside it end, in the text
public record WordsBeside(String text, List<TextWord> words, BitSet masked, int first, int end) {
  /// Returns the index of the first word that does not end before an offset of the text.
  int at(int offset) {
    int at = first;
    while (at < words.size() && words.get(at).span().end() <= offset) {
      at++;
    }
    return at;
  }

  /// Returns whether a word is there and stands beside the figure.
  boolean has(int at) {
    return at < words.size() && words.get(at).span().start() < end;
  }
}
