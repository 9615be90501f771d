// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb that a relative clause parts from it.
record RelativeSubjects(FunctionWords grammar, CueLexicon cues, NounPhraseFinder phrases) {

  /// Of a paper that rests on others: "a study that draws on customs data".
  private static final Set<String> LEANS =
      Set.of("draws", "drew", "relies", "cites", "uses", "analyses", "analyzes", "tracks");

  /// Returns the noun before the relative clause in which `run` stands, or `run`.
  ///
  /// @param last the token before the verb
  @Nullable Run noun(List<Token> tokens, @Nullable Run run, int last) {
    return before(tokens, tiedTo(tokens, beyondObject(tokens, run)), last);
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
    int verb = run.from();
    while (verb < run.to() - 1 && aside(tokens.get(verb))) {
      verb++;
    }
    return relative && verb(tokens.get(verb)) && !tokens.get(run.from() - 2).is(",")
        ? phrases.nounAt(tokens, run.from() - 2)
        : run;
  }

  /// "that no longer exists", "which never meets": what stands before the verb of the clause.
  private boolean aside(Token token) {
    return token.is("no") || token.is("longer") || token.is("once") || grammar.adverb(token);
  }

  private boolean verb(Token token) {
    String word = token.lower();
    boolean third =
        word.length() > 4 && word.endsWith("s") && !word.endsWith("'s") && !token.capitalised();
    return third
        || word.endsWith("ed")
        || LEANS.contains(word)
        || grammar.is(token, WordClass.PRETERITE);
  }

  /// "a member of the team that replaced it now speaks": the pronoun that ends a relative clause is
  /// no subject, unless its verb says something ("who said it now speaks").
  private @Nullable Run beyondObject(List<Token> tokens, @Nullable Run run) {
    int verb = run == null ? 0 : run.from() - 1;
    boolean object =
        run != null
            && run.to() - run.from() == 1
            && verb > 1
            && grammar.is(tokens.get(run.from()), WordClass.PRONOUN)
            && verb(tokens.get(verb))
            && cues.of(tokens.get(verb).lower()) == null;
    int that = verb - 1;
    while (object && that > 1 && aside(tokens.get(that))) {
      that--;
    }
    return object && that > 0 && relative(tokens.get(that))
        ? phrases.endingAt(tokens, that - 1)
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
