// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Tells words that open a clause from the same words within a phrase.
public record Clauses(Grammar grammar) {

  /// "the move comes as the paper": a clause of its own begins, not a part ("his role as
  /// chairman").
  public boolean opens(List<Token> tokens, int as) {
    Token next = tokens.get(as + 1);
    boolean noun = next.capitalised() || grammar.is(next, WordClass.DETERMINER);
    Token before = as > 0 ? tokens.get(as - 1) : next;
    return noun && (before.is("comes") || before.is("came") || before.is("come"));
  }

  /// "during that time", "in that period"
  public boolean pointsAtTime(List<Token> tokens, int that) {
    Token next = tokens.get(that + 1);
    boolean time = next.is("time") || next.is("period") || grammar.is(next, WordClass.TIME);
    return time && that > 0 && grammar.is(tokens.get(that - 1), WordClass.PREPOSITION);
  }

  /// "a report from 6 May, which": the word before the day on which it came out.
  public int pastDay(List<Token> tokens, int last) {
    int i = last;
    while (i > 0
        && (tokens.get(i).kind() == Token.Kind.NUMBER
            || grammar.is(tokens.get(i), WordClass.TIME))) {
      i--;
    }
    boolean day = i < last && grammar.is(tokens.get(i), WordClass.PREPOSITION);
    boolean released =
        day && i > 2 && tokens.get(i - 1).lower().endsWith("ed") && tokens.get(i - 2).is(",");
    return released ? i - 3 : day && i > 0 ? i - 1 : last;
  }
}
