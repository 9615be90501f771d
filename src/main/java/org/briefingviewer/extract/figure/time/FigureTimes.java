// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.figure.scope.FigureScopes;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct.AdjunctPlace;
import org.briefingviewer.extract.figure.time.TimeScorer.Choice;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Tells for which time a figure holds: the time that its verb has ("40 ships called in 2018",
/// "last year exports totalled 3 million"), or that stands right behind it where it has none. When
/// somebody said it, or when what is counted was made, is not that time.
public final class FigureTimes {
  private static final Set<String> LEVELS = WordLists.named("scope-levels");
  private static final Set<String> CHANGES = WordLists.named("scope-changes");
  private static final Set<String> PUTTING = WordLists.named("scope-putting");
  private static final Set<String> PARTING = WordLists.named("before-another-time");

  /// How many words before a figure tell that it is only compared with.
  private static final int NEAR = 2;

  /// The time of a figure for which no date is plain.
  private static final TimeAdjunct NONE =
      new TimeAdjunct(0, 0, null, false, null, AdjunctPlace.BEHIND);

  private final TimeAdjuncts adjuncts = new TimeAdjuncts();

  /// The time for which a figure holds.
  ///
  /// @param date null where no date can say it
  /// @param words its words where the date alone says less: "in the first half of 2025", else empty
  /// @param doubt how far it is to be doubted, from 0 to 1, where trees chose it; else 0
  public record FigureTime(@Nullable PartialDate date, String words, double doubt) {}

  /// Returns the time of each figure of a sentence, or null.
  public List<@Nullable FigureTime> of(SentenceFigures sentence, AnalysedText text) {
    List<TimeAdjunct> times = adjuncts.of(sentence, text);
    List<@Nullable TimeAdjunct> held = held(sentence, text, times);
    LocalDate today = text.article().publication().day();
    List<@Nullable FigureTime> found = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      FoundQuantity figure = sentence.figures().get(i);
      TimeAdjunct told = held.get(i);
      Choice choice =
          told == null
              ? TimeScorer.best(TimeCandidates.of(sentence, figure, times, held, today))
              : new Choice(told, 0);
      found.add(choice == null || choice.time().equals(NONE) ? null : time(sentence, choice));
    }
    return found;
  }

  /// The time that each figure has by rules.
  List<@Nullable TimeAdjunct> held(
      SentenceFigures sentence, AnalysedText text, List<TimeAdjunct> times) {
    List<@Nullable TimeAdjunct> found = new ArrayList<>();
    TimeAdjunct before = null;
    TimeAdjunct whole = null;
    PartialDate last = times.isEmpty() ? null : times.getFirst().date();
    for (FoundQuantity figure : sentence.figures()) {
      if (sentence.reading().word(sentence.word(figure) - 1).is("(")) {
        TimeAdjunct time = adjuncts.bracketed(sentence, figure, text);
        if (time != null) {
          found.add(time.date() == null ? NONE : time);
          continue;
        }
      }
      TimeAdjunct told = adjuncts.ago(sentence, figure, text);
      for (TimeAdjunct time : nearest(sentence, times, sentence.end(figure))) {
        told = told == null && holds(sentence, figure, time) ? time : told;
      }
      if (told == null && before != null && reached(sentence, figure, before)) {
        told = before;
      }
      if (told == null && whole != null && included(sentence, figure)) {
        told = whole;
      }
      whole = told;
      boolean multiple = figure.quantity().unit().code().equals("times");
      told = told == null && !multiple ? adjuncts.earlier(sentence, figure, last) : told;
      last = told == null || told.date() == null ? last : told.date();
      before = told != null && figure.quantity().direction() != ChangeDirection.NONE ? told : null;
      found.add(told);
    }
    return found;
  }

  /// The times, first those behind word `end`, then those that stand nearest; behind another figure
  /// last: "this year's crop at 40 tons and 30 next year".
  private static List<TimeAdjunct> nearest(
      SentenceFigures sentence, List<TimeAdjunct> times, int end) {
    List<TimeAdjunct> order = new ArrayList<>(times);
    order.sort(
        Comparator.comparingInt(
                (TimeAdjunct time) ->
                    time.from() < end ? 1 : sentence.figured(end, time.from()) ? 2 : 0)
            .thenComparingInt(time -> time.from() >= end ? time.from() : -time.from()));
    return order;
  }

  private static FigureTime time(SentenceFigures sentence, Choice choice) {
    TimeAdjunct told = choice.time();
    boolean stop = sentence.reading().word(told.to() - 1).tag() == PartOfSpeech.STOP;
    int to = stop ? told.to() - 1 : told.to();
    String words = told.span() ? sentence.words(told.from(), to) : "";
    return new FigureTime(told.date(), SentenceFigures.inner(words), choice.doubt());
  }

  /// Tells whether a verb gives the amount of its subject: not "the fair in 2017 cost the town".
  private static boolean measured(SentenceFigures sentence, VerbGroup verb, int figure) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase object = reading.object(verb);
    boolean other =
        object != null
            && !object.covers(figure)
            && object.to() <= figure
            && !FigureScopes.figured(sentence, object);
    String lemma = reading.word(verb.main()).lemma();
    return !other && (LEVELS.contains(lemma) || CHANGES.contains(lemma) || PUTTING.contains(lemma));
  }

  /// Tells whether a time is that of the figure's verb.
  private boolean holds(SentenceFigures sentence, FoundQuantity figure, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    int word = sentence.word(figure);
    int end = sentence.end(figure);
    boolean changes = figure.quantity().direction() != ChangeDirection.NONE;
    boolean over = time.span() && reading.word(time.from()).is("over");
    if (TimeCandidates.timeless(sentence, figure)
        || TimeCandidates.inside(sentence, figure, time)
        || (over && changes)) {
      return false;
    }
    GrammarPhrase phrase = sentence.phrase(figure);
    VerbGroup verb = verb(sentence, figure);
    int preposition = reading.preposition(phrase);
    boolean whole =
        reading.word(preposition).is("of") && sentence.figured(preposition - 3, preposition);
    boolean speaks =
        verb != null && said(reading, verb) && !verb.passive() && reading.subjectOf(phrase, verb);
    if (whole || speaks) {
      return false;
    }
    if (time.place() == AdjunctPlace.BEHIND && pictured(reading, time) && time.to() <= word) {
      return true;
    }
    if (time.place() == AdjunctPlace.NOUN) {
      return named(sentence, figure, verb, time);
    }
    if (time.from() >= end) {
      return behind(sentence, figure, verb, time);
    }
    boolean base = reading.word(preposition).is("from");
    if (TimeCandidates.ofBase(sentence, time)) {
      return false;
    }
    int from = time.place() == AdjunctPlace.BEHIND ? time.to() : Math.max(time.to(), word - NEAR);
    if (verb == null || base || parted(sentence, figure, verb, from, word)) {
      return false;
    }
    return switch (time.place()) {
      case OPENING -> TimedClauses.opened(reading, verb, time.owner()) || said(reading, verb, time);
      case SUBJECT -> ofSubject(sentence, verb, time.owner(), word);
      case NOUN -> false;
      case BEHIND ->
          ((verb.to() <= time.from() || verb.form() == Form.PARTICIPLE)
                  && TimedClauses.linked(reading, verb, time.owner()))
              || said(reading, verb, time);
    };
  }

  /// "An image taken on 3 May shows"
  private static boolean pictured(SentenceReading reading, TimeAdjunct time) {
    VerbGroup taken = time.owner();
    boolean picture = taken != null && TAKING.contains(reading.word(taken.main()).lemma());
    GrammarPhrase image = taken == null || !picture ? null : reading.subject(taken);
    return image != null && IMAGES.contains(reading.word(image.head()).lower());
  }

  /// Tells whether the time of the subject of `owner` is that of what `verb` tells.
  private static boolean ofSubject(
      SentenceFigures sentence, VerbGroup verb, @Nullable VerbGroup owner, int word) {
    SentenceReading reading = sentence.reading();
    return verb.equals(owner)
        ? measured(sentence, verb, word) || TimeAdjuncts.shown(reading, verb)
        : TimeAdjuncts.shown(reading, owner) && TimeAdjuncts.follows(reading, verb, owner);
  }

  private static final Set<String> TAKING = WordLists.named("verbs-of-taking-pictures");
  private static final Set<String> IMAGES = WordLists.named("images");

  /// "January revenue of $3 million", "put this year's crop at 4 tons", "last year's crop reached 3
  /// tons".
  private static boolean named(
      SentenceFigures sentence, FoundQuantity figure, @Nullable VerbGroup verb, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase noun = reading.phrase(time.from());
    int word = sentence.word(figure);
    if (noun == null || noun.covers(word) || noun.to() > word) {
      return false;
    }
    if (reading.word(noun.to()).is("of") && reading.before(word) <= noun.to() + 1) {
      return true;
    }
    boolean changed = verb != null && noun.equals(reading.object(verb));
    boolean step =
        STEPS.contains(reading.word(reading.preposition(sentence.phrase(figure))).lower());
    return verb != null
        && ((changed && step) || (reading.subjectOf(noun, verb) && measured(sentence, verb, word)));
  }

  private static final Set<String> STEPS = WordLists.named("steps-to-a-figure");

  /// The verb that tells of the figure: "the 300 crates it lost".
  static @Nullable VerbGroup verb(SentenceFigures sentence, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase phrase = sentence.phrase(figure);
    int end = sentence.end(figure);
    VerbGroup contact =
        reading.word(end).tag() == PartOfSpeech.PRONOUN ? reading.group(end + 1) : null;
    return contact != null ? contact : reading.governor(phrase);
  }

  /// Tells whether a time behind a figure belongs to its verb, or, where that comes later, to it,
  /// or to what stands right behind it: "documented 40 crates delivered in 2024".
  private static boolean ofItsVerb(
      SentenceReading reading, @Nullable VerbGroup verb, TimeAdjunct time, int end) {
    VerbGroup owner = time.owner();
    if (verb == null) {
      return owner == null;
    }
    if (verb.from() >= time.to() && time.from() == end) {
      return true;
    }
    boolean has = reading.word(verb.main()).lemma().equals("have");
    boolean own = tells(reading, verb) || (has && !reading.word(time.from()).is("for"));
    if (owner != null && owner.from() == end && own && !tells(reading, owner)) {
      return true;
    }
    boolean asOf = reading.word(time.from()).is("as");
    return TimedClauses.linked(
        reading, verb, asOf ? TimedClauses.finite(reading, owner, verb) : owner);
  }

  /// "40 ships called in 2018", "About 40 crates were sent home by May".
  private static boolean behind(
      SentenceFigures sentence, FoundQuantity figure, @Nullable VerbGroup verb, TimeAdjunct time) {
    SentenceReading reading = sentence.reading();
    int end = sentence.end(figure);
    if (time.place() != AdjunctPlace.BEHIND && time.place() != AdjunctPlace.SUBJECT) {
      return false;
    }
    boolean base = reading.word(reading.preposition(sentence.phrase(figure))).is("from");
    if (base && time.from() == end) {
      return true;
    }
    if (!ofItsVerb(reading, verb, time, end) || apart(sentence, end, time.from())) {
      return false;
    }
    boolean aside = reading.word(time.from() - 1).tag() == PartOfSpeech.COMMA;
    GrammarPhrase last = reading.phrase(time.from() - 1);
    boolean event =
        last != null
            && last.from() >= end
            && reading.word(reading.preposition(last)).is("of")
            && reading.word(last.from()).is("a");
    if (event || (base && aside) || parted(sentence, figure, verb, end, time.from())) {
      return false;
    }
    boolean whole =
        verb == null
            || (reading.subjectOf(sentence.phrase(figure), verb)
                && verb.to() <= time.from()
                && reading.words().subList(verb.to(), time.from()).stream()
                    .noneMatch(word -> word.tag() == PartOfSpeech.COMMA));
    for (FoundQuantity other : whole ? List.<FoundQuantity>of() : sentence.figures()) {
      int at = sentence.word(other);
      int before = reading.preposition(sentence.phrase(other));
      boolean level =
          figure.quantity().direction() != ChangeDirection.NONE && reading.word(before).is("to");
      boolean listed =
          level
              || reading.word(at - 1).tag() == PartOfSpeech.CONJUNCTION
              || reading.word(before).is("of");
      boolean between = at >= end && at < time.from();
      VerbGroup governor = reading.governor(sentence.phrase(other));
      if (between && !listed && governor != null && governor.equals(verb) && governor.to() <= at) {
        return false;
      }
    }
    return true;
  }

  /// "90 crates, a clear rise over the count for 2019": what stands in an apposition is its own.
  private static boolean apart(SentenceFigures sentence, int from, int to) {
    SentenceReading reading = sentence.reading();
    int comma = to - 1;
    while (comma >= from && reading.word(comma).tag() != PartOfSpeech.COMMA) {
      // "for miners, smiths and bakers in 2050" is no apposition, but a list.
      if (reading.word(comma).tag() == PartOfSpeech.CONJUNCTION) {
        return false;
      }
      comma--;
    }
    GrammarPhrase told = comma < from ? null : reading.phrase(comma + 1);
    return told != null
        && told.to() < to
        && !FigureScopes.figured(sentence, told)
        && reading.groups().stream().noneMatch(g -> g.from() >= told.to() && g.to() <= to);
  }

  /// Tells whether a comparison or another time begins in between.
  private static boolean parted(
      SentenceFigures sentence, FoundQuantity figure, @Nullable VerbGroup verb, int from, int to) {
    SentenceReading reading = sentence.reading();
    boolean changes =
        figure.quantity().direction() != ChangeDirection.NONE
            || (verb != null && CHANGES.contains(reading.word(verb.main()).lemma()));
    for (int i = from; i < to; i++) {
      String word = reading.word(i).lower();
      boolean hedge = word.equals("than") && reading.word(i + 1).figure();
      if ((PARTING.contains(word) && !hedge) || (changes && word.equals("from"))) {
        return true;
      }
    }
    return false;
  }

  /// "In May the guild said that 40 boats had sunk": known in May. The day of a talk is no time.
  private static boolean said(SentenceReading reading, VerbGroup verb, TimeAdjunct time) {
    boolean day = time.date() == null || time.date().day() > 0;
    return !day && !time.span() && TimedClauses.said(reading, verb, time.owner());
  }

  /// "two lawmakers said on Wednesday"
  private static boolean said(SentenceReading reading, VerbGroup verb) {
    return tells(reading, verb) && reading.object(verb) == null;
  }

  private static boolean tells(SentenceReading reading, VerbGroup group) {
    return FigureActions.tells(reading, group);
  }

  /// "90 crates, including 20 of flour": a part of what was told before.
  private static boolean included(SentenceFigures sentence, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    return reading.word(sentence.phrase(figure).from() - 1).is("including");
  }

  /// "rose 30 percent in May, to some $3 million": what was reached is of the same time.
  private static boolean reached(
      SentenceFigures sentence, FoundQuantity figure, TimeAdjunct before) {
    SentenceReading reading = sentence.reading();
    int at = reading.preposition(sentence.phrase(figure));
    boolean comma = reading.word(at - 1).tag() == PartOfSpeech.COMMA;
    return at >= before.to() && reading.word(at).is("to") && (at == before.to() || comma);
  }
}
