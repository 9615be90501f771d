// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A sentence as the tie rules read it: its words, and the states named in it.
///
/// @param states the names of states, outsiders' too, in text order
record Passage(Sentence sentence, List<Word> words, List<ActorMention> states) {

  static Passage of(Sentence sentence, ActorFinder finder, Predicate<TextSpan> inSource) {
    List<Word> words = Word.of(sentence);
    List<ActorMention> states =
        finder.find(words).stream()
            .map(
                a ->
                    new ActorMention(
                        a.actor(),
                        a.outsider(),
                        a.from(),
                        a.to(),
                        inSource.test(words.get(a.from()).span())))
            .toList();
    return new Passage(sentence, words, states);
  }

  /// Returns the names of the three, in text order.
  List<ActorMention> actors() {
    return states.stream().filter(s -> !s.outsider()).toList();
  }

  /// Tells whether the sentence names an outsider as more than a source.
  boolean outsiders() {
    return states.stream().anyMatch(s -> s.outsider() && !s.speaking());
  }

  /// Returns the two states that the sentence names, those of its sources left out where that
  /// leaves two; empty when they are not exactly two.
  List<String> two() {
    return two(states);
  }

  static List<String> two(List<ActorMention> states) {
    List<String> told =
        states.stream().filter(a -> !a.speaking()).map(ActorMention::actor).distinct().toList();
    List<String> all = states.stream().map(ActorMention::actor).distinct().toList();
    return told.size() == 2 ? told : told.size() < 2 && all.size() == 2 ? all : List.of();
  }

  /// Returns the name that begins at word `i`, or null.
  @Nullable ActorMention at(int i) {
    for (ActorMention mention : states) {
      if (mention.from() == i) {
        return mention;
      }
    }
    return null;
  }

  /// Returns the name whose last word is word `i`, or null.
  @Nullable ActorMention endingAt(int i) {
    for (ActorMention mention : states) {
      if (mention.to() == i + 1) {
        return mention;
      }
    }
    return null;
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
