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
}
