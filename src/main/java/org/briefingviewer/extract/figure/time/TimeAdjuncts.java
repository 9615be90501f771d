// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.date.DateSpanReader;
import org.briefingviewer.extract.date.DateSpanReader.Time;
import org.briefingviewer.extract.date.FoundDate;
import org.briefingviewer.extract.figure.scope.FigureActions;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct.AdjunctPlace;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds the times of a sentence at which something holds, and the verb of each. Times with which
/// one only compares ("than in 2019") are left out.
final class TimeAdjuncts {

  private static final Set<String> WORDS = WordLists.named("words-of-a-time");
  private static final Set<String> AT = WordLists.named("at-a-time");
  private static final Set<String> AGAINST = WordLists.named("before-no-time");
  private static final Set<String> RANGES = WordLists.named("inside-a-range-of-times");
  private static final Set<String> BARE = WordLists.named("times-of-their-own");

  private static final Set<String> RECORDS = WordLists.named("records-of-a-time");
  private static final Set<String> SHOWING = WordLists.named("verbs-of-showing");

  /// "finished 2024 with a loss"
  private static final Set<String> ENDING = WordLists.named("before-a-bare-year");

  private static final Set<String> EACH = WordLists.named("before-any-time");

  private final DateFinder dates = new DateFinder();
  private final DateNames names = dates.names();
  private final DateSpanReader spans = new DateSpanReader(dates);
  private final OwnedTimes owned = new OwnedTimes(spans);

  List<TimeAdjunct> of(SentenceFigures sentence, AnalysedText text) {
    List<TimeAdjunct> found = told(sentence, text);
    for (Time time : PointedTimes.of(text, sentence.sentence(), s -> held(s, text))) {
      found.add(adjunct(sentence, time, time.date(), false));
    }
    return found;
  }

  /// The dates of a sentence at which something holds.
  private List<PartialDate> held(Sentence sentence, AnalysedText text) {
    return told(SentenceFigures.of(text.text(), sentence, List.of()), text).stream()
        .flatMap(time -> Stream.ofNullable(time.date()))
        .toList();
  }

  private List<TimeAdjunct> told(SentenceFigures sentence, AnalysedText text) {
    Sentence within = sentence.sentence();
    List<Token> tokens = within.tokens();
    List<TimeAdjunct> found = new ArrayList<>();
    if (tokens.stream().anyMatch(this::time)) {
      LocalDate today = text.article().publication().day();
      for (Time time :
          spans.find(within, today, PointedTimes.year(text, within, s -> dates(s, today)))) {
        boolean since = since(tokens, time) && !when(tokens, time);
        PartialDate date = since ? sinceThen(time, today) : time.date();
        boolean span = time.span() || since;
        if ((date != null || span) && holds(tokens, time)) {
          TimeAdjunct adjunct =
              MonthsOver.of(sentence.reading(), adjunct(sentence, time, date, span), today);
          boolean placed = adjunct.place() == AdjunctPlace.NOUN || adjunct.when();
          if (placed || !named(tokens, time)) {
            found.add(adjunct);
          }
        }
      }
    }
    return found;
  }

  /// The dates told in a sentence.
  private List<PartialDate> dates(Sentence sentence, @Nullable LocalDate today) {
    return spans.find(sentence, today, 0).stream()
        .flatMap(time -> Stream.ofNullable(time.date()))
        .toList();
  }

  private static TimeAdjunct adjunct(
      SentenceFigures sentence, Time time, @Nullable PartialDate date, boolean span) {
    SentenceReading reading = sentence.reading();
    List<Token> tokens = sentence.sentence().tokens();
    int from = reading.wordAt(tokens.get(time.from()).span().start());
    int to = reading.wordAt(tokens.get(time.to() - 1).span().end() - 1) + 1;
    GrammarPhrase noun = reading.phrase(to - 1);
    boolean before = noun != null && modifies(reading, noun, from, to);
    VerbGroup when = when(reading, noun != null && before ? noun.to() : to);
    if (when != null) {
      return new TimeAdjunct(from, to, date, span, when, AdjunctPlace.OPENING, true);
    }
    boolean said = span && said(reading, from, to);
    // "March exports reached": but "Last year exports reached" is when they did.
    boolean alone = to - from == 1 && reading.word(from - 1).tag() != PartOfSpeech.CONJUNCTION;
    boolean owner = before && (alone || reading.word(to - 1).tag() == PartOfSpeech.POSSESSIVE);
    VerbGroup opened = !owner && (said || opens(reading, from)) ? opened(reading, from, to) : null;
    if (opened != null) {
      return new TimeAdjunct(from, to, date, span, opened, AdjunctPlace.OPENING);
    }
    VerbGroup told = noun == null ? null : reading.governor(noun);
    if (before) {
      return new TimeAdjunct(from, to, date, span, told, AdjunctPlace.NOUN);
    }
    if (noun != null && told != null && told.from() >= to && reading.subjectOf(noun, told)) {
      return new TimeAdjunct(from, to, date, span, told, AdjunctPlace.SUBJECT);
    }
    return new TimeAdjunct(from, to, date, span, reading.verbBefore(from), AdjunctPlace.BEHIND);
  }

