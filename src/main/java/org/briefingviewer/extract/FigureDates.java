// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

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
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells for which time a figure holds, where its sentence gives one: "40 ships in 2018", "by the
/// end of that year more than 300 crates", "exports last year totalled 3 million". Of a span ("in
/// the first half of 2025") the date tells only the year, and its words stand with what the figure
/// covers. What only compares ("than last year") and what another figure stands between dates none.
final class FigureDates {

  /// How many words may stand between a verb of level and its figure: "totalled close to".
  private static final int LEVEL = 5;

  /// How many words may stand behind a figure before its time.
  private static final int BEHIND = 8;

  /// How many sentences back "that year" may have been told.
  private static final int BACK = 5;

  private static final Set<String> CLAUSES = Set.of(";", "—", "–");

  private static final Set<String> WORDS_OF_TIME =
      Set.of("year", "month", "half", "quarter", "months", "ago");

  private final DateFinder dates = new DateFinder();
  private final DateNames names = dates.names();
  private final Spans spans = new Spans(dates);
  private final IdleTimes idle = new IdleTimes(dates, names);

  /// Returns the figures, dated where the text does so.
  List<FoundQuantity> dated(List<FoundQuantity> figures, AnalysedText text) {
    List<FoundQuantity> dated = new ArrayList<>();
    List<Time> times = List.of();
    int sentence = -1;
    @Nullable Time before = null;
    for (FoundQuantity figure : figures) {
      if (figure.sentence() != sentence) {
        sentence = figure.sentence();
        times = times(text, sentence);
        before = null;
      }
      Sentence within = text.sentences().get(sentence);
      Time time = times.isEmpty() ? null : of(figure, figures, within, times);
      time = time == null ? ago(figure, within, text) : time;
      if (time == null && before != null && reached(figure, within, before)) {
        time = before;
      }
      before = time != null && figure.quantity().direction() != Direction.NONE ? time : null;
      dated.add(time == null ? figure : figure.of(told(figure.quantity(), time, text, within)));
    }
    return dated;
  }

  /// "90 looms five years ago", "against 90 looms a year ago".
  private @Nullable Time ago(FoundQuantity figure, Sentence sentence, AnalysedText text) {
    int to = sentence.tokenAt(figure.span().end());
    FoundDate date = dates.ago(sentence, to, text.article().publication().day());
    return date == null ? null : new Time(date.from(), date.to(), date.date(), false);
  }

  private List<Time> times(AnalysedText text, int index) {
    Sentence sentence = text.sentences().get(index);
    if (sentence.tokens().stream().noneMatch(this::time)) {
      return List.of();
    }
    LocalDate today = text.article().publication().day();
    List<Time> times = new ArrayList<>(spans.find(sentence, today, yearBefore(text, sentence)));
    times.removeIf(time -> idle.is(sentence, time));
    return times;
  }

