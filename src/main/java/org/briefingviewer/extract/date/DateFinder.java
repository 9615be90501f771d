// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.date.YearFinder.Year;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds the dates of a sentence: "July 4, 2017", "4 July 2017", "Oct. 10", "August 2023", "in
/// 2009", "mid-2026", "last year", "the next year", "Tuesday", "yesterday".
public final class DateFinder {

  private static final Set<String> BEFORE_YEAR = WordLists.named("before-a-year");
  private static final Set<String> ENDING = WordLists.named("before-a-bare-year");

  private final DateNames names = new DateNames();
  private final CountedDates counted = new CountedDates(names);
  private final MeantYear years = new MeantYear(names);

  /// Returns the words by which it finds them.
  public DateNames names() {
    return names;
  }

  /// Returns the dates of `sentence`, in order.
  ///
  /// @param today the article's own day, or null
  /// @param previousYear the year of the last date before the sentence, or 0
  public List<FoundDate> find(Sentence sentence, @Nullable LocalDate today, int previousYear) {
    List<FoundDate> found = new ArrayList<>();
    int year = previousYear;
    int i = 0;
    while (i < sentence.tokens().size()) {
      FoundDate last = found.isEmpty() ? null : found.getLast();
      FoundDate ago = counted.at(sentence.tokens(), i, today, last);
      FoundDate date = ago != null ? ago : at(sentence.tokens(), i, today, year);
      i = date == null ? i + 1 : date.to();
      if (date != null && last != null) {
        date = goesOn(sentence.tokens(), last, date);
      }
      if (date != null) {
        found.add(date);
        year = date.date().year();
      }
    }
    return found;
  }

  /// "After the border was shut in January 2020, sales fell in March": a month without a year goes
  /// on from the one told in full before it in the sentence, unless it is that of saying so, or the
  /// words tell which year. Behind a clause beside the story ("Kim, who first came in April 2019,
  /// returned in September") it does not; null where neither is sure.
  private @Nullable FoundDate goesOn(List<Token> tokens, FoundDate last, FoundDate date) {
    PartialDate told = last.date();
    int before = date.from() - 1;
    while (before > last.to() && PREPOSED.contains(Token.word(tokens, before))) {
      before--;
    }
    boolean open =
        last.basis() == Basis.STATED
            && told.month() > 0
            && date.basis() == Basis.INFERRED
            && named(tokens, date)
            && date.date().month() > told.month()
            && date.date().year() > told.year()
            && !names.is(Token.word(tokens, before), "DOUBT")
            && !names.is(Token.word(tokens, date.to()), "DOUBT");
    if (!open || clauseHas(tokens, last.from(), ASIDE)) {
      return date;
    }
    boolean story =
        clauseHas(tokens, last.from(), THEN)
            || tokens.subList(last.to(), date.from()).stream().anyMatch(t -> t.is("and"));
    boolean named = tokens.subList(0, date.from()).stream().anyMatch(t -> t.is("that"));
    return !story || named
        ? null
        : new FoundDate(
            date.from(),
            date.to(),
            new PartialDate(told.year(), date.date().month(), fitting(told.year(), date.date())),
            Basis.INFERRED);
  }

  private static final Set<String> ASIDE = Set.of("who", "which", "whose", "where");

  private static final Set<String> THEN = Set.of("after", "when", "once", "as");

