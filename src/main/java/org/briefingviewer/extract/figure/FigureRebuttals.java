// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.HedgeCue;
import org.jspecify.annotations.Nullable;

/// Finds what somebody says against figures that stand before: "The ministry denies it", "An
/// official considers the number inflated", "These reports were brushed aside". The words that
/// stand for the figures bind it to them, so that it needs no word of theirs.
final class FigureRebuttals {
  private static final Set<String> POINTING = WordLists.named("pointing-back-at-a-figure");
  private static final Set<String> PRONOUNS = WordLists.named("pronouns-for-a-figure");
  private static final Set<String> NUMBERS = WordLists.named("names-of-one-figure");
  private static final Set<String> CALLING = WordLists.named("verbs-of-calling");
  private static final Set<String> CALLED = WordLists.named("what-a-doubted-figure-is-called");

  /// Verbs that say so with more words, which stand before their object or behind it: "laughed at
  /// the figure", "waved it away".
  private static final List<List<String>> WITH_MORE =
      WordLists.named("done-to-a-doubted-figure-in-more-words").stream()
          .map(words -> Arrays.asList(words.split("-", -1)))
          .toList();

  /// How many words may stand before the subject of the sentence: "However,".
  private static final int OPENING = 3;

  /// How many words a figure is called in.
  private static final int PREDICATE = 5;

  /// What a figure is called that one takes for right.
  private static final Set<String> BORNE = WordLists.named("what-a-borne-out-figure-is-called");

  private static final Set<String> BOTH = Set.of("both", "neither", "all");

  private static final Set<String> GROUNDS =
      Set.of("basis", "evidence", "proof", "support", "grounds");

  private FigureRebuttals() {}

  /// What is said against figures.
  ///
  /// @param all whether against all of the sentence that gives them, and not the last one alone
  record Rebuttal(HedgeCue cue, boolean all) {}

