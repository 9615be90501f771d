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

/// Finds whose the sentence before was, where the next one tells it: "This was stated by the
/// harbourmaster."
final class Afterwords {

  private static final Set<String> POINTING = Set.of("this", "that", "it");

  private static final Set<String> PLACES =
      Set.of("in", "on", "at", "during", "after", "via", "to");

  private final Grammar grammar;
  private final CueLexicon cues;
  private final Phrases phrases;
  private final Makers makers;

  Afterwords(Grammar grammar, CueLexicon cues, Phrases phrases, Makers makers) {
    this.grammar = grammar;
    this.cues = cues;
    this.phrases = phrases;
    this.makers = makers;
  }

  /// Gives each sentence that names nobody to the one whom the next sentence of its paragraph, or
  /// the one that opens the next paragraph, names as its speaker.
  void add(AnalysedText text, List<List<Attribution>> bySentence) {
    for (Sentence sentence : text.sentences()) {
      int before = sentence.index() - 1;
      Run cue = before < 0 || !bySentence.get(before).isEmpty() ? null : cue(sentence.tokens());
      if (cue != null) {
        Attribution found = attribution(sentence, cue, text.sentences().get(before).span());
        if (found != null) {
          bySentence.get(before).add(found);
        }
      }
    }
  }

  /// "This was stated by", "That is according to": the words before the source.
  private @Nullable Run cue(List<Token> tokens) {
    if (tokens.size() < 5 || !POINTING.contains(tokens.getFirst().lower())) {
      return null;
    }
    int verb = 1;
    while (verb < Math.min(tokens.size() - 2, 4)
        && (grammar.is(tokens.get(verb), WordClass.AUXILIARY)
            || grammar.adverb(tokens.get(verb)))) {
      verb++;
    }
    boolean is = verb > 1 && grammar.is(tokens.get(verb - 1), WordClass.BE);
    Cue said = cues.of(tokens.get(verb).lower());
    boolean by =
        said != null
            && said.form() == Cue.Form.PAST
            && said.kind() == Cue.Kind.SPEECH
            && tokens.get(verb + 1).is("by");
    boolean according = tokens.get(verb).is("according") && tokens.get(verb + 1).is("to");
    return is && (by || according) ? new Run(verb, verb + 2) : null;
  }

  /// "by Governor Holt in a talk with the press": where he said it is none of his name.
  private static Run withoutPlace(List<Token> tokens, Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (PLACES.contains(tokens.get(i).lower()) && tokens.get(i - 1).capitalised()) {
        return new Run(run.from(), i);
      }
    }
    return run;
  }

  private @Nullable Attribution attribution(Sentence sentence, Run cue, TextSpan content) {
    List<Token> tokens = sentence.tokens();
    Run whole = phrases.beginningAt(tokens, cue.to());
    Run run = whole == null ? null : withoutPlace(tokens, whole);
    boolean somebody =
        run != null
            && switch (makers.of(tokens, run)) {
              case NAMED, KIND -> true;
              case PRONOUN, UNKNOWN, NOBODY -> false;
            };
    return run != null && somebody
        ? new Attribution(
            run.span(tokens), cue.span(tokens), Cue.Kind.ACCORDING, sentence, content, false)
        : null;
  }
}
