// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.subject.CueSubjects;
import org.briefingviewer.extract.attribution.subject.CueSubjects.Spoken;
import org.briefingviewer.extract.attribution.subject.CueSubjects.Subject;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the cue verbs of a sentence with their subjects: before the verb ("the ministry said"),
/// after it ("said Kim"), or shared with an earlier verb ("the ministry noted … and added").
final class ReportedSpeech {

  private final FunctionWords grammar;
  private final CueVerbs verbs;
  private final CueSubjects subjects;

  ReportedSpeech(
      FunctionWords grammar,
      CueLexicon cues,
      AgentNouns nouns,
      NounPhraseFinder phrases,
      FigureMakers makers) {
    this.grammar = grammar;
    this.verbs = new CueVerbs(grammar, cues, nouns);
    this.subjects = new CueSubjects(grammar, cues, nouns, phrases, makers);
  }

  /// Returns the attributions by cue verbs in `sentence`, in text order.
  List<Attribution> find(Sentence sentence, QuotationIndex quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Cue cue = verbs.at(tokens, i);
      Subject subject = cue == null ? null : subjects.of(tokens, i, cue, last(found));
      if (cue != null && subject != null) {
        Attribution next = attribution(sentence, i, cue, subject, quoted);
        if (!found.isEmpty() && beside(tokens, found.getLast(), next)) {
          Attribution before = found.removeLast();
          found.add(before.saying(upTo(before, next)));
        }
        found.add(next);
      }
    }
    return found;
  }

  private static @Nullable Spoken last(List<Attribution> found) {
    if (found.isEmpty()) {
      return null;
    }
    Attribution last = found.getLast();
    Sentence sentence = last.sentence();
    int from = sentence.tokenAt(last.source().start());
    return new Spoken(
        new Run(from, sentence.tokenAt(last.source().end() - 1) + 1),
        new Run(sentence.tokenAt(last.cue().start()), sentence.tokenAt(last.cue().end())));
  }

  /// "the mayor says that 180 died, others speak of 400": two statements side by side, of which the
  /// first ends at the comma.
  private boolean beside(List<Token> tokens, Attribution first, Attribution next) {
    int from = first.sentence().tokenAt(first.cue().end());
    int subject = next.sentence().tokenAt(next.source().start());
    boolean forward =
        first.cue().start() < next.source().start()
            && first.content().start() >= first.cue().end()
            && next.content().start() >= next.cue().end()
            && next.source().end() <= next.cue().start();
    if (!forward || subject <= from || !tokens.get(subject - 1).is(",")) {
      return false;
    }
    boolean figure = false;
    for (int i = from; i < subject - 1; i++) {
      Token token = tokens.get(i);
      figure |= token.kind() == Token.Kind.NUMBER;
      boolean opens = grammar.is(token, WordClass.SUBORDINATOR) && !token.is("that");
      if (opens || grammar.is(token, WordClass.TEMPORAL) || FunctionWords.quoteAt(tokens, i)) {
        return false;
      }
    }
    return figure;
  }

  private static TextSpan upTo(Attribution first, Attribution next) {
    return new TextSpan(first.content().start(), next.source().start());
  }

  private Attribution attribution(
      Sentence sentence, int cue, Cue verb, Subject subject, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    TextSpan source = subject.run().span(tokens);
    TextSpan words = tokens.get(cue).span();
    TextSpan content =
        new ContentFinder(grammar, tokens, sentence.span())
            .of(subject.run(), cue, verb, subject.inverted(), subject.shared());
    return new Attribution(
        source, words, verb.kind(), sentence, content, quoted.strictlyInside(words));
  }
}
