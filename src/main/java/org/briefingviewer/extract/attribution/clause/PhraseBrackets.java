// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import org.briefingviewer.extract.text.Token;

/// Reads the brackets that stand within a phrase.
public final class PhraseBrackets {
  private PhraseBrackets() {}

  /// Where the bracket opens that closes at token `close`, or -1.
  public static int opening(List<Token> tokens, int close) {
    for (int i = close; i >= 0 && close - i < 12; i--) {
      if (tokens.get(i).is("(")) {
        return i;
      }
    }
    return -1;
  }

  /// How far from the cue a bracket is looked for, in characters.
  private static final int BRACKET = 600;

  /// Whether a bracket opens between two places: what stands in it is the writer's own.
  public static boolean opens(String text, int from, int to) {
    int open = -1;
    for (int i = from; i < Math.min(to, from + BRACKET); i++) {
      char c = text.charAt(i);
      open = c == '(' ? i : c == ')' ? -1 : open;
    }
    return open >= 0;
  }
}