  /// Tells whether one of `words` stands in the clause before token `from`.
  private static boolean clauseHas(List<Token> tokens, int from, Set<String> words) {
    for (int i = from - 1; i >= 0 && !Set.of(",", ";").contains(Token.word(tokens, i)); i--) {
      if (words.contains(Token.word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PREPOSED = Set.of("in", "on", "by", "early", "late", "mid");

  /// Tells whether `date` is a bare month, with or without its day, of which the year was worked
  /// out: not "March of this year", "last March".
  public boolean open(Sentence sentence, FoundDate date) {
    return date.basis() == Basis.INFERRED && named(sentence.tokens(), date);
  }

  /// Tells whether the words before `date` speak of what is to come: "will reach 40 by March".
  boolean coming(Sentence sentence, FoundDate date) {
    return years.future(sentence.tokens(), date.from());
  }

  /// Returns the date that "two years ago" at token `i` counts back to, whatever it is compared
  /// with; or null.
  public @Nullable FoundDate ago(Sentence sentence, int i, @Nullable LocalDate today) {
    return counted.ago(sentence.tokens(), i, today);
  }

  /// Returns the date that "the year before" at token `i` counts back to from `told`; or null.
  public @Nullable FoundDate earlier(Sentence sentence, int i, PartialDate told) {
    return counted.earlier(sentence.tokens(), i, told);
  }

  private boolean named(List<Token> tokens, FoundDate date) {
    boolean month =
        names.month(Token.word(tokens, date.from())) > 0
            || names.month(Token.word(tokens, date.to() - 1)) > 0;
    boolean year = Token.word(tokens, date.to() - 1).equals("year");
    return month
        && !year
        && !Set.of("last", "this", "next").contains(Token.word(tokens, date.from() - 1));
  }

  private static int fitting(int year, PartialDate date) {
    return YearFinder.exists(year, date.month(), date.day()) ? date.day() : 0;
  }

  private @Nullable FoundDate at(List<Token> tokens, int i, @Nullable LocalDate today, int year) {
    int month = names.month(Token.word(tokens, i));
    if (month > 0 && (tokens.get(i).capitalised() || tokens.get(i).lower().startsWith("mid-"))) {
      return ofMonth(tokens, i, month, today, year);
    }
    FoundDate months = NearDates.months(names, tokens, i, today);
    FoundDate alone = months != null ? months : bareYear(tokens, i);
    if (alone != null) {
      return alone;
    }
    FoundDate relative = relativeYear(tokens, i, today, year);
    if (relative != null || today == null) {
      return relative;
    }
    FoundDate around = NearDates.at(tokens, i, today);
    if (around != null) {
      return around;
    }
    FoundDate day = bareDay(tokens, i, today);
    return day != null ? day : dayName(tokens, i, today);
  }

  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

  /// "on the 26th": of the article's own month, or of the one before where that day is still to
  /// come, unless the words tell of what will be.
  private @Nullable FoundDate bareDay(List<Token> tokens, int i, LocalDate today) {
    boolean on = Token.word(tokens, i - 1).equals("the") && Token.word(tokens, i - 2).equals("on");
    int day = on ? day(tokens, i) : 0;
    if (day == 0 || !ORDINAL.contains(Token.word(tokens, i + 1)) || !ends(tokens, i + 2)) {
      return null;
    }
    boolean coming = years.future(tokens, i);
    LocalDate month = today;
    if (coming && day < today.getDayOfMonth()) {
      month = today.plusMonths(1);
    } else if (!coming && day > today.getDayOfMonth()) {
      month = today.minusMonths(1);
    }
    return dated(i, i + 2, month.getYear(), month.getMonthValue(), day, Basis.INFERRED);
  }

  /// Nothing follows that the day may number: "the 17th floor".
  private static boolean ends(List<Token> tokens, int i) {
    return i >= tokens.size()
        || tokens.get(i).kind() == Token.Kind.SIGN
        || AFTER_DAY.contains(tokens.get(i).lower());
  }

  private static final Set<String> AFTER_DAY =
      Set.of("in", "at", "with", "after", "before", "and", "but", "to", "by", "from", "that");

  /// "Tuesday", "yesterday", "tomorrow".
  private @Nullable FoundDate dayName(List<Token> tokens, int i, LocalDate today) {
    int weekday = names.weekday(Token.word(tokens, i));
    if (weekday > 0) {
      int before = Token.word(tokens, i - 1).equals("on") ? i - 2 : i - 1;
      boolean coming =
          (names.is(Token.word(tokens, before), "LEAVES") && !noun(tokens, before))
              || Token.word(tokens, i - 1).equals("next")
              || names.due(tokens, i)
              || years.future(tokens, i);
      boolean last = Token.word(tokens, i - 1).equals("last");
      PartialDate day = new YearFinder(today).weekday(weekday, coming, last);
      return new FoundDate(i, i + 1, day, Basis.INFERRED);
    }
    LocalDate day =
        switch (Token.word(tokens, i)) {
          case "yesterday" -> today.minusDays(1);
          case "tomorrow" -> today.plusDays(1);
          default -> null;
        };
    return day == null ? null : new FoundDate(i, i + 1, PartialDate.of(day), Basis.INFERRED);
  }

  /// "confirmed the visit on Thursday": what is named there does not tell of the coming one.
  private boolean noun(List<Token> tokens, int i) {
    String before = Token.word(tokens, i - 1);
    return names.is(before, "OWNER") || before.endsWith("'s");
  }

  private @Nullable FoundDate ofMonth(
      List<Token> tokens, int i, int month, @Nullable LocalDate today, int previous) {
    int next = i + 1;
    if (Token.word(tokens, next).equals(".")) {
      next++;
    }
    int day = day(tokens, next);
    int from = i;
    if (day > 0) {
      next++;
      if (Set.of("st", "nd", "rd", "th").contains(Token.word(tokens, next))) {
        next++;
      }
    } else if (i > 0 && day(tokens, i - 1) > 0 && !Token.word(tokens, i - 2).equals(".")) {
      day = day(tokens, i - 1);
      from = i - 1;
    }
    int year = next;
    if (Token.word(tokens, year).equals(",") || Token.word(tokens, year).equals("of")) {
      year++;
    }
    if (year(tokens, year) > 0) {
      return dated(from, year + 1, year(tokens, year), month, day, Basis.STATED);
    }
    int shared = sharedYear(tokens, next);
    if (shared > 0) {
      return dated(from, next, shared, month, day, Basis.STATED);
    }
    return withoutYear(tokens, from, next, month, day, today, previous);
  }

  /// "January and February of 2016", "3 May to 9 June 2020": the year that follows the next dates
  /// is the first one's too.
  private int sharedYear(List<Token> tokens, int joint) {
    if (!JOINTS.contains(Token.word(tokens, joint))) {
      return 0;
    }
    int month = 0;
    for (int i = joint + 1; i < joint + 7; i++) {
      String word = Token.word(tokens, i);
      boolean inside =
          names.month(word) > 0
              || day(tokens, i) > 0
              || JOINTS.contains(word)
              || word.equals(".")
              || word.equals("of");
      month |= names.month(word);
      if (month > 0 && year(tokens, i) > 0) {
        return year(tokens, i);
      }
      if (!inside) {
        return 0;
      }
    }
    return 0;
  }

  private static final Set<String> JOINTS = Set.of("and", "or", "to", "through", ",", "-", "–");

  private static @Nullable FoundDate dated(
      int from, int to, int year, int month, int day, Basis basis) {
    return YearFinder.exists(year, month, day)
        ? new FoundDate(from, to, new PartialDate(year, month, day), basis)
        : null;
  }

  private @Nullable FoundDate withoutYear(
      List<Token> tokens,
      int from,
      int to,
      int month,
      int day,
      @Nullable LocalDate today,
      int previous) {
    boolean thatYear = thatYear(tokens, to);
    if (thatYear && previous > 0) {
      int end = Token.stand(tokens, to, List.of("of", "that", "year")) ? to + 3 : to;
      return dated(from, end, previous, month, day, Basis.INFERRED);
    }
    if (today == null
        || (day == 0 && Token.word(tokens, from).equals("may") && !monthOfMay(tokens, from))
        || (day == 0 && surname(tokens, from))) {
      return null;
    }
    PartialDate date = new YearFinder(today).of(month, day, years.of(tokens, from, to));
    int of = List.of("of", "in").contains(Token.word(tokens, to)) ? to + 1 : to;
    boolean yearNamed =
        Token.word(tokens, of + 1).equals("year")
            && MeantYear.named(Token.word(tokens, of)) != Year.NEAREST;
    int end = yearNamed ? of + 2 : to;
    return date == null ? null : new FoundDate(from, end, date, Basis.INFERRED);
  }

  /// "on 3 May and 7 June of that year": the year of the date told before.
  private static boolean thatYear(List<Token> tokens, int to) {
    for (int i = to; i < to + 7; i++) {
      if (Token.word(tokens, i).equals("that") && Token.word(tokens, i + 1).equals("year")) {
        return true;
      }
    }
    return false;
  }

  /// "Oh Jun", "Jan said": a person's name rather than a month cut short.
  private boolean surname(List<Token> tokens, int from) {
    boolean brief = names.is(Token.word(tokens, from), "SHORT") && !monthOfMay(tokens, from);
    return names.given(tokens, from) || (brief && !Token.word(tokens, from + 1).equals("."));
  }

  private static boolean monthOfMay(List<Token> tokens, int from) {
    return Set.of("in", "since", "last", "early", "late", "mid", "of", "until", "by", "to")
        .contains(Token.word(tokens, from - 1));
  }

  private static final Pattern PART_OF_YEAR = Pattern.compile("(mid|early|late)-(19|20)\\d\\d");

  private static @Nullable FoundDate bareYear(List<Token> tokens, int i) {
    String part = Token.word(tokens, i);
    if (part.indexOf('-') > 0 && PART_OF_YEAR.matcher(part).matches()) {
      int year = Integer.parseInt(part.substring(part.length() - 4));
      return new FoundDate(i, i + 1, new PartialDate(year, 0, 0), Basis.STATED);
    }
    int year = year(tokens, i);
    boolean decade =
        i + 1 < tokens.size()
            && tokens.get(i + 1).is("s")
            && tokens.get(i + 1).span().start() == tokens.get(i).span().end();
    if (year == 0 || decade) {
      return null;
    }
    String before = Token.word(tokens, i - 1);
    boolean opens = i == 0 && i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.WORD;
    boolean named = BEFORE_YEAR.contains(before) || ENDING.contains(before) || opens;
    return named ? new FoundDate(i, i + 1, new PartialDate(year, 0, 0), Basis.STATED) : null;
  }

  private static final Set<String> OF_YEAR = Set.of("of", "in", "during", "by", "late", "early");

  /// "last year" from the article's own day; "the next year", "the following year", "the end of
  /// that year" from the date before. What is made "for the following year" does not happen in it.
  private static @Nullable FoundDate relativeYear(
      List<Token> tokens, int i, @Nullable LocalDate today, int previous) {
    if (!Token.word(tokens, i + 1).equals("year")) {
      return null;
    }
    String word = Token.word(tokens, i);
    boolean after = word.equals("next") || word.equals("following");
    boolean purpose = Token.word(tokens, i - 2).equals("for");
    if (after && Token.word(tokens, i - 1).equals("the") && previous > 0 && !purpose) {
      return new FoundDate(i, i + 2, new PartialDate(previous + 1, 0, 0), Basis.INFERRED);
    }
    if (word.equals("that") && previous > 0 && OF_YEAR.contains(Token.word(tokens, i - 1))) {
      return new FoundDate(i, i + 2, new PartialDate(previous, 0, 0), Basis.INFERRED);
    }
    return word.equals("last") && today != null
        ? new FoundDate(i, i + 2, new PartialDate(today.getYear() - 1, 0, 0), Basis.INFERRED)
        : null;
  }

  private static int day(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    boolean number =
        word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    int day = number ? Integer.parseInt(word) : 0;
    return day <= 31 ? day : 0;
  }

  static int year(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean century = four && (word.startsWith("19") || word.startsWith("20"));
    return century ? Integer.parseInt(word) : 0;
  }
}
