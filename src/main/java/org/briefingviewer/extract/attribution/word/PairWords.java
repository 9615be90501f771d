// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Knows the words for two who were told of before: "the former", "the latter", "the two", "the
/// pair".
public enum PairWords {
  FORMER,
  LATTER,
  BOTH;

  private static final Set<String> TWO = Set.of("two", "pair", "couple", "duo");

  /// Returns which of the two the tokens from `from` up to, not including, `to` name; null when
  /// they are no such words.
  public static @Nullable PairWords at(List<Token> tokens, int from, int to) {
    if (to - from != 2 || !Token.word(tokens, from).equals("the")) {
      return null;
    }
    String word = tokens.get(from + 1).lower();
    if (word.equals("former")) {
      return FORMER;
    }
    return word.equals("latter") ? LATTER : TWO.contains(word) ? BOTH : null;
  }
}
