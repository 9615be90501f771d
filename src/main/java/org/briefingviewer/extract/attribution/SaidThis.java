// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who tells of the sentence before: "Kyodo reported this, citing two aides", "The paper
/// writes about this", "Holt told this to the daily".
record SaidThis(
    Grammar grammar, CueLexicon cues, Phrases phrases, Makers makers, Appositions appositions) {

  /// So far from the beginning of its sentence the verb stands at most.
  private static final int REACH = 14;

  private static final Set<String> POINTING = Set.of("this", "it");

  /// Adds to the sentence before whoever says that it is his.
  void add(AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    int before = sentence.index() - 1;
    if (before < 0 || text.sentences().get(before).paragraph() < sentence.paragraph() - 1) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size() - 1, REACH); i++) {
      Run subject = says(tokens, i) ? subject(tokens, i) : null;
      if (subject != null) {
        TextSpan told = text.sentences().get(before).span();
        TextSpan words = tokens.get(i).span();
        bySentence
            .get(before)
            .add(
                new Attribution(
                    subject.span(tokens), words, Cue.Kind.SPEECH, sentence, told, false));
        return;
      }
    }
  }

  private boolean says(List<Token> tokens, int i) {
    Cue cue = cues.of(tokens.get(i).lower());
    boolean finite =
        cue != null
            && cue.kind() == Cue.Kind.SPEECH
            && (cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.THIRD_PERSON);
    if (!finite) {
      return false;
    }
    int at = i + 1;
    at += Set.of("about", "of").contains(Token.word(tokens, at)) ? 1 : 0;
    if (!POINTING.contains(Token.word(tokens, at)) || Token.word(tokens, i).equals("believed")) {
      return false;
    }
    boolean ends = at + 1 >= tokens.size() || Grammar.stop(tokens.get(at + 1));
    return ends
        || grammar.is(tokens.get(at + 1), WordClass.PREPOSITION)
        || grammar.is(tokens.get(at + 1), WordClass.TIME)
        || tokens.get(at + 1).is("citing");
  }

  private @Nullable Run subject(List<Token> tokens, int verb) {
    boolean apposed = tokens.get(verb - 1).is(",");
    int last = apposed ? appositions.before(tokens, verb - 1) : verb - 1;
    while (last > 0 && grammar.is(tokens.get(last), WordClass.AUXILIARY)) {
      last--;
    }
    Run run = last < 0 ? null : phrases.endingAt(tokens, last);
    boolean according =
        run != null
            && run.from() > 0
            && tokens.getFirst().is("according")
            && tokens.get(run.from() - 1).is(",");
    boolean opens = run != null && (according || run.from() == Grammar.opening(tokens));
    return run != null
            && opens
            && switch (makers.of(tokens, run)) {
              case NAMED, KIND -> true;
              case UNKNOWN -> apposed;
              case PRONOUN, NOBODY -> false;
            }
        ? run
        : null;
  }
}
