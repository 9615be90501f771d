// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Reads what a clause says that somebody foresaw: "beating the 5 percent forecast in a survey",
/// "the 4 percent expected by analysts".
record Foreseen(Grammar grammar) {

  private static final Set<String> WORDS =
      Set.of("forecast", "expected", "predicted", "projected", "estimated", "seen", "anticipated");

  private static final Set<String> CLAUSE =
      Set.of(",", ";", "and", "but", "from", "than", "with", "against", "of");

  private static final int FAR = 20;

  /// Whether token `i` says so of the figure before it.
  static boolean at(List<Token> tokens, int i) {
    return i >= 0 && WORDS.contains(tokens.get(i).lower());
  }

  /// "missing the 4 percent expected by analysts": what somebody expects, told in a participle.
  boolean expected(List<Token> tokens, int i) {
    return i > 1
        && at(tokens, i)
        && !tokens.get(i).is("seen")
        && !grammar.is(tokens.get(i - 1), WordClass.BE);
  }

  /// "missing the 4 percent expected by analysts", "the cost projected by the audit reaches $8
  /// billion": the attribution of the figure before it, or where none stands there, of what follows
  /// the maker in its clause.
  Attribution told(Attribution whole, int participle) {
    List<Token> tokens = whole.sentence().tokens();
    TextSpan before = figure(tokens, participle);
    int last = whole.sentence().tokenAt(whole.source().end() - 1);
    int verb = last;
    while (verb > participle && !REACHES.contains(tokens.get(verb).lower())) {
      verb--;
    }
    boolean number =
        tokens.subList(whole.sentence().tokenAt(before.start()), participle).stream()
            .anyMatch(t -> t.kind() == Token.Kind.NUMBER);
    int from = verb > participle ? verb : last + 1;
    if (number || from >= tokens.size() || !REACHES.contains(tokens.get(from).lower())) {
      return whole.saying(before);
    }
    int to = from + 1;
    while (to < tokens.size() && !tokens.get(to).is(",") && !tokens.get(to).is(";")) {
      to++;
    }
    Run maker = new Run(whole.sentence().tokenAt(whole.source().start()), from);
    Attribution after = whole.saying(new Run(from, to).span(tokens));
    return maker.empty() ? after : after.from(maker.span(tokens));
  }

  /// What stands between a maker and the figure that he foresaw.
  private static final Set<String> REACHES =
      Set.of("reaches", "reached", "is", "was", "stands", "stood", "amounts", "amounted", "totals");

  /// The figure that is foreseen: nothing of the clause before it, which tells what came.
  static TextSpan figure(List<Token> tokens, int end) {
    int from = end;
    while (from > 0 && end - from < FAR && !CLAUSE.contains(tokens.get(from - 1).lower())) {
      from--;
    }
    return new Run(from, end + 1).span(tokens);
  }
}
