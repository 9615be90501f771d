// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Arrays;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads the subject of which a verb tells so much: "exports to Peru" of "exports to Peru reached
/// $2 billion".
final class SubjectScopes {
  private static final Set<String> JUDGED = WordLists.named("nouns-for-a-judgement");
  private static final Set<String> AT_HAND = WordLists.named("things-at-hand");
  private static final Set<String> STUFF = WordLists.named("units-of-what-is-moved");

  /// "the office in Lima's estimate": what the office owns, and not the office.
  private static @Nullable GrammarPhrase owned(
      SentenceReading reading, @Nullable GrammarPhrase subject) {
    GrammarPhrase next =
        subject != null && reading.preposition(subject.to())
            ? reading.phrase(subject.to() + 1)
            : null;
    if (subject == null || next == null || !JUDGED.contains(reading.word(next.head()).lower())) {
      return subject;
    }
    for (int i = next.from(); i < next.head(); i++) {
      if (reading.word(i).tag() == PartOfSpeech.POSSESSIVE) {
        return new GrammarPhrase(subject.from(), next.to(), next.head());
      }
    }
    return subject;
  }

  /// "the ship draws 4 metres": a verb that has only a measure behind it measures its subject,
  /// where that is a thing.
  @Nullable String thing(SentenceFigures sentence, VerbGroup verb) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase subject = reading.subject(verb);
    if (subject == null) {
      return null;
    }
    GrammarWord head = reading.word(subject.head());
    boolean owned = reading.word(subject.from()).tag() == PartOfSpeech.OWNER;
    boolean plain = head.tag().common() && !FigureActions.written(head) && !owned;
    return plain ? whole(sentence, verb) : null;
  }

  /// Tells whether a unit says how long, far or deep something is, and not how much is moved, made
  /// or paid.
  static boolean extent(Unit unit) {
    boolean measure = unit.kind() == UnitKind.MEASURE || unit.kind() == UnitKind.PERCENT;
    return measure && Arrays.stream(unit.amount().split(" ")).noneMatch(STUFF::contains);
  }

  /// The whole subject of a verb of level or change.
  @Nullable String whole(SentenceFigures sentence, VerbGroup verb) {
    SentenceReading reading = sentence.reading();
    boolean beside = verb.form() == VerbGroup.Form.PARTICIPLE;
    GrammarPhrase near = beside ? reading.phrase(verb.from() - 1) : null;
    GrammarPhrase subject = owned(reading, near != null ? near : reading.subject(verb));
    if (subject == null
        || !FigureScopes.plain(sentence, subject)
        || FigureScopes.figured(sentence, subject)
        || AT_HAND.contains(reading.word(subject.head()).lower())
        || (!verb.passive() && FigureActions.somebody(reading.word(subject.head())))) {
      return null;
    }
    int end = FigureScopes.wholeEnd(sentence, subject);
    boolean idle = JUDGED.contains(reading.word(subject.head()).lower());
    boolean conjunction =
        reading.word(subject.from()).is("that")
            && reading.word(subject.head()).tag() == PartOfSpeech.NOUN_PLURAL;
    int from = conjunction ? subject.from() + 1 : subject.from();
    if (idle) {
      GrammarPhrase more =
          reading.preposition(subject.to()) ? reading.phrase(subject.to() + 1) : null;
      if (more == null || verb.from() < more.to()) {
        return null;
      }
      end = Math.max(end, more.to());
      from = reading.word(subject.to()).is("of") ? subject.to() + 1 : from;
    }
    VerbGroup narrows = reading.group(end);
    if (narrows != null && narrows.form() == VerbGroup.Form.PARTICIPLE && end < verb.from()) {
      end = FigureActions.behind(sentence, FigureActions.joined(reading, narrows));
    }
    return from >= end || end > verb.from() || sentence.figured(from, end)
        ? null
        : sentence.words(from, end);
  }
}
