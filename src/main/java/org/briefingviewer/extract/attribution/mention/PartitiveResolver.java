// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.PartitiveSpeakers;
import org.briefingviewer.extract.attribution.word.PartitiveWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Names one of several people: "one of them" and "one" are one of the two traders told of before,
/// "another" is another trader; who is named right behind ("one of them, Gao Min,") is that one.
public final class PartitiveResolver {

  /// How many sentences back the others may stand.
  private static final int REACH = 3;

  private static final Set<String> SINGLE = Set.of("one", "a", "an", "another");

  private final AnalysedText text;
  private final NameWordLists vocabulary;
  private final ApposedNames apposed;
  private final PartitiveSpeakers some;

  public PartitiveResolver(AnalysedText text, NameWordLists vocabulary, ApposedNames apposed) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.apposed = apposed;
    this.some = new PartitiveSpeakers(vocabulary.nouns());
  }

  /// Returns the agent for which `mention` stands, where `look` finds whom other words stand for.
  public Agent of(TextSpan mention, Function<TextSpan, Agent> look) {
    if (apposed.names(mention) != null) {
      return look.apply(mention);
    }
    Sentence sentence = text.sentenceAt(mention.start());
    int from = sentence.tokenAt(mention.start());
    if (!PartitiveWords.at(sentence.tokens(), from, sentence.tokenBehind(mention))) {
      return some.of(text.words(mention), look.apply(mention));
    }
    String words = text.lower(mention);
    Agent found = null;
    for (int s = sentence.index(); found == null && s >= sentence.index() - REACH && s >= 0; s--) {
      List<Token> tokens = text.sentences().get(s).tokens();
      int end = s == sentence.index() ? from : tokens.size();
      for (int i = end - 1; found == null && i >= 0; i--) {
        found = among(tokens, i, words);
      }
    }
    return found == null ? Agent.named(words, AgentKind.UNNAMED) : found;
  }

  /// One of those whom the noun at token `i` names, or null where it names no people.
  private @Nullable Agent among(List<Token> tokens, int i, String words) {
    Token noun = tokens.get(i);
    AgentKind kind = noun.capitalised() ? null : vocabulary.nouns().of(noun.lower());
    if (kind == null || kind == AgentKind.INSTRUMENT) {
      return null;
    }
    Run run = vocabulary.phrases().nounAt(tokens, i);
    String first = tokens.get(run.from()).lower();
    String whole = text.words(run.span(tokens));
    if (noun.lower().endsWith("s") && kind != AgentKind.BODY) {
      String part = PartitiveWords.another(words) ? "another of them" : "one of them";
      return some.of(part, Agent.named(whole, AgentKind.UNNAMED));
    }
    boolean other = !words.equals("one") && !words.equals("the first");
    boolean person = kind == AgentKind.UNNAMED || kind == AgentKind.PERSON;
    int space = whole.indexOf(' ');
    return other && person && SINGLE.contains(first) && space > 0
        ? Agent.named("another" + whole.substring(space), AgentKind.UNNAMED)
        : null;
  }
}
