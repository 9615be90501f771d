// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.date.FoundDate;
import org.briefingviewer.extract.date.Spans;
import org.briefingviewer.extract.date.Spans.Time;
import org.briefingviewer.extract.grammar.Phrase;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.Tag;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Tells for which time a figure holds: the time that its verb has ("40 ships called in 2018",
/// "last year exports totalled 3 million"), or that stands right behind it where it has none. When
/// somebody said it, or when what is counted was made, is not that time.
final class FigureTimes {

  /// How many sentences back "that year" may have been told.
  private static final int BACK = 5;

  private static final Set<String> WORDS_OF_TIME =
      Set.of("year", "month", "week", "half", "quarter", "months", "ago", "spring", "autumn");

  private static final Set<String> LEVELS = WordLists.named("scope-levels");
  private static final Set<String> CHANGES = WordLists.named("scope-changes");
  private static final Set<String> PUTTING = WordLists.named("scope-putting");
  private static final Set<String> LATER = WordLists.named("words-of-a-later-time");

  private final DateFinder dates = new DateFinder();
  private final DateNames names = dates.names();
  private final Spans spans = new Spans(dates);
  private final IdleTimes idle = new IdleTimes(dates, names);

  /// A time with its words in the grammar's count.
  private record Told(Time time, int from, int to) {}

  /// Returns the time of each figure of a sentence, or null.
  List<@Nullable FigureTime> of(SentenceFigures sentence, AnalysedText text) {
    List<Told> times = times(sentence, text);
    List<@Nullable FigureTime> found = new ArrayList<>();
    Told before = null;
    for (FoundQuantity figure : sentence.figures()) {
      Told told = ago(sentence, figure, text);
      for (Told time : nearest(times, sentence.end(figure))) {
        told = told == null && holds(sentence, figure, time) ? time : told;
      }
      told = told == null ? ofItsSubject(sentence, figure, text) : told;
      if (told == null && before != null && reached(sentence, figure, before)) {
        told = before;
      }
      before = told != null && figure.quantity().direction() != Direction.NONE ? told : null;
      found.add(told == null ? null : time(sentence, told));
    }
    return found;
  }

  /// The times, first those behind word `end`.
  private static List<Told> nearest(List<Told> times, int end) {
    List<Told> order = new ArrayList<>(times);
    order.sort(Comparator.comparingInt(time -> time.from >= end ? 0 : 1));
    return order;
  }

  /// "the 2024 harvest came to 90 tons", "Last year's harvest reached 80 tons".
  private static @Nullable Told ofItsSubject(
      SentenceFigures sentence, FoundQuantity figure, AnalysedText text) {
    SentenceReading reading = sentence.reading();
    VerbGroup verb = reading.governor(sentence.phrase(figure));
    Phrase subject = verb == null ? null : reading.subject(verb);
    if (verb == null || subject == null || !measures(reading, verb)) {
      return null;
    }
    LocalDate today = text.article().publication().day();
    for (int i = subject.from(); i < subject.head(); i++) {
      String word = reading.word(i).lower();
      boolean owner = reading.word(i + 1).is("year") && reading.word(i + 2).is("'s");
      int year = 0;
      if (reading.word(i).time() && word.matches("(?:19|20)\\d\\d")) {
        year = Integer.parseInt(word);
      } else if (owner && today != null && (word.equals("last") || word.equals("this"))) {
        year = word.equals("last") ? today.getYear() - 1 : today.getYear();
      }
      if (year > 0) {
        return new Told(new Time(0, 0, new PartialDate(year, 0, 0), false), i, i + 1);
      }
    }
    return null;
  }

  private static boolean measures(SentenceReading reading, VerbGroup verb) {
    String lemma = reading.word(verb.main()).lemma();
    return LEVELS.contains(lemma) || CHANGES.contains(lemma) || PUTTING.contains(lemma);
  }

  private static FigureTime time(SentenceFigures sentence, Told told) {
    if (!told.time.span()) {
      return new FigureTime(told.time.date(), "");
    }
    boolean stop = sentence.reading().word(told.to - 1).tag() == Tag.STOP;
    String words = sentence.words(told.from, stop ? told.to - 1 : told.to);
    String first = words.substring(0, 1).toLowerCase(Locale.ROOT);
    return new FigureTime(told.time.date(), first + words.substring(1));
  }

  private List<Told> times(SentenceFigures sentence, AnalysedText text) {
    Sentence within = sentence.sentence();
    List<Token> tokens = within.tokens();
    if (tokens.stream().noneMatch(this::time)) {
      return List.of();
    }
    LocalDate today = text.article().publication().day();
    List<Told> times = new ArrayList<>();
    for (FoundDate day : dates.find(within, today, 0)) {
      boolean on = Token.word(tokens, day.from() - 1).equals("on");
      if (day.date().day() > 0 && day.basis() == Basis.INFERRED && on) {
        Time time = new Time(day.from() - 1, day.to(), day.date(), false);
        times.add(told(sentence, tokens, time));
      }
    }
    for (Time time : spans.find(within, today, yearBefore(text, within))) {
      if (!idle.is(within, time) && (place(tokens, time) || lastMonth(tokens, time))) {
        times.add(told(sentence, tokens, time));
      }
    }
    for (int i = 0; i + 1 < tokens.size() && today != null; i++) {
      if (Token.stand(tokens, i, List.of("this", "year"))) {
        PartialDate year = new PartialDate(today.getYear(), 0, 0);
        times.add(told(sentence, tokens, new Time(i, i + 2, year, false)));
      }
    }
    return times;
  }

  private static Told told(SentenceFigures sentence, List<Token> tokens, Time time) {
    int from = sentence.reading().wordAt(tokens.get(time.from()).span().start());
    int to = sentence.reading().wordAt(tokens.get(time.to() - 1).span().end() - 1) + 1;
    return new Told(time, from, to);
  }

  private boolean time(Token token) {
    boolean year = token.kind() == Token.Kind.NUMBER && token.text().length() == 4;
    return year
        || token.lower().indexOf('-') > 2
        || WORDS_OF_TIME.contains(token.lower())
        || names.month(token.lower()) > 0
        || names.weekday(token.lower()) > 0;
  }

  /// Tells whether a time begins with what tells when, and not with what one counts from or
  /// compares with.
  private static boolean place(List<Token> tokens, Time time) {
    String before = Token.word(tokens, time.from() - 1);
    return switch (Token.word(tokens, time.from())) {
      case "in", "during", "by", "at", "as", "this", "earlier", "late", "early" -> true;
      case "last" -> !AFTER.contains(before);
      case "on" -> time.date() != null && time.date().day() > 0;
      case "over" -> time.span();
      case "from", "between", "through" -> IdleTimes.ranged(tokens, time);
      default -> Token.word(tokens, time.to() - 1).equals("ago");
    };
  }

  /// "last December": the month alone is the time.
  private boolean lastMonth(List<Token> tokens, Time time) {
    String before = Token.word(tokens, time.from() - 1);
    boolean month = names.month(Token.word(tokens, time.from())) > 0;
    boolean told = before.equals("last") || before.equals("this");
    return month && told && !AFTER.contains(Token.word(tokens, time.from() - 2));
  }

  /// Words after which "last year" is no time at which something holds.
  private static final Set<String> AFTER = WordLists.named("before-no-time");

  /// "90 looms five years ago".
  private @Nullable Told ago(SentenceFigures sentence, FoundQuantity figure, AnalysedText text) {
    Sentence within = sentence.sentence();
    int to = within.tokenAt(figure.span().end());
    FoundDate date = dates.ago(within, to, text.article().publication().day());
    return date == null
        ? null
        : told(sentence, within.tokens(), new Time(date.from(), date.to(), date.date(), false));
  }

  /// Tells whether a time is that of the figure's verb.
  private boolean holds(SentenceFigures sentence, FoundQuantity figure, Told told) {
    SentenceReading reading = sentence.reading();
    int word = sentence.word(figure);
    int end = sentence.end(figure);
    if (told.from < end && word < told.to) {
      return false;
    }
    Phrase phrase = sentence.phrase(figure);
    VerbGroup verb = reading.governor(phrase);
    boolean multiple = figure.quantity().unit().code().equals("times");
    if (told.from >= end) {
      return !multiple && behind(sentence, figure, verb, told);
    }
    boolean over = told.time.span() && reading.word(told.from).is("over");
    if (over && figure.quantity().direction() != Direction.NONE) {
      return false;
    }
    if (told.to > word || multiple || compared(reading, told.to, word)) {
      return false;
    }
    if (leads(reading, told)) {
      return verb != null
          && verb.from() >= told.to
          && !parted(reading, told.to, verb.from())
          && !(verb.form() == Form.PARTICIPLE);
    }
    return inside(reading, verb, told, word);
  }

  /// "40 ships called in 2018", "About 40 crates were sent home by May".
  private static boolean behind(
      SentenceFigures sentence, FoundQuantity figure, @Nullable VerbGroup verb, Told told) {
    SentenceReading reading = sentence.reading();
    int end = sentence.end(figure);
    String lemma = verb == null ? "" : reading.word(verb.main()).lemma();
    boolean changes =
        figure.quantity().direction() != Direction.NONE || CHANGES.contains(lemma) || verb == null;
    VerbGroup own = verbOf(reading, told.from);
    boolean pronoun = reading.word(end).tag() == Tag.PRONOUN;
    VerbGroup contact = pronoun ? reading.group(end + 1) : null;
    boolean same = own == null ? verb == null : own.equals(contact != null ? contact : verb);
    boolean base = reading.word(reading.preposition(sentence.phrase(figure))).is("from");
    boolean aside = reading.word(told.from - 1).tag() == Tag.COMMA;
    if (!same || (base && aside) || (changes && compared(reading, end, told.from))) {
      return false;
    }
    for (FoundQuantity other : sentence.figures()) {
      int at = sentence.word(other);
      if (at >= end && at < told.from && verb != null && verb.to() <= at && !listed(reading, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean listed(SentenceReading reading, int at) {
    Tag before = reading.word(at - 1).tag();
    return before == Tag.CONJUNCTION;
  }

  /// The verb that a time behind it belongs to.
  private static @Nullable VerbGroup verbOf(SentenceReading reading, int from) {
    return reading.verbBefore(from);
  }

  /// "Last year, the port handled 300 ships", "In May about 40 looms stood still".
  private static boolean leads(SentenceReading reading, Told told) {
    int at = told.from - 1;
    while (at >= 0
        && (reading.word(at).tag() == Tag.QUOTE || reading.word(at).tag() == Tag.CONJUNCTION)) {
      at--;
    }
    boolean last = reading.word(at).is("last") && at <= 0;
    Tag before = at < 0 || last ? Tag.STOP : reading.word(at).tag();
    return before == Tag.STOP || before == Tag.COLON;
  }

  /// "and China has since sent", "but today it stands at": what follows is of another time.
  private static boolean parted(SentenceReading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      VerbGroup group = reading.group(i);
      String word = reading.word(i).lower();
      boolean perfect = word.equals("has") || word.equals("have");
      boolean but = word.equals("but") && reading.word(i - 1).tag() == Tag.COMMA;
      boolean tells =
          group != null
              && group.modality() == Modality.NONE
              && tells(reading, group)
              && reading.word(group.to()).tag() != Tag.COMMA;
      if (LATER.contains(word) || perfect || but || tells || reading.word(i).tag() == Tag.COLON) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(SentenceReading reading, VerbGroup group) {
    return FigureActions.tells(reading.word(group.main()));
  }

  /// "exports last year totalled 3 million", "sold in 2023 about 40 tons".
  private static boolean inside(
      SentenceReading reading, @Nullable VerbGroup verb, Told told, int word) {
    if (verb == null) {
      return false;
    }
    if (told.to <= verb.from()) {
      Phrase phrase = reading.phrase(told.to - 1);
      Phrase object = reading.object(verb);
      boolean other = object != null && !object.covers(word) && object.to() <= word;
      return !other
          && measures(reading, verb)
          && phrase != null
          && reading.subjectOf(phrase, verb)
          && verb.to() <= word;
    }
    boolean from = reading.word(reading.preposition(new Phrase(word, word + 1, word))).is("from");
    return verb.to() <= told.from && verb.equals(verbOf(reading, told.from)) && !from;
  }

  private static boolean compared(SentenceReading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (reading.word(i).lower()) {
        case "than", "from", "against", "versus", "compared", "after", "before", "since" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// "rose 30 percent in May, to some $3 million": what was reached is of the same time.
  private static boolean reached(SentenceFigures sentence, FoundQuantity figure, Told before) {
    SentenceReading reading = sentence.reading();
    int at = reading.preposition(sentence.phrase(figure));
    boolean comma = reading.word(at - 1).tag() == Tag.COMMA;
    return at >= before.to && reading.word(at).is("to") && (at == before.to || comma);
  }

  /// The year that "that year" means, told in a sentence of the same paragraph, or that from which
  /// "the year" may go on, whichever paragraph tells it; or 0.
  private int yearBefore(AnalysedText text, Sentence sentence) {
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      boolean that = Token.stand(sentence.tokens(), i, List.of("that", "year"));
      if (that || Token.stand(sentence.tokens(), i, List.of("the", "year"))) {
        return year(text, sentence, that);
      }
    }
    return 0;
  }

  private int year(AnalysedText text, Sentence sentence, boolean paragraph) {
    LocalDate today = text.article().publication().day();
    for (int i = sentence.index() - 1; i >= 0 && sentence.index() - i <= BACK; i--) {
      Sentence before = text.sentences().get(i);
      boolean near = !paragraph || before.paragraph() == sentence.paragraph();
      List<Time> told = near ? spans.find(before, today, 0) : List.of();
      PartialDate last = told.isEmpty() ? null : told.getLast().date();
      if (last != null) {
        return last.year();
      }
    }
    return 0;
  }
}