  private boolean time(Token token) {
    boolean year = token.kind() == Token.Kind.NUMBER && token.text().length() == 4;
    return year || WORDS_OF_TIME.contains(token.lower()) || names.month(token.lower()) > 0;
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

  private @Nullable Time of(
      FoundQuantity figure, List<FoundQuantity> all, Sentence sentence, List<Time> times) {
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(figure.span().start());
    int to = sentence.tokenAt(figure.span().end());
    TextSpan next = next(figure, all);
    int limit = next == null ? tokens.size() : sentence.tokenAt(next.start());
    Time opening = null;
    for (Time time : times) {
      if ((time.from() <= limit && behind(tokens, from, to, time, figure))
          || level(tokens, time, from)) {
        return time;
      }
      if (time.to() <= from) {
        opening = opens(tokens, time, from) ? time : null;
      }
    }
    return opening;
  }

  /// The next figure of the same sentence, or null.
  private static @Nullable TextSpan next(FoundQuantity figure, List<FoundQuantity> all) {
    return all.stream()
        .filter(f -> f.sentence() == figure.sentence())
        .map(FoundQuantity::span)
        .filter(s -> s.start() >= figure.span().end())
        .min(Comparator.comparingInt(TextSpan::start))
        .orElse(null);
  }

  /// "Last year, the port handled 300 ships"; "By May 2024 it had sent 40 crates": not the figure
  /// of "up from 200 ships", nor of "compared with 200 ships", behind it.
  private boolean opens(List<Token> tokens, Time time, int figure) {
    boolean first =
        time.from() == 0
            ? opened(tokens, time)
            : CLAUSES.contains(Token.word(tokens, time.from() - 1));
    if (!first) {
      return false;
    }
    int clause = figure;
    while (clause > time.to() && !Token.word(tokens, clause - 1).equals(",")) {
      clause--;
    }
    return tokens.subList(time.to(), figure).stream().noneMatch(t -> CLAUSES.contains(t.lower()))
        && !later(tokens, time.to(), figure)
        && !compares(tokens, clause, figure);
  }

  /// "and China has since sent", "but today it stands at": what follows is told of another time.
  private static boolean later(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean far = Token.stand(tokens, i, List.of("so", "far"));
      if (far || LATER.contains(tokens.get(i).lower())) {
        return true;
      }
      if (tokens.get(i).is(",") && Token.word(tokens, i + 1).equals("but")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LATER =
      Set.of("since", "now", "today", "currently", "nowadays", "has", "have");

  /// "up from", "compared with"; not the "than" of "more than".
  private boolean compares(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = Token.word(tokens, i);
      boolean bound = word.equals("than") && BOUNDS.contains(Token.word(tokens, i - 1));
      if (!bound && (names.compares(word) || names.against(word))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BOUNDS = Set.of("more", "less", "fewer", "greater", "lower");

  /// A time that opens its sentence with a preposition, or parted from it by a comma.
  private static boolean opened(List<Token> tokens, Time time) {
    String next = Token.word(tokens, time.to());
    boolean ago = Token.word(tokens, time.to() - 1).equals("ago");
    boolean last = Token.word(tokens, 0).equals("last") && SUBJECTS.contains(next);
    return HEADS.contains(Token.word(tokens, 0)) || next.equals(",") || ago || last;
  }

  private static final Set<String> SUBJECTS =
      Set.of("it", "he", "she", "they", "we", "the", "there");

  private static final Set<String> HEADS = Set.of("in", "by", "as", "at", "during", "between");

  /// "exports last year totalled close to 3 million": the verb stands right behind the date, and
  /// soon the figure. A date behind another verb, or before one of doing, tells more of what stands
  /// before it: "the firm founded in 1998 employed 300".
  private boolean level(List<Token> tokens, Time time, int figure) {
    String verb = Token.word(tokens, time.to());
    String first = Token.word(tokens, time.from());
    boolean last = first.equals("last") && !placed(Token.word(tokens, time.from() - 1));
    boolean during = first.equals("in") || first.equals("during");
    return ((last && names.verb(verb)) || (during && names.level(verb)))
        && !verbBefore(tokens, time.from())
        && figure > time.to()
        && figure - time.to() <= LEVEL + 1
        && plain(tokens, time.to(), figure);
  }

  /// Tells whether a verb or a relative pronoun stands in the clause before token `to`.
  private boolean verbBefore(List<Token> tokens, int to) {
    for (int i = to - 1; i >= 0 && !STOPS.contains(tokens.get(i).lower()); i--) {
      String word = tokens.get(i).lower();
      if (RELATIVE.contains(word) || (names.verb(word) && !names.doubt(word))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "where");

  private static final Set<String> STOPS = Set.of(",", ";", ":", "—", "–");

  /// "40,000 crates last year"; not "than last year", nor "40 crates made in 2019" after a verb.
  private boolean behind(List<Token> tokens, int from, int to, Time time, FoundQuantity figure) {
    return time.from() >= to
        && time.from() - to <= BEHIND
        && place(tokens, time, figure.quantity().direction())
        && plain(tokens, to, time.from())
        && !ofItsOwn(tokens, from, to, time.from());
  }

  /// Tells whether a time begins with what tells when: not "the class of 2019"; nor, where a figure
  /// tells how much more or less there is, with what may tell from when one counts ("up 5 percent
  /// on last year", "a rise over 2019").
  private static boolean place(List<Token> tokens, Time time, Direction direction) {
    boolean day = time.date() != null && time.date().day() > 0;
    return switch (Token.word(tokens, time.from())) {
      case "in", "during", "by", "at", "as" -> true;
      case "last" -> !placed(Token.word(tokens, time.from() - 1));
      case "on" -> day;
      case "over" -> time.span() && direction == Direction.NONE;
      case "from", "between", "through" -> IdleTimes.ranged(tokens, time);
      default -> false;
    };
  }

  private static boolean placed(String word) {
    return AFTER.contains(word);
  }

  /// Prepositions after which "last year" is no time at which something holds.
  private static final Set<String> AFTER =
      Set.of(
          "of",
          "after",
          "before",
          "following",
          "above",
          "below",
          "beyond",
          "like",
          "unlike",
          "despite",
          "for",
          "to",
          "with",
          "on",
          "over",
          "exceeding",
          "beating",
          "topping");

  /// "owns 40 ships built in 2019", "40 weavers who left in 2021": the time is that of a clause of
  /// its own about what is counted.
  private boolean ofItsOwn(List<Token> tokens, int from, int to, int time) {
    boolean verb = false;
    for (int i = to; i < time; i++) {
      String word = tokens.get(i).lower();
      if (RELATIVE.contains(word) || word.equals("ended") || word.equals("ending")) {
        return true;
      }
      verb |= names.verb(word);
    }
    boolean opens = STOPS.contains(Token.word(tokens, from - 1));
    boolean owned = owns(tokens, from - 1) || owns(tokens, from - 2);
    return verb && !opens && (owned || verbBefore(tokens, from));
  }

  /// A word that may be a verb in the present: "owns".
  private static boolean owns(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !tokens.get(i).capitalised();
  }

  /// "rose 30 percent in May, to some $3 million": what was reached is of the same time.
  private boolean reached(FoundQuantity figure, Sentence sentence, Time time) {
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(figure.span().start());
    for (int i = from - 1; i > 0 && from - i <= LEVEL; i--) {
      if (tokens.get(i).is("to")) {
        return i > time.to() - 1
            && (i == time.to() || tokens.get(i - 1).is(","))
            && tokens.subList(time.to(), i).stream().noneMatch(t -> t.kind() == Token.Kind.NUMBER);
      }
      if (tokens.get(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /// Tells whether neither a sign nor a figure nor a word of comparison stands between two places.
  private boolean plain(List<Token> tokens, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      // "cost 2 billion and was finished in 2014": when that was, is told of another thing.
      if (tokens.get(i).is("and") && ANOTHER_VERB.contains(tokens.get(i + 1).lower())) {
        return false;
      }
    }
    return tokens.subList(from, to).stream()
        .noneMatch(
            t ->
                t.kind() == Token.Kind.NUMBER
                    || (t.kind() == Token.Kind.SIGN && !"$€£¥₩%-".contains(t.text()))
                    || names.compares(t.lower())
                    || names.against(t.lower()));
  }

  private static final Set<String> ANOTHER_VERB = Set.of("was", "were", "is", "are", "has", "had");

  private static Quantity told(Quantity quantity, Time time, AnalysedText text, Sentence sentence) {
    PartialDate date = time.date();
    Quantity dated = date == null ? quantity : quantity.dated(date);
    if (!time.span()) {
      return dated;
    }
    List<Token> tokens = sentence.tokens();
    String words =
        text.text()
            .substring(
                tokens.get(time.from()).span().start(), tokens.get(time.to() - 1).span().end());
    String lower = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    String scope = dated.scope();
    return dated.covering(scope == null ? lower : scope + ", " + lower);
  }
}
