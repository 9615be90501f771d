// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.Token;

/// Reads where the words of somebody who is quoted begin: "quoted the governor as saying".
public final class QuotedAsPhrase {

  private static final Set<String> SAYING =
      Set.of(
          "saying",
          "stating",
          "telling",
          "estimating",
          "reporting",
          "warning",
          "adding",
          "claiming");

  /// "TASS quoted the governor as saying": where "as" stands, or -1.
  public static int at(List<Token> tokens, int cue) {
    for (int i = cue + 2; i + 1 < Math.min(tokens.size(), cue + FAR); i++) {
      boolean as = tokens.get(i).is("as") || tokens.get(i).is("in");
      if (as && SAYING.contains(tokens.get(i + 1).lower())) {
        return i;
      }
      if (FunctionWords.quoteAt(tokens, i) || tokens.get(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  private static final int FAR = 30;

  private QuotedAsPhrase() {}
}
