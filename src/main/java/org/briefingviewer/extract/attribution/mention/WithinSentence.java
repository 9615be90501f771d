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

/// Finds for whom a pronoun stands in its own sentence: the phrase before "who", the people asked
/// in the clause before "and they", somebody whose deed stands before a colon.
public record WithinSentence(AnalysedText text, NameWordLists vocabulary) {

  /// The word before a relative pronoun, or -1.
  private int wordBefore(Sentence sentence, TextSpan at) {
    int i = sentence.tokenAt(at.start()) - 1;
    if (i >= 0 && sentence.tokens().get(i).is(",")) {
      i--;
    }
    return i;
  }

  /// The phrase that stands right before a relative pronoun, or null.
  public @Nullable TextSpan before(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    List<Token> tokens = sentence.tokens();
    int i = wordBefore(sentence, at);
    if (i < 0) {
      return null;
    }
    Run noun = vocabulary.phrases().nounAt(tokens, i);
    boolean who = sentence.tokens().get(sentence.tokenAt(at.start())).is("who");
    if (who && apposed(tokens, noun)) {
      int to = comma(tokens, noun);
      int from = to - 1;
      while (from > 0 && tokens.get(from - 1).capitalised()) {
        from--;
      }
      return new Run(from, to).span(tokens);
    }
    return withPlace(tokens, noun, who).span(tokens);
  }

  /// "Marta Lind, a former expert of the panel, who": the one who is so called.
  private static boolean apposed(List<Token> tokens, Run noun) {
    int comma = comma(tokens, noun);
    return comma > 1
        && tokens.get(comma).is(",")
        && (comma < noun.from() - 1 || FunctionWords.article(tokens.get(noun.from()).lower()))
        && tokens.get(comma - 1).capitalised()
        && tokens.get(comma - 2).capitalised();
  }

  /// Where the comma before ", a former expert" or ", of the Sea Centre" stands.
  private static int comma(List<Token> tokens, Run noun) {
    boolean of = noun.from() > 1 && FROM.contains(tokens.get(noun.from() - 1).lower());
    return of ? noun.from() - 2 : noun.from() - 1;
  }

  private static final Set<String> FROM = Set.of("of", "from", "at", "with");

  /// "friends in Holm who", "the mayor of Holm, who", "the military in Holm, which": a place thinks
  /// nothing, whoever is there does.
  private Run withPlace(List<Token> tokens, Run place, boolean who) {
    int in = place.from() - 1;
    boolean named = in > 0 && tokens.get(place.from()).capitalised();
    if (!named || !vocabulary.grammar().is(tokens.get(in), WordClass.PREPOSITION)) {
      return place;
    }
    Run people = vocabulary.phrases().nounAt(tokens, in - 1);
    AgentKind kind = vocabulary.nouns().of(tokens.get(in - 1).lower());
    boolean called = tokens.get(in - 1).capitalised() && in > 1 && tokens.get(in - 2).capitalised();
    boolean body = !who && (kind == AgentKind.BODY || called) && tokens.get(in).is("in");
    return people.empty() || !(body || (who && people(tokens.get(in - 1))))
        ? place
        : new Run(people.from(), place.to());
  }

  private boolean people(Token noun) {
    AgentKind kind = noun.capitalised() ? null : vocabulary.nouns().of(noun.lower());
    return kind == AgentKind.PERSON || kind == AgentKind.UNNAMED;
  }
}
