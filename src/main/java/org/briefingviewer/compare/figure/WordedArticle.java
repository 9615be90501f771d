// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.BitSet;
import java.util.List;
import org.briefingviewer.compare.extent.WordsBeside;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// An article in words and sentences.
///
/// @param masked words that name a source, say that something is said, or hedge
record WordedArticle(
    String text,
    List<TextWord> words,
    BitSet masked,
    List<TextSpan> sentences,
    DescribedAgents agents) {

  /// Returns the index of the first word that does not end before `offset`.
  static int first(List<TextWord> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Returns the words of a part of the text.
  WordsBeside beside(TextSpan room) {
    return new WordsBeside(text, words, masked, first(room.start()), room.end());
  }

  int first(int offset) {
    return first(words, offset);
  }

  /// Returns the sentence that holds the beginning of `span`, widened to its end.
  TextSpan sentence(TextSpan span) {
    int at = index(span.start());
    if (at < 0) {
      return span;
    }
    TextSpan found = sentences.get(at);
    return new TextSpan(Math.min(found.start(), span.start()), Math.max(found.end(), span.end()));
  }

  /// Returns the sentence before the one that begins at `start`, or null.
  @Nullable TextSpan before(int start) {
    int at = index(start);
    return at > 0 ? sentences.get(at - 1) : null;
  }

  private int index(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