  /// "December, when it stood at": the verb behind "when".
  private static @Nullable VerbGroup when(SentenceReading reading, int to) {
    int at = reading.word(to).tag() == PartOfSpeech.COMMA ? to + 1 : to;
    for (int i = at; reading.word(at).is("when") && i < reading.words().size(); i++) {
      VerbGroup group = reading.group(i);
      if (group != null && group.form() == Form.FINITE) {
        return group;
      }
    }
    return null;
  }

  /// Tells whether a time stands before the noun that it tells of, without a preposition.
  private static boolean modifies(SentenceReading reading, GrammarPhrase noun, int from, int to) {
    return noun.from() <= from
        && noun.head() >= to
        && !reading.word(noun.head()).time()
        && !reading.word(to).figure();
  }

  /// "90 looms five years ago", "last year's 90 looms", whatever that is compared with.
  @Nullable TimeAdjunct ago(SentenceFigures sentence, FoundQuantity figure, AnalysedText text) {
    Time own = owned.of(sentence, figure, text);
    if (own != null) {
      return adjunct(sentence, own, own.date(), own.span());
    }
    Sentence within = sentence.sentence();
    int at = within.tokenAt(figure.span().end());
    return adjunct(sentence, dates.ago(within, at, text.article().publication().day()));
  }

  /// "from 70 tons the year before": counted back from what was told before.
  ///
  /// @param told the time told last, or null
  @Nullable TimeAdjunct earlier(
      SentenceFigures sentence, FoundQuantity figure, @Nullable PartialDate told) {
    Sentence within = sentence.sentence();
    int at = within.tokenAt(figure.span().end());
    return told == null ? null : adjunct(sentence, dates.earlier(within, at, told));
  }

  /// "growth in 2023 (3 percent)", "the year before (9 tons)": the time right before the bracket,
  /// without a date where none is plain; null where no time stands there.
  @Nullable TimeAdjunct bracketed(
      SentenceFigures sentence, FoundQuantity figure, AnalysedText text) {
    Sentence within = sentence.sentence();
    int at = within.tokenAt(figure.span().start()) - 1;
    for (Time time : spans.find(within, text.article().publication().day(), 0)) {
      if (time.to() == at) {
        return adjunct(sentence, time, time.date(), time.span());
      }
    }
    boolean plain = !WORDS.contains(Token.word(within.tokens(), at - 1));
    return plain ? null : adjunct(sentence, new Time(at - 1, at, null, false), null, false);
  }

  private static @Nullable TimeAdjunct adjunct(SentenceFigures sentence, @Nullable FoundDate date) {
    return date == null
        ? null
        : adjunct(
            sentence, new Time(date.from(), date.to(), date.date(), false), date.date(), false);
  }

  /// Tells whether a clause may begin before word `from`.
  private static boolean opens(SentenceReading reading, int from) {
    int at = from - 1;
    while (reading.word(at).tag() == PartOfSpeech.QUOTE || reading.word(at).tag().adverb()) {
      at--;
    }
    PartOfSpeech tag = reading.word(at).tag();
    boolean sign = tag.sign() || tag == PartOfSpeech.CONJUNCTION || at < 0;
    return sign || reading.subordinator(at) || reading.word(at).is("last");
  }

  /// "The guild said from May to June, 40 boats sank"
  private static boolean said(SentenceReading reading, int from, int to) {
    VerbGroup before = reading.group(from - 1);
    return before != null
        && FigureActions.tells(reading, before)
        && reading.word(to).tag() == PartOfSpeech.COMMA;
  }

  /// The verb of the clause that a time opens: the first one behind it that has its subject there.
  private static @Nullable VerbGroup opened(SentenceReading reading, int from, int to) {
    boolean first = reading.verbBefore(from) == null;
    int next = to + 1;
    for (VerbGroup group : reading.groups()) {
      GrammarPhrase subject = group.from() < to ? null : reading.subject(group);
      boolean bare = subject == null && first && group.from() >= to;
      boolean aside =
          FigureActions.tells(reading, group)
              && reading.word(group.to()).tag() == PartOfSpeech.COMMA;
      boolean relative = reading.relative(reading.before(group.from()));
      boolean own =
          bare || (subject != null && subject.from() >= to && (first || subject.from() <= next));
      next = aside && group.from() <= next + 1 ? group.to() + 1 : next;
      if (own && !aside && !relative && group.form() == Form.FINITE) {
        return group;
      }
    }
    return null;
  }

  private boolean time(Token token) {
    boolean year = token.kind() == Token.Kind.NUMBER && token.text().length() == 4;
    return year
        || token.lower().indexOf('-') > 2
        || WORDS.contains(token.lower())
        || names.monthOf(token.lower()) > 0
        || names.weekday(token.lower()) > 0;
  }

