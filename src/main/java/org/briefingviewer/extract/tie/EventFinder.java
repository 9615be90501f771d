// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.date.DatedLines;
import org.briefingviewer.extract.date.EventClauses;
import org.briefingviewer.extract.date.FoundDate;
import org.briefingviewer.extract.date.SinceDates;
import org.briefingviewer.extract.date.SpokenDates;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.tie.actor.ActorFinder;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.extract.tie.treaty.TreatyReader;
import org.briefingviewer.extract.tie.treaty.TreatySentence;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
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
  private final TreatyReader treaties;
  private final OtherDates others = new OtherDates(names);

  /// Makes a finder for the events that touch the ties of a triangle.
  ///
  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public EventFinder(TriangleData data, Predicate<String> speaks) {
    this.triangle = data.triangle();
    this.actors = new ActorFinder(data);
    this.spoken = new SpokenDates(dates, speaks);
    this.clauses = new EventClauses(names, speaks);
    this.lines = new DatedLines(names, clauses);
    this.treaties = new TreatyReader(actors);
  }

  /// Returns the events of `text`, in text order, each date of a sentence once.
  ///
  /// @param teller tells who says what stands at a place, or null where the text itself does
  public List<Event> find(AnalysedText text, Function<TextSpan, @Nullable Agent> teller) {
    List<Event> found = new ArrayList<>();
    LocalDate today = text.article().publication().day();
    int year = 0;
    int paragraph = -1;
    PartialDate story = null;
    String treaty = null;
    for (Sentence sentence : text.sentences()) {
      if (!tells(sentence.kind()) || lines.line(sentence)) {
        continue;
      }
      story = sentence.paragraph() == paragraph ? story : null;
      paragraph = sentence.paragraph();
      List<PartialDate> seen = new ArrayList<>();
      FoundDate before = null;
      List<FoundDate> all = dates.find(sentence, today, year);
      TreatySentence told = treaties.of(text.text(), sentence, treaty);
      List<TextSpan> days =
          told == null ? List.of() : all.stream().map(d -> span(sentence, d)).toList();
      for (FoundDate date : all) {
        year = date.date().year();
        boolean same = before != null && joined(sentence, before, date);
        before = date;
        boolean other =
            (said(sentence, date) && !others.published(sentence, date))
                || others.are(sentence, date, today)
                || clauses.onlySaid(sentence, date, all)
                || (story != null && goesOn(sentence, date, story))
                || all.stream().anyMatch(d -> between(sentence, date, d))
                || lines.stamp(sentence.tokens(), date);
        FoundDate whole = coming(text, sentence, listed(sentence, date, all), today);
        if (!same && !seen.contains(whole.date()) && !other) {
          seen.add(whole.date());
          Event event = event(text, sentence, whole, all, found.size() + 1);
          TextSpan day = span(sentence, whole);
          found.add(event.by(teller.apply(day)).of(told == null ? null : told.step(day, days)));
        }
      }
      story = story(sentence, all, story);
      treaty = told == null ? null : told.named();
    }
    return List.copyOf(found);
  }

  private static TextSpan span(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    return new TextSpan(
        tokens.get(date.from()).span().start(), tokens.get(date.to() - 1).span().end());
  }

  private boolean said(Sentence sentence, FoundDate date) {
    return spoken.saying(sentence, date) || spoken.document(sentence, date);
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
    SentenceReading grammar = GrammarReader.own().read(text.text(), sentence, List.of(), Set.of());
    int at = grammar.wordAt(sentence.tokens().get(date.from()).span().start());
    VerbGroup verb = grammar.verbBefore(at);
    VerbGroup told = verb;
    while (told != null && told.form() == VerbGroup.Form.INFINITIVE) {
      told = grammar.verbBefore(told.from());
    }
    boolean later = told != null && !day.isAfter(today) && ahead(grammar, told);
    return later
        ? new FoundDate(date.from(), date.to(), PartialDate.of(day.plusWeeks(1)), date.basis())
        : date;
  }

  /// "will meet", "When he emerges": behind what opens a clause of time the present is to come.
  private static boolean ahead(SentenceReading grammar, VerbGroup verb) {
    GrammarPhrase subject = grammar.subject(verb);
    int opener = grammar.before(subject == null ? verb.from() : subject.from());
    boolean time =
        List.of("when", "once", "after", "before").contains(grammar.word(opener).lower());
    PartOfSpeech tag = grammar.word(verb.from()).tag();
    boolean present = tag == PartOfSpeech.VERB_PRESENT_S || tag == PartOfSpeech.VERB_PRESENT;
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

  /// "between January and November 2025": neither is the day of what is told.
  private static boolean between(Sentence sentence, FoundDate one, FoundDate other) {
    return other.from() >= one.to()
        && joined(sentence, one, other)
        && SinceDates.between(sentence, one, other);
  }

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
