// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// The nouns that a sum, a share or a measure stands right before or behind.
final class MeasuredNouns {
  private static final Set<String> RISES = WordLists.named("nouns-of-rise-and-fall");
  private static final Set<String> MARKS = WordLists.named("levels");
  private static final Set<String> TIMES = WordLists.named("compared-in-time");

  private MeasuredNouns() {}

  /// The noun that a sum or a share stands before: "a $3 million loan to Peru" → loan to Peru, "a 4
  /// percent drop in exports" → exports.
  static @Nullable String before(
      SentenceFigures sentence, FoundQuantity figure, GrammarPhrase phrase, int end) {
    SentenceReading reading = sentence.reading();
    int from = end;
    while (reading.word(from).is("-") || reading.word(from).is("worth")) {
      from++;
    }
    GrammarPhrase noun =
        phrase.to() > from ? new GrammarPhrase(from, phrase.to(), phrase.head()) : null;
    if (noun == null || noun.head() < from || figure.quantity().unit().rate()) {
      return null;
    }
    GrammarWord head = reading.word(noun.head());
    if (RISES.contains(head.lower())) {
      GrammarPhrase of = reading.phrase(noun.to() + 1);
      boolean told = reading.word(noun.to()).is("in") || reading.word(noun.to()).is("of");
      boolean named = of != null && reading.word(of.head()).tag().common();
      return told && of != null && named && FigureScopes.plain(sentence, of)
          ? FigureScopes.whole(sentence, of)
          : null;
    }
    boolean common =
        head.tag().common()
            && !head.time()
            && !TIMES.contains(head.lower())
            && !MARKS.contains(head.lower());
    return common ? sentence.words(from, FigureScopes.wholeEnd(sentence, noun)) : null;
  }

  /// "arms worth $3 million" → arms.
  static @Nullable String worth(SentenceFigures sentence, GrammarPhrase phrase, int figure) {
    SentenceReading reading = sentence.reading();
    int worth = reading.before(figure);
    if (!reading.word(worth).is("worth")) {
      return null;
    }
    GrammarPhrase things = phrase.from() < worth ? phrase : reading.phrase(worth - 1);
    int to = things == null ? 0 : Math.min(worth, things.to());
    return things == null || things.from() >= to ? null : sentence.words(things.from(), to);
  }
}
