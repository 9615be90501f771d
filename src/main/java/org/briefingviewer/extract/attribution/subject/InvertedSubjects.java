// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject that follows its verb: "…, said Kim".
record InvertedSubjects(
    FunctionWords grammar,
    NounPhraseFinder phrases,
    SpeakerPhrases speaking,
    AppositionSkipper appositions) {

  /// "…, reckons SeaWatch": verbs of opinion that close a statement.
  private static final Set<String> HOLDING =
      Set.of("reckon", "think", "believe", "estimate", "calculate");

  /// "said Kim": the verb follows a quotation or a comma, and a phrase that ends there follows it.
  @Nullable Run of(List<Token> tokens, int cue, Cue verb) {
    boolean say = verb.form() == Cue.Form.BASE && verb.lemma().equals("say");
    boolean form = say || verb.form() == Cue.Form.PAST || verb.form() == Cue.Form.THIRD_PERSON;
    boolean holds = HOLDING.contains(verb.lemma()) && verb.form() == Cue.Form.THIRD_PERSON;
    boolean speaks = verb.kind() == Cue.Kind.SPEECH || verb.kind() == Cue.Kind.TURN || holds;
    if (!speaks || !form || verb.lemma().equals("tell") || cue == 0 || cue + 1 >= tokens.size()) {
      return null;
    }
    Token before = tokens.get(cue - 1);
    boolean afterQuote =
        FunctionWords.quoteAt(tokens, cue - 1)
            || (before.is(",") && FunctionWords.quoteAt(tokens, cue - 2));
    if (!afterQuote && !before.is(",")) {
      return null;
    }
    Token next = tokens.get(cue + 1);
    if (FunctionWords.stop(next)
        || grammar.is(next, WordClass.SUBORDINATOR)
        || grammar.is(next, WordClass.PREPOSITION)) {
      return null;
    }
    Run run = phrases.beginningAt(tokens, cue + 1);
    if (run == null || grammar.time(tokens, run.from())) {
      return null;
    }
    boolean closes =
        endsThere(tokens, run)
            && speaking.known(tokens, run)
            && !appositions.apposed(tokens, cue - 1);
    return afterQuote || closes ? run : null;
  }

  private static boolean endsThere(List<Token> tokens, Run run) {
    if (run.to() >= tokens.size() || run.to() - run.from() > 20) {
      return run.to() >= tokens.size();
    }
    Token next = tokens.get(run.to());
    return next.is(".") || next.is(",") || next.is("who") || next.is("(");
  }
}
