// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the body that a sentence is of, for which "it" stands.
public record BodyTopics(
    AnalysedText text, NameWordLists vocabulary, NameRuns names, TopicFinder topics) {

  /// How many words may lead up to the noun that opens a sentence.
  private static final int OPENING = 5;

  /// A body that opens the sentence of `at`, or the one before in its paragraph.
  ///
  /// @param first the first sentence in which it may stand
  public @Nullable TextSpan of(TextSpan at, int first) {
    Sentence here = text.sentenceAt(at.start());
    TextSpan own = opening(here);
    own = own == null ? beforeColon(here, at) : own;
    if (own != null && own.end() < at.start()) {
      return own;
    }
    int s = here.index() - 1;
    if (s < first || text.sentences().get(s).paragraph() != here.paragraph()) {
      return null;
    }
    Sentence before = text.sentences().get(s);

    TextSpan body = opening(before);

    body = body != null ? body : fronted(before);
    return body != null ? body : named(before);
  }

  /// "Corvex itself has been slow": a name that opens the sentence and is no person's or people's.
  private @Nullable TextSpan named(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int opening = FunctionWords.opening(tokens);
    Run called =
        Token.word(tokens, opening).equals("the") ? names.around(sentence, opening + 1) : null;
    if (called != null && called.to() - called.from() > 1) {
      // "The Sanctions Desk in Holm": a name of several words with its article is a body's.
      return withComplement(tokens, called).span(tokens);
    }
    Run run = names.around(sentence, opening);
    boolean alone = run != null && run.from() == opening && run.to() - run.from() == 1;
    String next = alone ? Token.word(tokens, opening + 1) : "";
    return run != null && alone && (next.equals("itself") || next.equals("has"))
        ? run.span(tokens)
        : null;
  }

  /// "For the first half China's customs office gives 40": a body behind the phrase that opens the
  /// sentence.
  private @Nullable TextSpan fronted(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int opening = FunctionWords.opening(tokens);
    boolean front =
        opening < tokens.size()
            && vocabulary.grammar().is(tokens.get(opening), WordClass.PREPOSITION);
    for (int k = opening + 2; front && k < Math.min(tokens.size(), opening + FRONT); k++) {
      boolean last = vocabulary.nouns().of(Token.word(tokens, k + 1)) != AgentKind.BODY;
      Run run =
          last && vocabulary.nouns().of(tokens.get(k).lower()) == AgentKind.BODY
              ? vocabulary.phrases().nounAt(tokens, k)
              : null;
      boolean opens =
          run != null
              && run.from() > opening
              && (tokens.get(run.from()).is("the") || tokens.get(run.from()).capitalised())
              && !vocabulary.grammar().is(tokens.get(run.from() - 1), WordClass.PREPOSITION);
      if (run != null && opens) {
        return run.span(tokens);
      }
    }
    return null;
  }

  /// So many words may lead up to a body behind what opens the sentence.
  private static final int FRONT = 16;

  /// "The Institute for Northern Energy in Holm": with the names that belong to it.
  private static Run withComplement(List<Token> tokens, Run body) {
    int to = body.to();
    while (to + 1 < tokens.size()
        && JOINING.contains(tokens.get(to).lower())
        && tokens.get(to + 1).capitalised()) {
      to++;
      while (to < tokens.size() && tokens.get(to).capitalised()) {
        to++;
      }
    }
    return new Run(body.from(), to);
  }

  private static final Set<String> JOINING = Set.of("of", "for", "in", "on", "at", "and");

  private static final Set<String> BEHIND = Set.of(":", ";", "which", "whom");

  /// "Chainwatch has another count: it", "…, of which it says": the name that opens the sentence,
  /// where it is no person's.
  private @Nullable TextSpan beforeColon(Sentence sentence, TextSpan at) {
    List<Token> tokens = sentence.tokens();
    int here = sentence.tokenAt(at.start());
    int from = FunctionWords.opening(tokens);
    boolean colon = here > 0 && BEHIND.contains(tokens.get(here - 1).lower());
    Run run = colon && from < here ? names.around(sentence, from) : null;
    return run != null && run.from() == from && !topics.fullPerson(sentence, run)
        ? run.span(tokens)
        : null;
  }

  /// The body that opens a sentence: a noun that names one, or the name of a firm.
  private @Nullable TextSpan opening(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = FunctionWords.opening(tokens);
    for (int k = from; k < Math.min(tokens.size(), from + OPENING); k++) {
      Token token = tokens.get(k);
      boolean body =
          AgentKinds.corps(tokens, k) || vocabulary.nouns().of(token.lower()) == AgentKind.BODY;
      boolean firm = k > from && vocabulary.firm(token);
      Run run = vocabulary.phrases().nounAt(tokens, k);
      boolean ends = k + 1 >= tokens.size() || !tokens.get(k + 1).capitalised();
      if ((body || firm) && ends && run.from() == from) {
        return withComplement(tokens, run).span(tokens);
      }
    }
    return null;
  }
}
