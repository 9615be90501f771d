// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb that a relative clause parts from it.
record RelativeSubjects(FunctionWords grammar, NounPhraseFinder phrases) {

  /// Of a paper that rests on others: "a study that draws on customs data".
  private static final Set<String> LEANS =
      Set.of("draws", "drew", "relies", "cites", "uses", "analyses", "analyzes", "tracks");

  /// Returns the noun before the relative clause in which `run` stands, or `run`.
  ///
  /// @param last the token before the verb
  @Nullable Run noun(List<Token> tokens, @Nullable Run run, int last) {
    Run noun = before(tokens, tiedTo(tokens, run), last);
    return noun;
  }

  /// "a study that appeared in May found", "the experts I asked said": the noun before the relative
  /// clause speaks.
  private @Nullable Run before(List<Token> tokens, @Nullable Run run, int last) {
    String clause = tokens.get(last).lower();
    boolean asked = last > 1 && (clause.endsWith("ed") || WHOM.contains(clause));
    if (asked && grammar.is(tokens.get(last - 1), WordClass.PRONOUN)) {
      Token noun = tokens.get(last - 2);
      boolean fits = noun.kind() == Token.Kind.WORD && !grammar.is(noun, WordClass.SUBORDINATOR);
      return fits && !noun.is("who") ? phrases.nounAt(tokens, last - 2) : run;
    }
    if (run == null || run.from() < 2 || run.to() - run.from() < 2) {
      return run;
    }
    boolean relative = relative(tokens.get(run.from() - 1));
    String first = tokens.get(run.from()).lower();
    boolean third =
        first.length() > 4
            && first.endsWith("s")
            && !first.endsWith("'s")
            && !tokens.get(run.from()).capitalised();
    boolean verb = third || first.endsWith("ed") || LEANS.contains(first);
    return relative && verb && !tokens.get(run.from() - 2).is(",")
        ? phrases.nounAt(tokens, run.from() - 2)
        : run;
  }

  /// "two engineers who looked at it for the paper estimated": what a preposition ties to a
  /// relative clause is no subject; the noun before the clause is.
  private @Nullable Run tiedTo(List<Token> tokens, @Nullable Run run) {
    if (run == null || run.from() < 3 || !tied(tokens.get(run.from() - 1))) {
      return run;
    }
    if (QUOTED.contains(tokens.get(run.from() - 2).lower())) {
      return phrases.nounAt(tokens, run.from() - 3);
    }
    for (int i = run.from() - 2; i > 0 && run.from() - i < RELATIVE; i--) {
      if (relative(tokens.get(i))) {
        boolean noun = tokens.get(i - 1).kind() == Token.Kind.WORD;
        return noun ? phrases.nounAt(tokens, i - 1) : run;
      }
      if (FunctionWords.stop(tokens.get(i)) || grammar.is(tokens.get(i), WordClass.SUBORDINATOR)) {
        return run;
      }
    }
    return run;
  }

  private static boolean tied(Token token) {
    return TIES.contains(token.lower());
  }

  /// "the harbour master quoted in the report says"
  private static final Set<String> QUOTED = Set.of("quoted", "cited");

  /// How far from its subject "who" may stand.
  private static final int RELATIVE = 10;

  private static final Set<String> TIES =
      Set.of("for", "with", "at", "to", "from", "by", "in", "of", "over", "on", "about", "against");

  /// "a trader I trust told me"
  private static final Set<String> WHOM =
      Set.of("met", "meet", "know", "knew", "trust", "saw", "spoke", "found", "hired");

  /// Tells whether a token opens a relative clause.
  static boolean relative(Token token) {
    return token.is("that") || token.is("which") || token.is("who");
  }
}
