// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.PairWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the two for whom "the two" stands, or one of whom "the former" or "the latter" names: the
/// latest sentence before it that names two people, or has two who speak.
///
/// @param sources the mentions of all who speak, by where they begin
public record PairResolver(
    AnalysedText text,
    NameRuns runs,
    Function<TextSpan, AgentKind> kinds,
    SortedMap<Integer, TextSpan> sources) {

  /// How many sentences back they may stand.
  private static final int REACH = 3;

  /// Returns for whom `mention` stands, where `look` finds whom other words name; null when it is
  /// none of these words, or no two are found.
  public @Nullable Agent of(TextSpan mention, Function<TextSpan, Agent> look) {
    Sentence sentence = text.sentenceAt(mention.start());
    int from = sentence.tokenAt(mention.start());
    PairWords which = PairWords.at(sentence.tokens(), from, sentence.tokenBehind(mention));
    List<TextSpan> two = which == null ? List.of() : before(sentence.index());
    if (which == null || two.isEmpty()) {
      return null;
    }
    Agent first = look.apply(two.getFirst());
    Agent second = look.apply(two.getLast());
    return switch (which) {
      case FORMER -> first;
      case LATTER -> second;
      case BOTH -> Agent.named(first.name() + " and " + second.name(), AgentKind.UNNAMED);
    };
  }

  private List<TextSpan> before(int here) {
    for (int s = here - 1; s >= Math.max(0, here - REACH); s--) {
      Sentence sentence = text.sentences().get(s);
      for (List<TextSpan> two : List.of(people(sentence), joined(sentence), speakers(sentence))) {
        if (two.size() == 2 && !text.words(two.getLast()).contains(head(two.getFirst()))) {
          return two;
        }
      }
    }
    return List.of();
  }

  /// The last word: "the ministry and a spokesman of the ministry" are no two.
  private String head(TextSpan mention) {
    String words = text.words(mention);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private List<TextSpan> people(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<TextSpan> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Run run = runs.around(sentence, i);
      if (run != null && run.from() == i) {
        TextSpan span = run.span(tokens);
        if (run.to() - i > 1 && kinds.apply(span) == AgentKind.PERSON) {
          found.add(span);
        }
      }
    }
    return found;
  }

  /// "Primorye Credit and Lotus Commercial, the banks", "Chainlark of Holm and Oburo Works of
  /// Brenn": two names that are joined.
  private List<TextSpan> joined(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int and = 1; and + 1 < tokens.size(); and++) {
      Run second = tokens.get(and).is("and") ? runs.around(sentence, and + 1) : null;
      Run first = second == null ? null : runs.around(sentence, and - 1);
      boolean of = first != null && first.from() > 1 && tokens.get(first.from() - 1).is("of");
      Run whose = of && first != null ? runs.around(sentence, first.from() - 2) : first;
      if (whose != null && second != null) {
        return List.of(whose.span(tokens), second.span(tokens));
      }
    }
    return List.of();
  }

  /// Those who speak in the sentence and are no such words or pronouns themselves.
  private List<TextSpan> speakers(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<TextSpan> found = new ArrayList<>();
    for (TextSpan source :
        sources.subMap(sentence.span().start(), sentence.span().end()).values()) {
      int from = sentence.tokenAt(source.start());
      int to = sentence.tokenBehind(source);
      boolean full = to - from > 1 || (from < to && tokens.get(from).capitalised() && from > 0);
      if (full && PairWords.at(tokens, from, to) == null) {
        found.add(source);
      }
    }
    return found;
  }
}
