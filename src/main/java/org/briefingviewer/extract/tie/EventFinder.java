// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.briefingviewer.extract.date.BaseYears;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.date.DatedLines;
import org.briefingviewer.extract.date.EventClauses;
import org.briefingviewer.extract.date.FoundDate;
import org.briefingviewer.extract.date.LifeYears;
import org.briefingviewer.extract.date.SinceDates;
import org.briefingviewer.extract.date.SpokenDates;
import org.briefingviewer.extract.date.Unhappened;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.Phrase;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.Tag;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.tie.actor.ActorFinder;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Finds the dated events of a text. A day on which somebody only said something is none.
public final class EventFinder {

  private static final Set<String> RANGE = Set.of("to", "until", "till", "through", "-", "–");

  private static final Set<String> LISTED = Set.of("and", "or", ",", "in", "early", "late", "mid");

  private final DateFinder dates = new DateFinder();
  private final DateNames names = dates.names();
  private final ActorFinder actors;
  private final Triangle triangle;
  private final SpokenDates spoken;
  private final SinceDates since = new SinceDates(names);
  private final EventClauses clauses;
  private final DatedLines lines;
  private final BaseYears bases = new BaseYears(names);
  private final LifeYears lives = new LifeYears(names);

  /// Makes a finder for the events that touch the ties of a triangle.
  ///
  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public EventFinder(TriangleData data, Predicate<String> speaks) {
    this.triangle = data.triangle();
    this.actors = new ActorFinder(data);
    this.spoken = new SpokenDates(dates, speaks);
    this.clauses = new EventClauses(names, speaks);
    this.lines = new DatedLines(names, clauses);
  }

  /// Returns the events of `text`, in text order, each date of a sentence once.
  public List<Event> find(AnalysedText text) {
    List<Event> found = new ArrayList<>();
    LocalDate today = text.article().publication().day();
    int year = 0;
    int paragraph = -1;
    PartialDate story = null;
    for (Sentence sentence : text.sentences()) {
      if (!tells(sentence.kind()) || lines.line(sentence)) {
        continue;
      }
      story = sentence.paragraph() == paragraph ? story : null;
      paragraph = sentence.paragraph();
      List<PartialDate> seen = new ArrayList<>();
      FoundDate before = null;
      List<FoundDate> all = dates.find(sentence, today, year);
      for (FoundDate date : all) {
        year = date.date().year();
        boolean same = before != null && joined(sentence, before, date);
        before = date;
        boolean other =
            (said(sentence, date) && !published(sentence, date))
                || named(sentence, date)
                || season(sentence.tokens(), date)
                || clock(sentence.tokens(), date)
                || ofPact(sentence, date)
                || (story != null && goesOn(sentence, date, story))
                || compared(sentence, date)
                || (today == null && unresolved(sentence, date))
                || all.stream().anyMatch(d -> between(sentence, date, d))
                || anchors(sentence, date)
                || bases.of(sentence, date)
                || lives.of(sentence, date)
                || lines.stamp(sentence.tokens(), date)
                || SpokenDates.credited(sentence, date)
                || Unhappened.of(sentence, date)
                || since.bounds(sentence, date)
                || deadline(sentence, date, today);
        FoundDate whole = coming(text, sentence, listed(sentence, date, all), today);
        if (!same && !seen.contains(whole.date()) && !other) {
          seen.add(whole.date());
          found.add(event(text, sentence, whole, all, found.size() + 1));
        }
      }
      story = story(sentence, all, story);
    }
    return List.copyOf(found);
  }

  private boolean said(Sentence sentence, FoundDate date) {
    return spoken.saying(sentence, date) || spoken.document(sentence, date);
  }

  /// "its yearbook, released on Monday": that it came out is an event, unlike that somebody said
  /// something; not of what is only cited.
  private boolean published(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int verb = date.from() - 1;
    while (verb > 0 && EventClauses.PREPOSED.contains(Token.word(tokens, verb))) {
      verb--;
    }
    verb -= Token.word(tokens, verb).equals("on") ? 1 : 0;
    return date.date().day() > 0
        && names.released(Token.word(tokens, verb))
        && tokens.subList(Math.max(0, verb - LONG_NAME), verb).stream()
            .anyMatch(t -> names.document(t.lower()) || names.is(t.lower(), "DATA"));
  }

