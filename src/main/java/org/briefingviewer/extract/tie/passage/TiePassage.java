// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.tie.actor.ActorFinder;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A sentence as the tie rules read it: its words, and the states named in it.
///
/// @param states the names of states, outsiders' too, in text order
/// @param reading its grammar, read when somebody asks for it
public record TiePassage(
    Sentence sentence, List<TieWord> words, List<ActorMention> states, LazyReading reading) {

  /// The grammar of a sentence, read once.
  public static final class LazyReading {
    private final Supplier<SentenceReading> reader;
    private @Nullable SentenceReading read;

    LazyReading(Supplier<SentenceReading> reader) {
      this.reader = reader;
    }

    SentenceReading get() {
      SentenceReading known = read;
      if (known == null) {
        known = reader.get();
        read = known;
      }
      return known;
    }
  }

  private static final int DATELINE = 14;
  private static final int JOINT = 5;
  private static final int OWNER = 3;

  /// @param text in which the sentence stands
  /// @param noun tells of a word in lower case that it is a noun wherever it may be one
  public static TiePassage of(
      String text,
      Sentence sentence,
      ActorFinder finder,
      Predicate<String> noun,
      Predicate<TextSpan> inSource) {
    List<TieWord> words = TieWord.of(sentence);
    int start = dateline(words);
    List<ActorMention> states =
        finder.find(words).stream()
            .filter(a -> a.from() >= start)
            .map(
                a ->
                    new ActorMention(
                        a.actor(),
                        a.outsider(),
                        a.from(),
                        a.to(),
                        a.person(),
                        inSource.test(words.get(a.from()).span())))
            .toList();
    LazyReading reading =
        new LazyReading(
            () -> GrammarReader.own().read(text, sentence, List.of(), nouns(words, states, noun)));
    return new TiePassage(sentence, words, states, reading);
  }

  /// Where the nouns end that look like verbs ("ties", "relations"), and the names.
  private static Set<Integer> nouns(
      List<TieWord> words, List<ActorMention> states, Predicate<String> noun) {
    Set<Integer> ends = new HashSet<>();
    for (TieWord word : words) {
      if (noun.test(word.lower())) {
        ends.add(word.span().end());
      }
    }
    states.forEach(
        s ->
            ends.add(
                words.get(s.to() - 1).span().start() + words.get(s.to() - 1).lower().length()));
    return ends;
  }

  /// Returns the grammar of the sentence, whose words are cut in another way.
  public SentenceReading grammar() {
    return reading.get();
  }

  /// Returns the word of the grammar that stands where word `i` does.
  public int inGrammar(int i) {
    return grammar().wordAt(words.get(i).span().start());
  }

  /// Returns the word that stands where a word of the grammar does.
  public int outOfGrammar(int word) {
    int start = grammar().word(word).span().start();
    int i = 0;
    while (i < words.size() - 1 && words.get(i).span().end() <= start) {
      i++;
    }
    return i;
  }

  /// "SEOUL, March 27 (Yonhap) --": where a text comes from names nobody it is about.
  ///
  /// @return the first word after it, 0 when there is none
  private static int dateline(List<TieWord> words) {
    if (words.isEmpty() || !words.getFirst().capitals()) {
      return 0;
    }
    int open = -1;
    for (int i = 1; i < Math.min(words.size(), DATELINE); i++) {
      String word = words.get(i).lower();
      open = word.equals("(") ? i : open;
      if (word.equals(")") && open > 0 && i - open <= 4) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Returns the names of the three, in text order.
  public List<ActorMention> actors() {
    return states.stream().filter(s -> !s.outsider()).toList();
  }

  /// Tells whether the sentence names an outsider as more than a source.
  public boolean outsiders() {
    return states.stream().anyMatch(s -> s.outsider() && !s.speaking());
  }

  /// Returns the two states that the sentence names, those of its sources left out where that
  /// leaves two; empty when they are not exactly two.
  public List<String> two() {
    List<String> two = two(states);
    if (!two.isEmpty()) {
      return two;
    }
    List<ActorMention> subjects =
        states.stream().filter(s -> !s.outsider() || !oblique(s)).toList();
    return subjects.stream().anyMatch(ActorMention::outsider) ? List.of() : two(subjects);
  }

  public static List<String> two(List<ActorMention> states) {
    List<String> told = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (ActorMention state : states) {
      add(all, state.actor());
      if (!state.speaking()) {
        add(told, state.actor());
      }
    }
    return told.size() == 2 ? told : told.size() < 2 && all.size() == 2 ? all : List.of();
  }

  private static void add(List<String> distinct, String actor) {
    if (!distinct.contains(actor)) {
      distinct.add(actor);
    }
  }

  /// "with Moscow", "to China": not whom a statement is about.
  public boolean oblique(ActorMention mention) {
    int i = mention.from() - 1;
    while (i >= 0 && mention.from() - i < 4 && BEFORE_NAME.contains(word(i))) {
      i--;
    }
    return OBLIQUE.contains(word(i));
  }

  private static final List<String> BEFORE_NAME =
      List.of("the", "its", "both", "ally", "leader", "president");

  private static final List<String> OBLIQUE =
      List.of(
          "with", "to", "toward", "towards", "from", "against", "for", "of", "in", "by", "on",
          "about", "at", "into", "over", "under", "near", "across", "within", "inside", "outside",
          "like", "unlike", "between");

  /// Tells whether the sentence names `two` close to each other: "Russia's dependence on China".
  public boolean joint(List<String> two) {
    for (int i = 1; i < states.size(); i++) {
      ActorMention one = states.get(i - 1);
      ActorMention next = states.get(i);
      boolean both = !one.actor().equals(next.actor()) && two.contains(one.actor());
      if (both && two.contains(next.actor()) && next.from() - one.to() <= JOINT) {
        return true;
      }
    }
    return false;
  }

  /// Returns the name that begins at word `i`, or null.
  public @Nullable ActorMention at(int i) {
    for (ActorMention mention : states) {
      if (mention.from() == i) {
        return mention;
      }
    }
    return null;
  }

  /// Returns the name whose last word is word `i`, or null.
  public @Nullable ActorMention endingAt(int i) {
    for (ActorMention mention : states) {
      if (mention.to() == i + 1) {
        return mention;
      }
    }
    return null;
  }

  /// Returns the name that ends up to three words before the noun at word `noun` ("North Korean
  /// elite troops"), no earlier than word `first`, or null.
  public @Nullable ActorMention owner(int noun, int first) {
    for (int i = noun - 1; i >= Math.max(first, noun - OWNER); i--) {
      ActorMention mention = endingAt(i);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /// Returns the last word at or before word `i` that is no adverb in -ly and not `passed` over.
  public int back(int i, Predicate<String> passed) {
    int at = i;
    while (word(at).endsWith("ly") || passed.test(word(at))) {
      at--;
    }
    return at;
  }

  /// Returns the span from word `from` to word `to`, the last one included.
  public TextSpan span(int from, int to) {
    return new TextSpan(words.get(from).span().start(), words.get(to).span().end());
  }

  public boolean capitalised(int i) {
    return i >= 0 && i < words.size() && words.get(i).capitalised();
  }

  /// Tells whether the words of `phrase` stand at word `i`, one after another.
  public boolean stands(int i, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!word(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  public String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
