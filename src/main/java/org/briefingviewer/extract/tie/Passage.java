// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.TextSpan;

/// A sentence as the tie rules read it: its words, the actors named in it, and the words that name
/// another state as more than a source.
record Passage(
    Sentence sentence, List<Word> words, List<ActorMention> actors, List<Integer> others) {

  static Passage of(
      Sentence sentence, ActorFinder finder, TieWords vocabulary, Predicate<TextSpan> inSource) {
    List<Word> words = Word.of(sentence);
    List<ActorMention> actors =
        finder.find(words).stream()
            .map(
                a ->
                    new ActorMention(
                        a.actor(), a.from(), a.to(), inSource.test(words.get(a.from()).span())))
            .toList();
    List<Integer> others =
        java.util.stream.IntStream.range(0, words.size())
            .filter(i -> vocabulary.is(words.get(i).lower(), "OTHER"))
            .filter(i -> !inSource.test(words.get(i).span()))
            .boxed()
            .toList();
    return new Passage(sentence, words, actors, others);
  }

  /// Returns the two actors that the sentence names, those of its sources left out where that
  /// leaves two; empty when they are not exactly two.
  List<String> two() {
    List<String> told =
        actors.stream().filter(a -> !a.speaking()).map(ActorMention::actor).distinct().toList();
    List<String> all = actors.stream().map(ActorMention::actor).distinct().toList();
    return told.size() == 2 ? told : all.size() == 2 ? all : List.of();
  }

  /// "with Moscow", "to China": the other side of a tie, not the one that it is told of.
  boolean oblique(ActorMention mention) {
    return List.of("with", "to", "toward", "towards", "from", "against", "for")
        .contains(word(mention.from() - 1));
  }

  /// Returns the span from word `from` to word `to`, the last one included.
  TextSpan span(int from, int to) {
    return new TextSpan(words.get(from).span().start(), words.get(to).span().end());
  }

  boolean capitalised(int i) {
    return i >= 0 && i < words.size() && words.get(i).capitalised();
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
