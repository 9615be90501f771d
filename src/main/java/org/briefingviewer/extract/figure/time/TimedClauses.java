// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.util.Set;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Tells which verbs of a sentence share a time that one of them has: "built 40 ships and sold 30",
/// "fell, losing 40 percent", "lost 30 barrels, which held 9 tons".
final class TimedClauses {
  private static final Set<String> FORETELLING = WordLists.named("verbs-of-foretelling");

  /// How many clauses away a verb may stand from the one that has the time.
  private static final int STEPS = 3;

  private TimedClauses() {}

  /// Tells whether what `verb` tells is of the time that `other` has.
  static boolean linked(SentenceReading reading, VerbGroup verb, @Nullable VerbGroup other) {
    if (other == null || foretold(reading.word(other.main()))) {
      return false;
    }
    if (verb.from() < other.from()) {
      // "sales were $9 million, marking a fall from the $10 million of 2023"
      return other.form() == Form.FINITE && next(reading, verb, other);
    }
    VerbGroup at = verb;
    for (int i = 0; i < STEPS && at != null && !at.equals(other); i++) {
      VerbGroup before = reading.verbBefore(at.from());
      VerbGroup main = meant(reading, at);
      at = before != null && next(reading, before, at) ? before : main;
    }
    return other.equals(at);
  }

  /// Tells whether a time that opens the clause of `owner` is that of `verb`: in it, or in one that
  /// is joined to it and has no time of its own ("In May 40 boats came and 30 left").
  static boolean opened(SentenceReading reading, VerbGroup verb, @Nullable VerbGroup owner) {
    VerbGroup at = finite(reading, verb, owner);
    for (int i = 0; i < STEPS && at != null; i++) {
      if (linked(reading, at, owner)) {
        return true;
      }
      at = owner == null || at.from() < owner.from() ? null : joined(reading, at);
    }
    return false;
  }

  /// Tells whether `owner` has the day on which somebody said what `verb` tells as done by then:
  /// "In May the guild said that 40 boats had sunk".
  static boolean said(SentenceReading reading, VerbGroup verb, @Nullable VerbGroup owner) {
    return owner != null
        && !owner.passive()
        && past(reading.word(owner.from()))
        && FigureActions.tells(reading, owner)
        && verb.from() > owner.from()
        && verb.modality() == Modality.NONE
        && (perfect(reading, verb) || beside(reading, verb, owner))
        && TimeAdjuncts.follows(reading, verb, owner);
  }

  /// "that 40 boats had sunk, with 30 more damaged"
  private static boolean beside(SentenceReading reading, VerbGroup verb, VerbGroup owner) {
    GrammarPhrase told = reading.phrase(verb.from() - 1);
    VerbGroup main = told == null ? null : reading.verbBefore(told.from());
    return told != null
        && verb.form() == Form.PARTICIPLE
        && reading.word(reading.preposition(told)).is("with")
        && main != null
        && main.from() > owner.from()
        && perfect(reading, main);
  }

  private static boolean perfect(SentenceReading reading, VerbGroup verb) {
    return verb.main() > verb.from() && reading.word(verb.from()).lemma().equals("have");
  }

  /// The verb of the clause that `inner` stands in, or `stop` where that comes first.
  static @Nullable VerbGroup finite(
      SentenceReading reading, @Nullable VerbGroup inner, @Nullable VerbGroup stop) {
    VerbGroup at = inner;
    while (at != null && at.form() != Form.FINITE && !at.equals(stop)) {
      at = reading.verbBefore(at.from());
    }
    return at;
  }

  /// Tells whether the clause of `second` goes on from that of `first`, the verb right before it.
  private static boolean next(SentenceReading reading, VerbGroup first, VerbGroup second) {
    PartOfSpeech joint = reading.word(reading.before(second.from())).tag();
    GrammarPhrase subject = reading.subject(first);
    boolean same = subject != null && subject.equals(reading.subject(second));
    boolean joined = joint == PartOfSpeech.CONJUNCTION && (same || second.from() <= first.to() + 1);
    boolean beside =
        second.form() == Form.PARTICIPLE
            && joint == PartOfSpeech.COMMA
            && !FigureActions.tells(reading, second);
    boolean quoted = joint == PartOfSpeech.QUOTE && reading.word(first.main()).lemma().equals("be");
    boolean managed = second.form() == Form.INFINITIVE && !FigureActions.tells(reading, first);
    return (joined || beside || quoted || managed)
        && first.equals(reading.verbBefore(second.from()));
  }

  /// The verb that has what a relative clause tells of: "sold 40 barrels, which held 9 tons".
  private static @Nullable VerbGroup meant(SentenceReading reading, VerbGroup verb) {
    int at = reading.before(verb.from());
    GrammarPhrase told =
        reading.relative(at) && reading.word(at - 1).tag() == PartOfSpeech.COMMA
            ? reading.phrase(at - 2)
            : null;
    VerbGroup main = told == null ? null : reading.governor(told);
    return told != null && main != null && main.to() <= told.from() && alike(reading, main, verb)
        ? main
        : null;
  }

  /// The verb of the clause to which that of `verb` is joined, when both are of one tense.
  private static @Nullable VerbGroup joined(SentenceReading reading, VerbGroup verb) {
    GrammarPhrase subject = reading.subject(verb);
    int at = subject == null ? -1 : subject.from() - 1;
    while (at > 0 && reading.word(at).tag().adverb()) {
      at--;
    }
    boolean joint = JOINTS.contains(reading.word(at).lower());
    VerbGroup before = joint ? finite(reading, reading.verbBefore(at), null) : null;
    return before != null && alike(reading, before, verb) ? before : null;
  }

  private static final Set<String> JOINTS = Set.of("and", "while", "but");

  /// Tells whether two verbs are of one tense.
  private static boolean alike(SentenceReading reading, VerbGroup one, VerbGroup other) {
    return one.modality() == other.modality()
        && past(reading.word(one.from())) == past(reading.word(other.from()));
  }

  private static boolean past(GrammarWord verb) {
    boolean told =
        verb.tag() == PartOfSpeech.VERB_PAST || verb.tag() == PartOfSpeech.VERB_PARTICIPLE;
    return told && !verb.is(verb.lemma() + "s");
  }

  /// "in January it forecast": when somebody foretold a figure, not for when.
  private static boolean foretold(GrammarWord verb) {
    return foretells(verb) && !verb.is("forecasts") && !verb.is(verb.lemma());
  }

  /// Tells whether a word is one of foretelling: "forecast", "projected".
  static boolean foretells(GrammarWord word) {
    return FORETELLING.contains(word.lemma());
  }
}
