// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Finds on whom the sentence before rests, where the next one tells it: "It cited two diplomats",
/// "The study relied on customs data".
record EvidenceInNextSentence(FunctionWords grammar, NounPhraseFinder phrases) {

  /// "The agency reported … It cited two diplomats.": on whom the sentence before rests.
  void add(AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    List<Token> tokens = sentence.tokens();
    int before = sentence.index() - 1;
    if (tokens.size() < 3 || before < 0) {
      return;
    }
    int verb = citing(tokens);
    if (verb < 0) {
      return;
    }
    Sentence told = text.sentences().get(before);
    List<Attribution> there = bySentence.get(before);
    boolean near = told.paragraph() >= sentence.paragraph() - 1;
    boolean alone = there.stream().noneMatch(a -> a.kind() == Cue.Kind.CITING);
    boolean says = there.stream().anyMatch(a -> REPORTS.contains(a.kind()) && !a.quoted());
    Run run = near && alone && says ? phrases.beginningAt(tokens, verb + 1) : null;
    if (run != null) {
      there.add(
          new Attribution(
              run.span(tokens),
              tokens.get(verb).span(),
              Cue.Kind.CITING,
              sentence,
              told.span(),
              false));
    }
  }

  /// Where "It cited", "The news agency quoted", "The claim was based on" ends that opens a
  /// sentence, or -1.
  private int citing(List<Token> tokens) {

    if (Token.stand(tokens, 0, List.of("the", "source", "of", "the")) && tokens.size() > 6) {
      return grammar.is(tokens.get(5), WordClass.BE) ? 5 : -1;
    }
    int verb = 1;
    if (!Token.word(tokens, 0).equals("it")) {
      boolean the = Token.word(tokens, 0).equals("the");
      verb = Token.word(tokens, 1).equals("news") ? 3 : 2;
      if (!the || !OUTLETS.contains(Token.word(tokens, verb - 1))) {
        return -1;
      }
    }
    return CITES.contains(Token.word(tokens, verb)) ? verb : -1;
  }

  private static final Set<Cue.Kind> REPORTS =
      Set.of(Cue.Kind.SPEECH, Cue.Kind.OPINION, Cue.Kind.FINDING, Cue.Kind.ACCORDING);

  private static final Set<String> CITES = Set.of("cites", "cited", "quotes", "quoted");

  private static final Set<String> OUTLETS =
      Set.of(
          "agency",
          "report",
          "outlet",
          "paper",
          "newspaper",
          "daily",
          "magazine",
          "broadcaster",
          "article",
          "channel",
          "portal");
}
