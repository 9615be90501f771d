// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.List;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// A sentence of a text.
///
/// @param index its number in the text, from 0
/// @param paragraph the number of its paragraph, from 0
/// @param kind what that paragraph is
/// @param span its place in the article's text, without surrounding space
public record Sentence(
    int index, int paragraph, ParagraphKind kind, TextSpan span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// Returns the index of the first token that ends after `offset`, or the token count.
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Returns the index behind the last token of `span`, at most the token count.
  public int tokenBehind(TextSpan span) {
    return Math.min(tokenAt(span.end() - 1) + 1, tokens.size());
  }

  /// Tells whether it asks: ends in a question mark, or in one and a sign that closes it.
  public boolean asks() {
    int last = tokens.size() - 1;
    return Token.word(tokens, last).equals("?") || Token.word(tokens, last - 1).equals("?");
  }
}