  /// "the 2025-26 marketing year": the name of a season.
  private static boolean season(List<Token> tokens, FoundDate date) {
    String last = Token.word(tokens, date.to() + 1);
    boolean dash = List.of("-", "–", "/").contains(Token.word(tokens, date.to()));
    return date.date().month() == 0 && dash && last.length() == 2 && Character.isDigit(last.charAt(0));
  }

  /// "it's June and now it's October": what the calendar says.
  private static boolean clock(List<Token> tokens, FoundDate date) {
    String before = Token.word(tokens, date.from() - 1);
    boolean be = before.equals("is") && Token.word(tokens, date.from() - 2).equals("it");
    return date.date().day() == 0 && (be || before.equals("it's"));
  }

  /// "by May of this year" in a text without a day: whichever year that is.
  private static boolean unresolved(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int of = Token.word(tokens, date.to()).equals("of") ? date.to() + 1 : date.to();
    boolean year = Token.word(tokens, of + 1).equals("year");
    return SinceDates.unresolved(sentence, date)
        || (year && List.of("this", "last").contains(Token.word(tokens, of)));
  }

  /// "When he visits on Wednesday": a day of the week is the coming one where its own verb tells of
  /// what is to come.
  private FoundDate coming(
      AnalysedText text, Sentence sentence, FoundDate date, @Nullable LocalDate today) {
    boolean named = date.to() - date.from() == 1 && date.date().day() > 0;
    if (today == null || !named || names.weekday(Token.word(sentence.tokens(), date.from())) == 0) {
      return date;
    }
    LocalDate day = LocalDate.parse(date.date().iso());
    SentenceReading grammar =
        GrammarReader.own().read(text.text(), sentence, List.of(), Set.of());
    int at = grammar.wordAt(sentence.tokens().get(date.from()).span().start());
    VerbGroup verb = grammar.verbBefore(at);
    VerbGroup told = verb;
    while (told != null && told.form() == VerbGroup.Form.INFINITIVE) {
      told = grammar.verbBefore(told.from());
    }
    boolean later = told != null && !day.isAfter(today) && ahead(grammar, told);
    return later
        ? new FoundDate(
            date.from(), date.to(), PartialDate.of(day.plusWeeks(1)), date.basis())
        : date;
  }

  /// "will meet", "When he emerges": behind what opens a clause of time the present is to come.
  private static boolean ahead(SentenceReading grammar, VerbGroup verb) {
    Phrase subject = grammar.subject(verb);
    int opener = grammar.before(subject == null ? verb.from() : subject.from());
    boolean time = List.of("when", "once", "after", "before").contains(grammar.word(opener).lower());
    Tag tag = grammar.word(verb.from()).tag();
    boolean present = tag == Tag.VERB_PRESENT_S || tag == Tag.VERB_PRESENT;
    return verb.modality() == VerbGroup.Modality.FUTURE || (time && present);
  }

  /// The last month that a sentence tells in full, from which the next sentence may go on.
  private @Nullable PartialDate story(
      Sentence sentence, List<FoundDate> all, @Nullable PartialDate before) {
    for (FoundDate date : all.reversed()) {
      if (date.basis() == Basis.STATED && date.date().month() > 0) {
        return since.opening(sentence, date) < 0 ? date.date() : null;
      }
    }
    return before;
  }

  /// "The border was shut in January 2020. In March, sales fell": a month that may be of that year
  /// or of the article's own is of neither.
  private boolean goesOn(Sentence sentence, FoundDate date, PartialDate story) {
    return dates.open(sentence, date)
        && date.date().year() > story.year()
        && date.date().month() > story.month();
  }

  /// "the 1963 Test Ban Treaty": the year is a part of a name.
  private static boolean named(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    boolean year = date.date().month() == 0 && date.to() - date.from() == 1 && date.from() > 0;
    boolean name =
        date.to() < tokens.size()
            && (tokens.get(date.to()).capitalised() || QUOTES.contains(Token.word(tokens, date.to())));
    boolean list = LISTED.contains(Token.word(tokens, date.from() - 1));
    int owner = list ? date.from() - 3 : date.from() - 1;
    return year && name && EventClauses.OWNERS.contains(Token.word(tokens, owner));
  }

