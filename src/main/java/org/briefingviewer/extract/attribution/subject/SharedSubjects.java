// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.subject.CueSubjects.Spoken;
import org.briefingviewer.extract.attribution.subject.CueSubjects.Subject;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.PartitiveWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject that a cue verb has in common with a verb before it: "Kim spoke of 40 and
/// warned", "The mayor shrugged, saying".
record SharedSubjects(
    FunctionWords grammar,
    CueLexicon cues,
    AgentNouns nouns,
    NounPhraseFinder phrases,
    FigureMakers makers) {

  /// How far back from the verb its clause may begin.
  private static final int CLAUSE = 14;

  private static final Set<String> JOINING = Set.of("and", "but", "while", "though", "although");

  /// @param last the token before the verb, where its clause ends
  /// @param earlier who spoke last before it in the sentence, or null
  @Nullable Subject of(List<Token> tokens, int last, @Nullable Spoken earlier) {
    Run clause = clauseSubject(tokens, last);
    if (clause != null && (earlier == null || clause.from() > earlier.cue().from())) {
      return new Subject(clause, false, true);
    }
    if (earlier != null) {
      return new Subject(earlier.source(), false, true);
    }
    int first = pastTime(tokens, FunctionWords.opening(tokens));
    if (first < tokens.size() && opensAdverbial(tokens.get(first))) {
      first = afterComma(tokens, first);
    }
    if (first >= tokens.size() || opensAdverbial(tokens.get(first))) {
      return null;
    }
    Run run = phrases.firstName(tokens, first);
    Run whole = phrases.beginningAt(tokens, first);
    if (run != null) {
      run = upToVerb(tokens, whole != null && ofTheirs(tokens, run, whole) ? whole : run);
    }
    boolean short_ = run != null && run.to() - run.from() <= 6;
    return run != null && short_ ? new Subject(run, false, true) : null;
  }

  /// "A US Treasury official disputed it and put": whose name stands before a noun is not who
  /// spoke.
  private boolean ofTheirs(List<Token> tokens, Run name, Run whole) {
    int next = name.to();
    return whole.from() <= name.from()
        && next < whole.to()
        && nouns.of(tokens.get(next).lower()) != null;
  }

  /// "…, but a driver disagreed, saying": who opens the last clause before the verb, where a verb
  /// of his own follows; else null.
  private @Nullable Run clauseSubject(List<Token> tokens, int last) {
    if (last < 0 || !tokens.get(last).is(",")) {
      return null;
    }
    for (int i = last - 1; i > 0 && last - i < CLAUSE; i--) {
      boolean joins = JOINING.contains(tokens.get(i).lower()) && tokens.get(i - 1).is(",");
      if (joins || tokens.get(i).is(";")) {
        Run whole = phrases.beginningAt(tokens, i + 1);
        Run run = whole == null ? null : upToVerb(tokens, whole);
        boolean verb =
            whole != null
                && run != null
                && (run.to() < whole.to()
                    || (run.to() < last && grammar.is(tokens.get(run.to()), WordClass.PRETERITE)));
        boolean before = run != null && run.to() <= last && run.to() - run.from() <= 6;
        return verb && before ? run : null;
      }
      if (FunctionWords.stop(tokens.get(i))) {
        return null;
      }
    }
    return null;
  }

  /// "The ministry reversed course": the phrase ends before a verb that follows somebody.
  private Run upToVerb(List<Token> tokens, Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      String left = tokens.get(i - 1).lower();
      boolean somebody =
          left.equals("them")
              || PartitiveWords.at(tokens, run.from(), i)
              || kind(tokens, new Run(run.from(), i));
      if (somebody && verb(tokens.get(i), left, i == run.to() - 1)) {
        return new Run(run.from(), i);
      }
    }
    return run;
  }

  private boolean kind(List<Token> tokens, Run run) {
    return !tokens.get(run.to() - 1).capitalised()
        && makers.of(tokens, run) == FigureMakers.Standing.KIND;
  }

  private boolean verb(Token token, String subject, boolean closes) {
    String lower = token.lower();
    boolean past = lower.endsWith("ed") && lower.length() > 4;
    boolean third =
        closes && lower.endsWith("s") && !lower.endsWith("ss") && !subject.endsWith("s");
    return !token.capitalised()
        && nouns.of(lower) == null
        && (past || third || PAST.contains(lower) || grammar.is(token, WordClass.PRETERITE));
  }

  /// Forms of the past that are participles, too, and verbs behind somebody.
  private static final Set<String> PAST =
      Set.of(
          "took", "gave", "held", "kept", "lost", "sent", "made", "sold", "brought", "fought",
          "caught", "left", "led", "paid", "put", "set", "cut", "hit", "won", "fled", "struck",
          "read", "laid");

  /// "Earlier this week Lund spoke": behind the time that opens a sentence.
  private int pastTime(List<Token> tokens, int first) {
    int i = first;
    while (i < tokens.size()
        && (grammar.time(tokens, i)
            || (i + 1 < tokens.size()
                && tokens.get(i).is("this")
                && grammar.time(tokens, i + 1)))) {
      i++;
    }
    return i > first && i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
  }

  /// Tells whether a word opens a phrase or a clause that is no subject.
  boolean opensAdverbial(Token token) {
    return grammar.is(token, WordClass.PREPOSITION)
        || grammar.is(token, WordClass.SUBORDINATOR)
        || grammar.is(token, WordClass.ADVERB)
        || token.lower().endsWith("ly")
        || cues.of(token.lower()) != null;
  }

  private static int afterComma(List<Token> tokens, int first) {
    for (int i = first; i < Math.min(tokens.size(), first + 25); i++) {
      if (tokens.get(i).is(",")) {
        return i + 1;
      }
    }
    return tokens.size();
  }
}