  /// "Data for March show": what records of a time show is of that time.
  static boolean shown(SentenceReading reading, @Nullable VerbGroup verb) {
    if (verb == null) {
      return false;
    }
    GrammarPhrase records = reading.subject(verb);
    return records != null
        && SHOWING.contains(reading.word(verb.main()).lemma())
        && RECORDS.contains(reading.word(records.head()).lower());
  }

  /// Tells whether `verb` is that of the clause which `shows` leads to.
  static boolean follows(SentenceReading reading, VerbGroup verb, @Nullable VerbGroup shows) {
    List<VerbGroup> groups = reading.groups();
    VerbGroup last = null;
    for (int i = 0; !groups.get(i).equals(verb); i++) {
      last = groups.get(i).form() == Form.FINITE ? groups.get(i) : last;
    }
    return shows != null && shows.equals(last);
  }

  private static boolean when(List<Token> tokens, Time time) {
    int comma = Token.word(tokens, time.to()).equals(",") ? 1 : 0;
    return Token.word(tokens, time.to() + comma).equals("when");
  }

  private static boolean since(List<Token> tokens, Time time) {
    return Token.word(tokens, time.from()).equals("since")
        || Token.word(tokens, time.from() - 1).equals("since");
  }

  /// "since May", told in the same year: of that year.
  private static @Nullable PartialDate sinceThen(Time time, @Nullable LocalDate today) {
    PartialDate date = time.date();
    return date != null && today != null && date.year() == today.getYear()
        ? new PartialDate(date.year(), 0, 0)
        : null;
  }

  /// Tells whether a time is one at which something holds, and not what one counts from or compares
  /// with.
  private boolean holds(List<Token> tokens, Time time) {
    String first = Token.word(tokens, time.from());
    String before = Token.word(tokens, time.from() - 1);
    if (when(tokens, time)) {
      return true;
    }
    if (before.equals("of") && amount(tokens, time.from() - 2)) {
      return true;
    }
    if (AGAINST.contains(before) && !(before.equals("for") || before.equals("since"))) {
      return false;
    }
    if (EACH.contains(before)) {
      return false;
    }
    boolean day = time.date() != null && time.date().day() > 0;
    return switch (first) {
      case "on" -> day;
      case "from", "between" -> ranged(tokens, time);
      case "over", "after" -> time.span();
      default ->
          AT.contains(first)
              || first.equals("through")
              || BARE.contains(first)
              || names.weekday(first) > 0
              || (BARE.contains(before) && names.month(first) > 0)
              || before.equals("since")
              || (ENDING.contains(before) && first.length() == 4)
              || named(tokens, time)
              || Token.word(tokens, time.to() - 1).equals("ago");
    };
  }

  /// "the 45,774 of 2022", "in all of 2022"
  private static boolean amount(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    boolean number = i >= 0 && tokens.get(i).kind() == Token.Kind.NUMBER;
    return number || word.equals("all") || word.equals("whole");
  }

  /// "the 2024 harvest", "January revenue"
  private boolean named(List<Token> tokens, Time time) {
    Token first = tokens.get(time.from());
    return time.date() != null
        && (first.kind() == Token.Kind.NUMBER || names.monthOf(first.lower()) > 0)
        && !BARE.contains(Token.word(tokens, time.from() - 1))
        && time.date().day() == 0
        && time.to() < tokens.size()
        && tokens.get(time.to()).kind() == Token.Kind.WORD;
  }

  /// "from March to June": not "from the first half of 2024", with which one may compare.
  private static boolean ranged(List<Token> tokens, Time time) {
    return time.span()
        && tokens.subList(time.from(), time.to()).stream()
            .anyMatch(t -> RANGES.contains(t.lower()));
  }

  /// A time that a sentence tells, as grammar has it. Positions are words.
  ///
  /// @param from its first word, that of its preposition
  /// @param date null where no date can say it
  /// @param span whether it is more than the month or the year of its date
  /// @param owner the verb that it belongs to, or null
  /// @param place where it stands to that verb
  /// @param when whether the clause of that verb only tells of the time: "December, when it rose"
  record TimeAdjunct(
      int from,
      int to,
      @Nullable PartialDate date,
      boolean span,
      @Nullable VerbGroup owner,
      AdjunctPlace place,
      boolean when) {
    TimeAdjunct(
        int from,
        int to,
        @Nullable PartialDate date,
        boolean span,
        @Nullable VerbGroup owner,
        AdjunctPlace place) {
      this(from, to, date, span, owner, place, false);
    }

    /// Where a time stands to the verb that it belongs to.
    enum AdjunctPlace {
      /// It opens the clause: "In 2023 the yard built".
      OPENING,
      /// It stands in the subject: "exports in 2023 reached".
      SUBJECT,
      /// It stands before a noun: "January revenue", "the 2024 harvest".
      NOUN,
      /// It stands behind the verb: "built in 2023".
      BEHIND
    }
  }
}