  /// "the treaty of 9 May 2000 lapsed", "the 1961 treaty", "an accord dated May 2011": the date
  /// tells which one, not when the rest happened.
  private boolean ofPact(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int before = date.from() - 1;
    boolean of = List.of("of", "dated").contains(Token.word(tokens, before));
    for (int i = before - 1; of && i > 0 && before - i <= LONG_NAME; i--) {
      if (names.pact(Token.word(tokens, i)) || names.is(Token.word(tokens, i), "LETTER")) {
        return true;
      }
      if (!tokens.get(i).capitalised() && !NAMING.contains(Token.word(tokens, i))) {
        break;
      }
    }
    for (int i = date.to();
        EventClauses.OWNERS.contains(Token.word(tokens, before)) && i < date.to() + NAME;
        i++) {
      if (names.pact(Token.word(tokens, i))) {
        return true;
      }
      String word = Token.word(tokens, i);
      if (names.verb(word)
          || EventClauses.PREPOSED.contains(word)
          || EventClauses.OWNERS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> QUOTES = Set.of("“", "\"", "‘");

  /// How many words the name of a pact may have: "the Treaty of Friendship and Cooperation of
  /// 2000".
  private static final int LONG_NAME = 10;

  private static final Set<String> NAMING = Set.of("of", "and", "on", "for", "-", "the");

  /// How many words a year may stand before what it names: "the 1961 mutual aid treaty".
  private static final int NAME = 5;

  /// "compared to May 2019", "the levels of 2019".
  private boolean compared(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int i = date.from() - 1;
    while (i > 0 && EventClauses.PREPOSED.contains(tokens.get(i).lower())) {
      i--;
    }
    boolean direct = Token.word(tokens, date.from() - 1).equals("against");
    return direct
        || (i >= 0 && i < date.from() - 1 && names.against(tokens.get(i).lower()))
        || best(tokens, date)
        || since.ofOtherFigure(sentence, date)
        || since.ofOtherTime(sentence, date)
        || since.purpose(sentence, date);
  }

  /// "the highest growth since 2016": with what it is compared.
  private static boolean best(List<Token> tokens, FoundDate date) {
    int since = date.from() - 1;
    for (int i = since - 1; i >= 0 && since - i <= NAME; i--) {
      String word = Token.word(tokens, i);
      boolean best = word.endsWith("est") && word.length() > NAME;
      if (Token.word(tokens, since).equals("since") && best) {
        return true;
      }
    }
    return false;
  }

  /// "between January and November 2025": neither is the day of what is told.
  private static boolean between(Sentence sentence, FoundDate one, FoundDate other) {
    return other.from() >= one.to()
        && joined(sentence, one, other)
        && SinceDates.between(sentence, one, other);
  }

  /// "Ten days after the summit of 4 September": from which another day is counted.
  private static boolean anchors(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    for (int i = date.from() - 1; i > 1 && date.from() - i <= ANCHOR; i--) {
      if (UNITS.contains(tokens.get(i - 1).lower()) && COUNTED.contains(tokens.get(i).lower())) {
        return true;
      }
      if (EventClauses.cut(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /// "told them to leave by 22 May 2019": whether it was met by a day that is past is not told.
  private boolean deadline(Sentence sentence, FoundDate date, @Nullable LocalDate today) {
    List<Token> tokens = sentence.tokens();
    if (today == null
        || !Token.word(tokens, date.from() - 1).equals("by")
        || date.date().compareTo(PartialDate.of(today)) > 0) {
      return false;
    }
    for (int i = date.from() - 2; i > 0 && date.from() - i <= NAME; i--) {
      if (tokens.get(i).is("be") && ordered(tokens, i)) {
        return true;
      }
    }
    for (int i = date.from() - 2; i > 0 && !EventClauses.cut(tokens.get(i)); i--) {
      if (names.verb(tokens.get(i).lower())) {
        return false;
      }
      if (tokens.get(i).is("to")) {
        return EventClauses.infinitive(tokens.get(i + 1));
      }
    }
    return false;
  }

  /// "decided that all workers be sent home by": what is wanted of somebody.
  private boolean ordered(List<Token> tokens, int be) {
    for (int i = be - 1; i > 0 && be - i <= ANCHOR; i--) {
      if (tokens.get(i).is("that")) {
        return true;
      }
      if (names.verb(tokens.get(i).lower()) || EventClauses.cut(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static final int ANCHOR = 8;

  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  private static final Set<String> COUNTED = Set.of("after", "before");

  /// "from 2017 to 2018", "in April and May", "on Monday (14 July)": one event told of with two
  /// dates.
  private static boolean joined(Sentence sentence, FoundDate one, FoundDate other) {
    List<Token> tokens = sentence.tokens();
    if (other.from() - one.to() > 3) {
      return false;
    }
    if (one.date().equals(other.date())) {
      return tokens.get(other.from() - 1).is("(") || tokens.get(other.from() - 1).is(",");
    }
    boolean days = one.date().day() > 0 && other.date().day() > 0;
    return tokens.subList(one.to(), other.from()).stream()
        .allMatch(t -> RANGE.contains(t.lower()) || (!days && LISTED.contains(t.lower())));
  }

  /// "in January and February of 2016", "from March to June", "January through May": what is told
  /// of several months is told of their year.
  private static FoundDate listed(Sentence sentence, FoundDate date, List<FoundDate> all) {
    FoundDate last = date;
    boolean from =
        Token.word(sentence.tokens(), date.from() - 1).equals("from")
            || List.of("through", "-", "–").contains(Token.word(sentence.tokens(), date.to()));
    for (FoundDate next : all) {
      boolean list =
          next.from() >= last.to()
              && months(last, next)
              && joined(sentence, last, next)
              && sentence.tokens().subList(last.to(), next.from()).stream()
                  .allMatch(t -> LISTED.contains(t.lower()) || (from && RANGE.contains(t.lower())));
      last = list ? next : last;
    }
    return last.equals(date)
        ? date
        : new FoundDate(
            date.from(), last.to(), new PartialDate(date.date().year(), 0, 0), date.basis());
  }

  private static boolean months(FoundDate one, FoundDate other) {
    return one.date().month() > 0
        && one.date().day() == 0
        && other.date().month() > 0
        && other.date().day() == 0
        && one.date().year() == other.date().year();
  }

  /// A headline, a subhead and a caption only repeat what the text tells.
  private static boolean tells(ParagraphKind kind) {
    return switch (kind) {
      case BODY, DECK -> true;
      case HEADLINE, SUBHEAD, CAPTION -> false;
    };
  }

  private Event event(
      AnalysedText text, Sentence sentence, FoundDate date, List<FoundDate> all, int number) {
    int opening = since.opening(sentence, date);
    int when = since.when(sentence, date);
    TextSpan clause =
        when >= 0
            ? clauses.from(sentence, opening < 0 ? when : opening, date.to() + 1)
            : opening < 0
                ? clauses.clause(sentence, date, all)
                : EventClauses.span(sentence, opening, date.to());
    EvidenceQuote quote = new EvidenceQuote(text.article().id(), clause, text.words(clause));
    return new Event(
        "e" + number,
        date.date(),
        date.basis(),
        quote,
        opening < 0 ? ties(sentence, clause) : List.of());
  }

  /// The ties whose two actors the sentence names, one of them at least in the clause that tells
  /// it.
  private List<ActorPair> ties(Sentence sentence, TextSpan clause) {
    List<TieWord> words = TieWord.of(sentence);
    List<ActorMention> named = actors.find(words).stream().filter(a -> !a.outsider()).toList();
    Set<String> all = named.stream().map(ActorMention::actor).collect(Collectors.toSet());
    Set<String> here =
        named.stream()
            .filter(a -> clause.contains(words.get(a.from()).span()))
            .map(ActorMention::actor)
            .collect(Collectors.toSet());
    return triangle.pairs().stream()
        .filter(p -> all.contains(p.first()) && all.contains(p.second()))
        .filter(p -> here.contains(p.first()) || here.contains(p.second()))
        .toList();
  }
}
