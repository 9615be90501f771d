// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Tells which stretch of a sentence a cue verb speaks of: what follows it, what stands before its
/// subject, or both.
record Content(Grammar grammar, List<Token> tokens, TextSpan sentence) {

  TextSpan of(Run subject, int cue, Cue verb, boolean inverted, boolean shared) {
    int end = tokens.get(cue).span().end();
    TextSpan after = new TextSpan(end, sentence.end());
    if (shared) {
      return after;
    }
    int first = Math.min(subject.from(), cue);
    if (!said(first)) {
      return after;
    }
    boolean quoteBefore =
        Grammar.quote(tokens.get(first - 1)) || (first > 1 && Grammar.quote(tokens.get(first - 2)));
    int next = Math.max(subject.to(), cue + 1);
    if (inverted || quoteBefore || !complement(next, verb)) {
      return sentence;
    }
    return after;
  }

  /// Whether something said, ended by a comma or a quotation mark, stands before token `first`.
  private boolean said(int first) {
    if (first < 2) {
      return false;
    }
    Token before = tokens.get(first - 1);
    return (before.is(",") || before.is("—") || before.is("–") || Grammar.quote(before))
            && first > 3
        || (Grammar.quote(before) && first >= 2);
  }

  /// Whether what is said follows at token `next`.
  private boolean complement(int next, Cue verb) {
    int i = next;
    if (verb.lemma().equals("tell")) {
      while (i < tokens.size() && !Grammar.stop(tokens.get(i)) && !tokens.get(i).is("that")) {
        i++;
      }
    }
    while (i < tokens.size() && grammar.adverb(tokens.get(i))) {
      i++;
    }
    if (i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    if (token.is("that") || token.is(":") || Grammar.quote(token)) {
      return true;
    }
    return !Grammar.stop(token)
        && !grammar.is(token, WordClass.PREPOSITION)
        && !grammar.is(token, WordClass.TIME)
        && !grammar.is(token, WordClass.SUBORDINATOR);
  }
}