  /// Returns what a sentence says from word `from` on against what was said before, or null.
  static @Nullable Rebuttal of(String text, SentenceReading reading, int from) {
    for (VerbGroup group : reading.groups()) {
      Rebuttal found = group.from() < from ? null : of(text, reading, group, from);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Rebuttal of(
      String text, SentenceReading reading, VerbGroup group, int from) {
    GrammarPhrase subject = reading.subject(group);
    boolean main = subject != null && subject.from() - from <= OPENING;
    if (subject != null
        && subject.from() >= from
        && standInEnd(reading, subject.from(), main) == subject.to()) {
      HedgeCue cue = FigureDoubts.cue(text, reading, group);
      if (cue != null) {
        return new Rebuttal(cue, all(reading, subject.to(), false));
      }
    }
    Rebuttal groundless = groundless(text, reading, group);
    if (groundless != null) {
      return groundless;
    }
    int object = group.passive() ? -1 : object(reading, group);
    int end = object < 0 ? -1 : standInEnd(reading, object, main);
    if (end < 0) {
      return null;
    }
    GrammarPhrase phrase = reading.phrase(object);
    boolean whole = phrase == null || phrase.to() == end;
    boolean more =
        object > group.to()
            && reading.object(group) == null
            && !BOTH.contains(reading.word(group.to()).lower());
    int behind = moreBehind(reading, group, end);
    if (behind > 0 || (whole && (more || FigureDoubts.refuses(reading, group)))) {
      int to = more ? object : Math.max(group.to(), behind);
      return new Rebuttal(
          FigureDoubts.cue(text, reading, group.from(), to), all(reading, end, true));
    }
    int called = called(reading, group, end);
    if (called < 0) {
      return null;
    }
    int first = reading.word(called - 1).is("too") ? called - 1 : called;
    return new Rebuttal(
        FigureDoubts.cue(text, reading, first, called + 1), all(reading, end, false));
  }

  /// "has seen no evidence for that"
  private static @Nullable Rebuttal groundless(
      String text, SentenceReading reading, VerbGroup group) {
    GrammarPhrase none = reading.object(group);
    if (none == null
        || !reading.word(none.from()).is("no")
        || !GROUNDS.contains(reading.word(none.head()).lower())
        || !reading.preposition(none.to())) {
      return null;
    }
    int end = standInEnd(reading, none.to() + 1, true);
    return end < 0
        ? null
        : new Rebuttal(
            FigureDoubts.cue(text, reading, group.from(), none.to()), all(reading, end, true));
  }

  /// Where the object stands: right behind the group, or behind the words that the verb needs.
  private static int object(SentenceReading reading, VerbGroup group) {
    String lemma = reading.word(group.main()).lemma();
    for (List<String> words : WITH_MORE) {
      if (!group.negated()
          && words.getFirst().equals(lemma)
          && follow(reading, group.to(), words)) {
        return group.to() + words.size() - 1;
      }
    }
    GrammarPhrase object = reading.object(group);
    int first = BOTH.contains(reading.word(group.to()).lower()) ? group.to() + 1 : 0;
    return object != null
        ? object.from()
        : reading.phrase(first) != null && first > 0 ? first : group.to();
  }

  /// Where the words of a verb end that stand behind its object, or -1.
  private static int moreBehind(SentenceReading reading, VerbGroup group, int to) {
    String lemma = reading.word(group.main()).lemma();
    for (List<String> words : WITH_MORE) {
      if (!group.negated() && words.getFirst().equals(lemma) && follow(reading, to, words)) {
        return to + words.size() - 1;
      }
    }
    return -1;
  }

  /// Tells whether all words of a verb but the first stand from word `at` on.
  private static boolean follow(SentenceReading reading, int at, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!reading.word(at + i - 1).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Where the word stands by which a figure is called wrong, or -1.
  private static int called(SentenceReading reading, VerbGroup group, int from) {
    if (!CALLING.contains(reading.word(group.main()).lemma()) || group.negated()) {
      return -1;
    }
    for (int i = from; i < from + PREDICATE && i < reading.words().size(); i++) {
      String word = reading.word(i).lower();
      if (word.equals("not")) {
        return -1;
      }
      boolean too = reading.word(i - 1).is("too") && reading.word(i).tag().adjective();
      boolean other = i == from && reading.word(i).tag().adjective() && !BORNE.contains(word);
      if (too || other || FigureDoubts.DOUBTFUL.contains(word) || CALLED.contains(word)) {
        return i;
      }
    }
    return -1;
  }

  /// Returns where words end that stand from word `at` on for figures or for what gives them: "it",
  /// "such reports", "his estimate"; not "the report that he had left". -1 where there are none.
  ///
  /// @param main whether they stand in the main clause: a pronoun elsewhere stands for anything
  private static int standInEnd(SentenceReading reading, int at, boolean main) {
    int end = -1;
    GrammarPhrase phrase = reading.phrase(at);
    if (PRONOUNS.contains(reading.word(at).lower())) {
      boolean opens = reading.word(at).is("that") && reading.phrase(at + 1) != null;
      boolean alone = phrase == null ? !opens : phrase.to() == at + 1;
      end = main && alone ? at + 1 : -1;
    }
    boolean points = BOTH.contains(reading.word(at - 1).lower());
    for (int i = at; phrase != null && phrase.from() == at && i < phrase.to(); i++) {
      String word = reading.word(i).lower();
      if (word.equals("own")) {
        return -1;
      }
      boolean noun = !PRONOUNS.contains(word) && FigureDoubts.MEANT.contains(word);
      end = points && noun ? i + 1 : end;
      points |= POINTING.contains(word);
    }
    return end > 0 && (reading.word(end).is("that") || reading.word(end).is("of")) ? -1 : end;
  }

  /// Whether what is said of the words that end at `end` is said of all figures of a sentence: of a
  /// claim, of several.
  private static boolean all(SentenceReading reading, int end, boolean refused) {
    String word = reading.word(end - 1).lower();
    if (BOTH.contains(reading.word(end - 2).lower())) {
      return true;
    }
    return PRONOUNS.contains(word) ? refused : !NUMBERS.contains(word);
  }
}
