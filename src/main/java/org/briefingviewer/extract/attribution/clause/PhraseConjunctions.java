// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Tells an "and" or "or" within a phrase from one that joins clauses.
public record PhraseConjunctions(FunctionWords grammar) {

  /// "and" joins two names when a name or a noun with its determiner stands on its left.
  public boolean names(List<Token> tokens, int and) {
    if (and == 0 || and + 1 >= tokens.size()) {
      return false;
    }
    Token left = tokens.get(and - 1);
    Token right = tokens.get(and + 1);
    boolean another =
        grammar.is(right, WordClass.PRONOUN)
            || grammar.is(right, WordClass.PREPOSITION)
            || grammar.is(right, WordClass.AUXILIARY)
            || grammar.adverb(right);
    if (left.kind() != Token.Kind.WORD || another) {
      return false;
    }
    if (left.capitalised() && right.capitalised()) {
      return true;
    }
    for (int i = and - 1; i >= 0 && and - i < 6; i--) {
      Token token = tokens.get(i);
      if (FunctionWords.stop(token)) {
        return true;
      }
      if (grammar.is(token, WordClass.AUXILIARY) || grammar.is(token, WordClass.SUBORDINATOR)) {
        return false;
      }
      if (grammar.is(token, WordClass.DETERMINER)) {
        return !grammar.is(right, WordClass.DETERMINER) || right.is("other");
      }
    }
    return true;
  }
}
