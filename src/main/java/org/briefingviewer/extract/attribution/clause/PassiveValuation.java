// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Reads that somebody gives a figure in the passive: "is put at 26 million by the office", "damage
/// estimated at $3 billion by the bank".
public record PassiveValuation(FunctionWords grammar) {

  private static final Set<String> PUT = Set.of("put", "placed", "pegged", "set");

  private static final Set<String> ESTIMATED =
      Set.of("estimated", "valued", "assessed", "calculated", "reckoned", "projected", "counted");

  /// So many tokens a figure has with its words.
  private static final int FIGURE = 10;

  /// Where the verb stands by which whoever follows "by" at token `by` gives a figure; -1 where
  /// none does.
  public int verb(List<Token> tokens, int by) {
    boolean number = false;
    for (int i = by - 1; i > 0 && by - i <= FIGURE; i--) {
      Token token = tokens.get(i);
      number |= token.kind() == Token.Kind.NUMBER || grammar.is(token, WordClass.NUMERAL);
      boolean at = tokens.get(i + 1).is("at") && number;
      boolean passive = grammar.is(tokens.get(i - 1), WordClass.BE);
      if (at && (ESTIMATED.contains(token.lower()) || (passive && PUT.contains(token.lower())))) {
        return i;
      }
      if (FunctionWords.stop(token) && !token.is(".") && !token.is("-")) {
        return -1;
      }
    }
    return -1;
  }
}
