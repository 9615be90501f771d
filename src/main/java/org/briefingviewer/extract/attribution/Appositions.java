// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Token;

/// Steps over what stands between a subject and its verb: ", a lawyer from Seoul,".
record Appositions(Grammar grammar, Phrases phrases) {

  private static final int LONGEST = 40;

  /// Whether the comma closes an apposition to the sentence's first phrase ("Kim, a lawyer, said");
  /// not ", according to the office, reports TASS".
  boolean apposed(List<Token> tokens, int comma) {
    int last = before(tokens, comma);
    if (last >= 0 && last + 2 < tokens.size() && tokens.get(last + 2).is("according")) {
      return false;
    }
    Run subject = last < 0 ? null : phrases.endingAt(tokens, last);
    return subject != null && subject.from() <= 1 && subject.to() - subject.from() <= 8;
  }

  /// Steps back over ", a lawyer from Seoul," to the word before it.
  int before(List<Token> tokens, int comma) {
    int i = comma - 1;
    int opening = -1;
    while (i >= 0 && comma - i < LONGEST) {
      Token token = tokens.get(i);
      if (token.is(",") || token.is("—") || token.is("–")) {
        opening = i;
        boolean named = tokens.get(i + 1).capitalised();
        boolean another = !named && i > 1 && shortBack(tokens, i);
        if (!another) {
          break;
        }
      }
      if (Grammar.quoteAt(tokens, i) || token.is(":") || token.is(";")) {
        return opening > 0 ? opening - 1 : -1;
      }
      i--;
    }
    return opening > 0 ? opening - 1 : -1;
  }

  /// Whether what stands before the comma is itself a short apposition: an age, "a lawyer".
  private boolean shortBack(List<Token> tokens, int comma) {
    for (int i = comma - 1; i >= 0 && comma - i <= 6; i--) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        Token first = tokens.get(i + 1);
        boolean opens = grammar.is(first, WordClass.DETERMINER) || first.is("who");
        return !first.capitalised() && (first.kind() == Token.Kind.NUMBER || opens);
      }
    }
    return false;
  }
}
