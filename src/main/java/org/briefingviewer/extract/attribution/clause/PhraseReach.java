// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Tells of how much of a sentence a phrase says whose it is: "according to", "citing".
public final class PhraseReach {

  /// So far from the phrase a bracket opens at most.
  private static final int LONGEST = 60;

  /// So many tokens a figure that is set against another has before its phrase: "60 men at least".
  private static final int FIGURE = 6;

  private static final Set<String> AGAINST = Set.of("but", "while", "whereas", "against", "or");

  private PhraseReach() {}

  /// Returns what the phrase at token `cue` speaks of: what stands in its brackets, the figure that
  /// it sets against another ("40 men fled, but 60 according to the union"), else the sentence up
  /// to where another phrase opens a clause of its own.
  public static TextSpan of(Sentence sentence, int cue) {
    List<Token> tokens = sentence.tokens();
    for (int i = cue; i >= 0 && cue - i < LONGEST && !tokens.get(i).is(")"); i--) {
      if (tokens.get(i).is("(")) {
        int close = i;
        while (close < tokens.size() && !tokens.get(close).is(")")) {
          close++;
        }
        int end = close < tokens.size() ? tokens.get(close).span().end() : sentence.span().end();
        return new TextSpan(tokens.get(i).span().start(), end);
      }
    }
    int relative = Token.word(tokens, cue - 1).equals(",") ? cue - 2 : cue - 1;
    if (RELATIVE.contains(Token.word(tokens, relative))) {
      return relative(tokens, relative, cue);
    }
    int against = against(tokens, cue);
    if (against >= 0) {
      return new TextSpan(tokens.get(against).span().start(), sentence.span().end());
    }
    int from = cue;
    while (from > 0 && !parts(tokens, from - 1) && !joins(tokens, from)) {
      from--;
    }
    int next = cue + 1;
    while (next < tokens.size() && !parts(tokens, next - 1) && !joins(tokens, next)) {
      next++;
    }
    int start = from > 0 ? tokens.get(from).span().start() : sentence.span().start();
    int end = next < tokens.size() ? tokens.get(next - 1).span().start() : sentence.span().end();
    return new TextSpan(start, end);
  }

  private static boolean parts(List<Token> tokens, int i) {
    return tokens.get(i).is(";") && !ClauseOpeners.lists(tokens, i);
  }

  private static final Set<String> RELATIVE = Set.of("which", "who", "whose");

  /// "the rise, which according to the union began in May, covers": the relative clause alone.
  private static TextSpan relative(List<Token> tokens, int from, int cue) {
    int commas = cue - from > 1 ? 2 : 1;
    int to = cue;
    while (to < tokens.size() && commas > 0) {
      commas -= tokens.get(to).is(",") ? 1 : 0;
      to += commas > 0 ? 1 : 0;
    }
    return new TextSpan(
        tokens.get(from).span().start(), tokens.get(Math.min(to, tokens.size()) - 1).span().end());
  }

  /// "…, and according to the union, 60": whether a second phrase opens a clause of its own.
  private static boolean joins(List<Token> tokens, int cue) {
    return cue > 1
        && Token.stand(tokens, cue, List.of("according", "to"))
        && JOINING.contains(tokens.get(cue - 1).lower())
        && List.of(",", ";").contains(Token.word(tokens, cue - 2));
  }

  private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

  /// Where the words begin that set a figure right before the phrase against one before it; -1 when
  /// none do.
  private static int against(List<Token> tokens, int cue) {
    boolean figure = false;
    for (int i = cue - 1; i > 0 && cue - i <= FIGURE; i--) {
      Token token = tokens.get(i);
      if (AGAINST.contains(token.lower())) {
        return figure && tokens.get(i - 1).is(",") ? i : -1;
      }
      if (token.kind() == Token.Kind.SIGN && !"$€£%".contains(token.text())) {
        return -1;
      }
      figure |= token.kind() == Token.Kind.NUMBER;
    }
    return -1;
  }
}
