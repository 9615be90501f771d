// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Tells an "and" or "or" within a phrase from one that joins clauses.
public record Conjunctions(Grammar grammar, AgentNouns nouns) {

  /// Common past tenses without -ed.
  private static final Set<String> VERBS =
      Set.of("made", "took", "won", "met", "lost", "held", "got", "gave", "came", "went", "led");

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
            || does(tokens, and + 1)
            || grammar.adverb(right);
    if (left.kind() != Token.Kind.WORD || another) {
      return false;
    }
    if (left.capitalised() && right.capitalised()) {
      return true;
    }
    for (int i = and - 1; i >= 0 && and - i < 6; i--) {
      Token token = tokens.get(i);
      if (Grammar.stop(token)) {
        return true;
      }
      if (grammar.is(token, WordClass.AUXILIARY)
          || grammar.is(token, WordClass.SUBORDINATOR)
          || verb(tokens, i)) {
        return false;
      }
      if (grammar.is(token, WordClass.DETERMINER)) {
        return !grammar.is(right, WordClass.DETERMINER) || right.is("other");
      }
    }
    return true;
  }

  /// "and contrasted it": a verb with its pronoun.
  private boolean does(List<Token> tokens, int i) {
    Token verb = tokens.get(i);
    boolean past = verb.lower().endsWith("ed") && !verb.capitalised();
    return past && i + 1 < tokens.size() && grammar.is(tokens.get(i + 1), WordClass.PRONOUN);
  }

  /// "made 25 saves and": a past tense after a name or a noun, with its object.
  private boolean verb(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean past =
        VERBS.contains(token.lower())
            || (token.lower().endsWith("ed") && nouns.of(token.lower()) == null);
    boolean word = i > 0 && tokens.get(i - 1).kind() == Token.Kind.WORD;
    Token next = tokens.get(i + 1);
    boolean object =
        grammar.is(next, WordClass.DETERMINER)
            || next.kind() == Token.Kind.NUMBER
            || grammar.is(next, WordClass.PREPOSITION)
            || grammar.is(next, WordClass.NUMERAL);
    return past && word && object && !token.capitalised();
  }
}
