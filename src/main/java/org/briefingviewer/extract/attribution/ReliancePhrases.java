// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.QuotedAsPhrase;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Tells the words behind which stands whom a speaker passes on or what he leans on: "who cited the
/// office", "briefed by the office", "after studying records".
record ReliancePhrases(FunctionWords grammar) {
  private static final Set<String> CITES = Set.of("cited", "cites", "quoted", "quotes");

  /// "who cited the office", but not "who cited some 200 losses"; "briefed by the office": whose
  /// words a source passes on.
  boolean on(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    boolean cites = CITES.contains(tokens.get(i).lower());
    boolean relative = relative(tokens.get(i - 1));
    boolean by = tokens.get(i + 1).is("by");
    boolean figure = relative && grammar.is(tokens.get(i + 1), WordClass.QUANTIFIER);
    return (cites && !figure && (relative || QuotedAsPhrase.at(tokens, i) > 0))
        || (tokens.get(i).is("sourced") && tokens.get(i + 1).is("from"))
        || (by && HEARD.contains(tokens.get(i).lower()));
  }

  /// "which uses figures", "which had seen a report", "after studying records": what follows is
  /// what somebody leans on.
  private static boolean studies(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    String before = Token.word(tokens, i - 1);
    int who = before.equals("has") || before.equals("had") ? i - 2 : i - 1;
    boolean relative = who >= 0 && relative(tokens.get(who));
    boolean access = relative && Token.stand(tokens, i - 1, List.of("had", "access", "to"));
    return (relative && USED.contains(word))
        || access
        || (STUDYING.contains(word) && (before.equals("after") || before.equals("by")));
  }

  private static final Set<String> USED =
      Set.of(
          "uses", "used", "obtained", "seen", "saw", "reviewed", "viewed", "analysed", "analyzed");

  private static final Set<String> STUDYING =
      Set.of("studying", "analysing", "analyzing", "reviewing", "examining");

  private static boolean relative(Token token) {
    return token.is("who") || token.is("which");
  }

  /// What was said to whoever speaks: "had been told by the office".
  private static final Set<String> HEARD = Set.of("briefed", "told", "informed");

  /// "quoting two aides", "using satellite images", "which uses figures": what follows is leant on.
  static boolean upon(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean using = token.is("quoting") || token.is("using") || token.is("referencing");
    return using || studies(tokens, i);
  }

  /// Whether the word tells what was said to whoever speaks: "briefed".
  static boolean heard(Token token) {
    return HEARD.contains(token.lower());
  }
}
