// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Tells words that open a clause from the same words within a phrase.
public record ClauseOpeners(FunctionWords grammar) {

  /// "the move comes as the paper": a clause of its own begins, not a part ("his role as
  /// chairman").
  public boolean opens(List<Token> tokens, int as) {
    Token next = tokens.get(as + 1);
    boolean noun = next.capitalised() || grammar.is(next, WordClass.DETERMINER);
    Token before = as > 0 ? tokens.get(as - 1) : next;
    return noun && (before.is("comes") || before.is("came") || before.is("come"));
  }

  /// Tells whether the semicolon at token `i` parts the items of a list, which is told by one
  /// statement: "12 sank in May; 15 in June; and 18 in July, the guild said".
  public static boolean lists(List<Token> tokens, int i) {
    int signs = 0;
    boolean and = false;
    for (int k = 0; k < tokens.size(); k++) {
      if (tokens.get(k).is(";")) {
        signs++;
        and = Token.word(tokens, k + 1).equals("and");
      }
    }
    return tokens.get(i).is(";") && signs > 1 && and;
  }
}
