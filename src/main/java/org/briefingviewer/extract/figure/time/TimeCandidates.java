// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct.AdjunctPlace;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.NumberNature;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// The times of a sentence that a figure may hold for, where no rule tells which. Times that cannot
/// be the figure's are left out.
final class TimeCandidates {

  private TimeCandidates() {}

  /// A time that a figure may hold for.
  ///
  /// @param signs what speaks for and against it
  record TimeCandidate(FoundQuantity figure, TimeAdjunct time, Map<String, Float> signs) {
    /// Returns how likely it is so.
    double share(BoostedTrees trees) {
      return 1 / (1 + Math.exp(-trees.sum(signs)));
    }
  }

  /// Returns the times that a figure may hold for.
  ///
  /// @param times those of its sentence
  /// @param held those that the sentence's figures have by rules
  /// @param today the day of publication, or null
  static List<TimeCandidate> of(
      SentenceFigures sentence,
      FoundQuantity figure,
      List<TimeAdjunct> times,
      List<@Nullable TimeAdjunct> held,
      @Nullable LocalDate today) {
    List<TimeCandidate> found = new ArrayList<>();
    if (times.isEmpty() || timeless(sentence, figure)) {
      return found;
    }
    List<@Nullable TimeAdjunct> others = new ArrayList<>(held);
    others.remove(sentence.figures().indexOf(figure));
    TimeSigns signs = new TimeSigns(sentence, times, today);
    VerbGroup verb = FigureTimes.verb(sentence, figure);
    for (TimeAdjunct time : times) {
      if (time.date() != null
          && !inside(sentence, figure, time)
          && !ofBase(sentence, time)
          && !ofOther(sentence, figure, time)
          && !apart(sentence, figure, verb, time)) {
        found.add(new TimeCandidate(figure, time, signs.of(figure, verb, time, others)));
      }
    }
    return found;
  }

  /// Tells whether a time is not that of the figure, for this only tells what it was before ("in
  /// 2023 it rose from 40"), or is that of a forecast and not of what it foretells.
  private static boolean ofOther(SentenceFigures sentence, FoundQuantity figure, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    int at = reading.preposition(sentence.phrase(figure));
    GrammarPhrase noun = time.place() == AdjunctPlace.NOUN ? reading.phrase(time.to() - 1) : null;
    boolean base = reading.word(at).is("from") && time.from() != sentence.end(figure);
    return base || (noun != null && (owned(reading, time) || foretold(reading, noun)));
  }

  private static boolean foretold(SentenceReading reading, GrammarPhrase noun) {
    return TimedClauses.foretells(reading.word(noun.head()));
  }

  /// "his 2008 lead", "2008's lead": only where that is itself what is told of does its time count.
  private static boolean owned(SentenceReading reading, TimeAdjunct time) {
    PartOfSpeech before = reading.word(time.from() - 1).tag();
    return before == PartOfSpeech.POSSESSIVE
        || before == PartOfSpeech.OWNER
        || reading.word(time.to() - 1).tag() == PartOfSpeech.POSSESSIVE;
  }

  /// Tells whether a time is that of a clause of its own: the day on which somebody told it, when
  /// somebody told what would be, "the year that ended in June", "runs 40 schools founded in 1990",
  /// "who left last year numbered 300".
  private static boolean apart(
      SentenceFigures sentence, FoundQuantity figure, @Nullable VerbGroup verb, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    VerbGroup owner = time.owner();
    if (owner == null) {
      return false;
    }
    boolean day = time.date() != null && time.date().day() > 0;
    boolean ahead = verb != null && verb.modality() != Modality.NONE;
    boolean told = (day || ahead) && FigureActions.tells(reading, owner);
    if (told || reading.word(owner.main()).lemma().equals("end")) {
      return true;
    }
    if (verb == null || verb.equals(owner) || TimedClauses.linked(reading, verb, owner)) {
      return false;
    }
    boolean relative = reading.relative(reading.before(owner.from()));
    boolean tells = relative || owner.form() == Form.PARTICIPLE;
    boolean object = verb.form() == Form.FINITE && verb.to() <= sentence.word(figure);
    return (tells && time.from() < sentence.word(figure))
        || (relative && object)
        || (present(reading, verb) && !present(reading, owner));
  }

  /// "keeps", "have sold"
  private static boolean present(SentenceReading reading, VerbGroup verb) {
    GrammarWord first = reading.word(verb.from());
    return first.tag() == PartOfSpeech.VERB_PRESENT
        || first.tag() == PartOfSpeech.VERB_PRESENT_S
        || first.is(first.lemma() + "s");
  }

  /// Tells whether a figure is a word of the time itself: "the 12 months to July".
  static boolean inside(SentenceFigures sentence, FoundQuantity figure, TimeAdjunct time) {
    return time.from() < sentence.end(figure) && sentence.word(figure) < time.to();
  }

  /// Tells whether a figure holds for no time of its own: how often, how long, "the two countries".
  static boolean timeless(SentenceFigures sentence, FoundQuantity figure) {
    return figure.quantity().unit().code().equals("times")
        || figure.nature() == NumberNature.DURATION
        || known(sentence, figure);
  }

  /// "the two countries": they are no more or fewer at another time.
  private static boolean known(SentenceFigures sentence, FoundQuantity figure) {
    boolean count = figure.quantity().unit().kind() == UnitKind.COUNT;
    SentenceReading reading = sentence.reading();
    boolean told = reading.word(sentence.end(figure)).tag() == PartOfSpeech.PRONOUN;
    return count && !told && reading.word(sentence.phrase(figure).from()).is("the");
  }

  /// "from 15 million in 2023 to 30 million": the time of what it was before.
  static boolean ofBase(SentenceFigures sentence, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    return sentence.figures().stream()
        .anyMatch(
            base ->
                sentence.end(base) == time.from()
                    && reading.word(reading.preposition(sentence.phrase(base))).is("from"));
  }
}
