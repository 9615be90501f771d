// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;

/// Reads the brackets that stand within a phrase.
public record Brackets(AgentNouns nouns) {

  /// Where the bracket opens that closes at token `close`, or -1.
  public static int opening(List<Token> tokens, int close) {
    for (int i = close; i >= 0 && close - i < 12; i--) {
      if (tokens.get(i).is("(")) {
        return i;
      }
    }
    return -1;
  }

  /// "HOLM (Kyodo) -": whether the bracket behind a place in capitals opens the text.
  public static boolean dateline(List<Token> tokens, int open) {
    for (int i = 0; i < open; i++) {
      Token token = tokens.get(i);
      boolean capitals = token.text().equals(token.text().toUpperCase(Locale.ROOT));
      if (!capitals || (token.kind() == Token.Kind.WORD && token.text().length() < 3)) {
        return false;
      }
    }
    return open > 0 && tokens.getFirst().kind() == Token.Kind.WORD;
  }

  /// "the Harbour Office (HO) of Holm", "the Council (HC) chairman": letters in brackets, with
  /// which no name ends.
  public boolean letters(List<Token> tokens, int open) {
    if (open + 3 >= tokens.size() || !tokens.get(open).is("(") || !tokens.get(open + 2).is(")")) {
      return false;
    }
    Token inside = tokens.get(open + 1);
    Token next = tokens.get(open + 3);
    boolean acronym =
        inside.kind() == Token.Kind.WORD
            && inside.text().length() > 1
            && inside.text().equals(inside.text().toUpperCase(Locale.ROOT));
    boolean goesOn = next.is("of") || next.is("for") || next.is("on");
    boolean noun =
        nouns.of(next.lower()) == Agent.Kind.BODY
            || nouns.of(Token.word(tokens, open + 4)) == Agent.Kind.BODY;
    return acronym && (goesOn || noun || next.capitalised());
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
