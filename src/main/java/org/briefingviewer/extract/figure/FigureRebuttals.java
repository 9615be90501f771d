// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.Sentence;
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

  private static final Set<String> BOTH = Set.of("both", "neither", "either", "all");

  private static final Set<String> GROUNDS =
      Set.of("basis", "evidence", "proof", "support", "grounds");

  private FigureRebuttals() {}

  /// What is said against figures.
  ///
  /// @param all whether against all of the sentence that gives them, and not the last one alone
  /// @param standIn the words that stand for them
  record Rebuttal(HedgeCue cue, boolean all, StandIn standIn) {}

  /// What stands for figures, by how far back it points.
  enum StandIn {
    /// "it", "that": what was said last.
    PRONOUN,
    /// "the number": the last figure.
    NOUN,
    /// "the range": the last figure of two ends.
    RANGE,
    /// "these numbers", "both figures": the figures of several sentences.
    SEVERAL,
    /// "the accusation": what the text is about.
    CHARGE
  }

  /// Tells whether a sentence has words that may stand for figures said before.
  ///
  /// @param far whether other sentences stand between
  static boolean points(Sentence sentence, boolean far) {
    return sentence.tokens().stream()
        .anyMatch(
            t -> FigureDoubts.MEANT.contains(t.lower()) && !(far && PRONOUNS.contains(t.lower())));
  }

  /// Returns what a sentence says from word `from` on against what was said before, or null.
  static @Nullable Rebuttal of(String text, SentenceReading reading, int from) {
    for (VerbGroup group : reading.groups()) {
      Rebuttal found = group.from() < from ? null : of(text, reading, group, from);
      boolean other =
          found != null && found.standIn() == StandIn.PRONOUN && saidOf(reading, group.to());
      if (found != null && !other) {
        return found;
      }
    }
    return null;
  }

  /// Returns the words by which a sentence objects to what `standIn` stands for, or null. What is
  /// not done with it ("did not discuss these reports") objects to nothing so far off.
  static @Nullable HedgeCue of(String text, SentenceReading reading, StandIn standIn) {
    for (VerbGroup group : reading.groups()) {
      boolean idle = FigureDoubts.negated(reading, group) && !FigureDoubts.refuses(reading, group);
      Rebuttal found = idle ? null : of(text, reading, group, 0);
      if (found != null && found.standIn() == standIn) {
        return found.cue();
      }
    }
    return null;
  }

  /// "knew of no such incident", not "no such thing as"; or null.
  static @Nullable HedgeCue noSuch(String text, SentenceReading reading) {
    for (VerbGroup group : reading.groups()) {
      int no = reading.word(group.to()).is("no") ? group.to() : group.to() + 1;
      GrammarPhrase none = reading.phrase(no);
      boolean such = reading.word(no).is("no") && reading.word(no + 1).is("such");
      if (such && none != null && !group.passive() && !reading.word(none.to()).is("as")) {
        return FigureDoubts.cue(text, reading, group.from(), none.to());
      }
    }
    return null;
  }

  /// "That is ridiculous, she said of the toll": the sentence itself says what the pronoun means.
  private static boolean saidOf(SentenceReading reading, int from) {
    return reading.groups().stream()
        .anyMatch(
            group ->
                group.from() >= from
                    && FigureActions.tells(reading.word(group.main()))
                    && (reading.word(group.to()).is("of") || reading.word(group.to()).is("about")));
  }

  private static @Nullable Rebuttal of(
      String text, SentenceReading reading, VerbGroup group, int from) {
    GrammarPhrase subject = whole(reading, reading.subject(group));
    VerbGroup outer =
        group.form() == VerbGroup.Form.INFINITIVE ? reading.verbBefore(group.from()) : null;
    GrammarPhrase holder = subject != null || outer == null ? subject : reading.subject(outer);
    boolean main = holder != null && holder.from() - from <= OPENING;
    if (subject != null
        && subject.from() >= from
        && standInEnd(reading, subject.from(), main) == subject.to()) {
      HedgeCue cue = FigureDoubts.cue(text, reading, group);
      if (cue != null) {
        return rebuttal(reading, cue, subject.to(), false);
      }
    }
    Rebuttal groundless = groundless(text, reading, group);
    if (groundless != null) {
      return groundless;
    }
    int object = group.passive() ? -1 : object(reading, group);
    int end = object < 0 ? -1 : standInEnd(reading, object, main);
    if (end < 0) {
      return undone(text, reading, group);
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
      int first = FigureDoubts.refusedFrom(reading, group);
      return rebuttal(reading, FigureDoubts.cue(text, reading, first, to), end, true);
    }
    int called = called(reading, group, end);
    if (called < 0) {
      return undone(text, reading, group);
    }
    return rebuttal(reading, calling(text, reading, called), end, false);
  }

  /// "none of these figures": the figures.
  private static @Nullable GrammarPhrase whole(
      SentenceReading reading, @Nullable GrammarPhrase subject) {
    boolean none = subject != null && reading.word(subject.from()).is("none");
    GrammarPhrase whole = none && subject != null ? reading.phrase(subject.to() + 1) : null;
    return whole != null && reading.word(whole.from() - 1).is("of") ? whole : subject;
  }

  /// What a figure is called, with "far too" before it.
  static HedgeCue calling(String text, SentenceReading reading, int called) {
    int first = reading.word(called - 1).is("too") ? called - 1 : called;
    boolean far = first < called && reading.word(first - 1).tag().adverb();
    int from = far ? first - 1 : first;
    // "a fairy tale"
    while (reading.word(from).tag() == PartOfSpeech.NOUN
        && reading.word(from - 1).tag() == PartOfSpeech.NOUN
        && !FigureDoubts.MEANT.contains(reading.word(from - 1).lower())) {
      from--;
    }
    return FigureDoubts.cue(text, reading, from, called + 1);
  }

  /// "would not build on that number": what is not done with a figure that a noun stands for.
  private static @Nullable Rebuttal undone(String text, SentenceReading reading, VerbGroup group) {
    if (group.passive()
        || !FigureDoubts.negated(reading, group)
        || IDLE.contains(reading.word(group.main()).lemma())) {
      return null;
    }
    int last = Math.min(reading.words().size(), group.to() + UNDONE);
    for (int at = group.to(); at < last && goesOn(reading, at); at++) {
      int end = standInEnd(reading, at, false);
      GrammarPhrase phrase = reading.phrase(at);
      if (end > 0 && phrase != null && phrase.to() == end) {
        int first = FigureDoubts.refusedFrom(reading, group);
        return rebuttal(reading, FigureDoubts.cue(text, reading, first, at), end, true);
      }
    }
    return null;
  }

  private static boolean goesOn(SentenceReading reading, int at) {
    PartOfSpeech tag = reading.word(at).tag();
    return tag != PartOfSpeech.COMMA
        && tag != PartOfSpeech.COLON
        && tag != PartOfSpeech.CONJUNCTION
        && reading.group(at) == null;
  }

  /// So many words behind its verb a figure may be named with which nothing is done.
  private static final int UNDONE = 6;

  /// Verbs that say nothing against a figure with which they are not done: "did not give".
  private static final Set<String> IDLE = WordLists.named("no-objection-when-undone");

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
        : rebuttal(reading, FigureDoubts.cue(text, reading, group.from(), none.to()), end, true);
  }

  /// Where the object stands: right behind the group, or behind the words that the verb needs.
  static int object(SentenceReading reading, VerbGroup group) {
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
  static int called(SentenceReading reading, VerbGroup group, int from) {
    if (!CALLING.contains(reading.word(group.main()).lemma()) || group.negated()) {
      return -1;
    }
    for (int i = from; i < from + PREDICATE && i < reading.words().size(); i++) {
      String word = reading.word(i).lower();
      if (word.equals("not")) {
        return -1;
      }
      boolean too = reading.word(i - 1).is("too") && reading.word(i).tag().adjective();
      boolean other =
          i == from
              && reading.word(i).tag().adjective()
              && !BORNE.contains(word)
              && !reading.word(i + 1).time();
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
      GrammarPhrase next = reading.word(at).is("that") ? reading.phrase(at + 1) : null;
      if (next != null && figure(reading, next)) {
        return next.to();
      }
      // "called that a smear"
      boolean opens = next != null && !ONE.contains(reading.word(at + 1).lower());
      // "denied that 64 had fallen"
      opens |= reading.word(at).is("that") && number(reading.word(at + 1));
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

  private static boolean number(GrammarWord word) {
    return !word.text().isEmpty() && Character.isDigit(word.text().charAt(0));
  }

  /// "questioned that figure and": a noun for a figure alone, with no verb of its own behind it.
  private static boolean figure(SentenceReading reading, GrammarPhrase phrase) {
    return phrase.to() == phrase.from() + 1
        && FigureDoubts.MEANT.contains(reading.word(phrase.head()).lower())
        && reading.group(phrase.to()) == null
        && !reading.word(phrase.to()).is("of");
  }

  private static final Set<String> ONE = Set.of("a", "an");
  private static final Set<String> CHARGES = WordLists.named("names-of-a-charge");

  /// What is said of the words that end at `end`: of a claim or of several it is said of all
  /// figures of a sentence.
  private static Rebuttal rebuttal(
      SentenceReading reading, HedgeCue cue, int end, boolean refused) {
    String word = reading.word(end - 1).lower();
    boolean both = BOTH.contains(reading.word(end - 2).lower());
    if (PRONOUNS.contains(word) && !both) {
      return new Rebuttal(cue, refused, StandIn.PRONOUN);
    }
    if (word.equals("range")) {
      return new Rebuttal(cue, false, StandIn.RANGE);
    }
    if (CHARGES.contains(word)) {
      return new Rebuttal(cue, true, StandIn.CHARGE);
    }
    return new Rebuttal(
        cue,
        both || !NUMBERS.contains(word),
        both || word.endsWith("s") ? StandIn.SEVERAL : StandIn.NOUN);
  }
}
