// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads for which time a date stands that a sentence gives: "by February 2024" for that month,
/// "the end of 2023" for its last one, "in the first half of 2025", "in autumn 2024" and "between
/// January and March" for a span, of which the date tells only what all of it has in common.
public final class DateSpanReader {

  private static final Set<String> OPENING = WordLists.named("before-a-time");
  private static final Set<String> PARTS = WordLists.named("parts-of-a-time");
  private static final Set<String> PARTLY = WordLists.named("before-part-of-a-time");
  private static final Set<String> MORE = WordLists.named("behind-a-year-of-its-own");
  private static final List<String> RELATIVE = List.of("last", "this", "next");
  private static final Set<String> OF = Set.of("of", "in");

  /// What stands before the two ends of a span.
  private static final Set<String> ENDED = Set.of("from", "between");

  private static final Set<String> JOINTS = Set.of("and", "or", "to", "through", ",", "-", "–");

  /// How many words a part of a year may have: "the first eleven months of".
  private static final int PART = 5;

  /// A time that a sentence gives.
  ///
  /// @param from its first token, that of its preposition
  /// @param to one past its last token
  /// @param date what all of it has in common, or null
  /// @param span whether it is more than the month or the year of its date
  public record Time(int from, int to, @Nullable PartialDate date, boolean span) {}

  private final DateFinder dates;

  public DateSpanReader(DateFinder dates) {
    this.dates = dates;
  }

  /// Returns the times of `sentence`, in order.
  ///
  /// @param today the article's own day, or null
  /// @param previousYear the year of the last date before the sentence, or 0
  public List<Time> find(Sentence sentence, @Nullable LocalDate today, int previousYear) {
    List<Token> tokens = sentence.tokens();
    List<Time> found = new ArrayList<>();
    List<FoundDate> all = all(sentence, today, previousYear);
    for (int i = 0; i < all.size(); i++) {
      FoundDate date = all.get(i);
      int last = i;
      while (last + 1 < all.size() && goesOn(tokens, date, all.get(last), all.get(last + 1))) {
        last++;
      }
      Time time = time(tokens, date, all.get(last));
      boolean open = dates.open(sentence, date) && date.date().day() == 0 && !time.span();
      boolean until =
          Token.word(tokens, time.from()).equals("by")
              && !over(tokens, time.from())
              && !dates.coming(sentence, date);
      found.add(open && until && today != null ? nearest(time, today) : time);
      i = last;
    }
    int told = all.isEmpty() ? previousYear : otherYear(all, today);
    Time part = today == null ? null : ofTheYear(tokens, today, told);
    part = part == null && today != null ? quarter(tokens, today, told) : part;
    if (part != null) {
      found.add(part);
      found.sort(Comparator.comparingInt(Time::from));
    }
    return found;
  }

  /// "had arrived by March"
  private static boolean over(List<Token> tokens, int by) {
    return tokens.subList(Math.max(0, by - PART), by).stream()
        .anyMatch(t -> t.is("had") || t.is("has") || t.is("have"));
  }

  /// "by March": of whichever year that is nearer.
  private static Time nearest(Time time, LocalDate today) {
    PartialDate date = time.date();
    if (date == null || date.month() == 0) {
      return time;
    }
    int months = date.year() * 12 + date.month() - today.getYear() * 12 - today.getMonthValue();
    int year = date.year() + (months < -6 ? 1 : months > 6 ? -1 : 0);
    return new Time(time.from(), time.to(), new PartialDate(year, date.month(), 0), false);
  }

  /// The dates, with "this year" and "next year", which tell no day of an event.
  private List<FoundDate> all(Sentence sentence, @Nullable LocalDate today, int previousYear) {
    List<FoundDate> all = new ArrayList<>(dates.find(sentence, today, previousYear));
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size() && today != null; i++) {
      int at = i;
      String unit = Token.word(tokens, i + 1);
      boolean year = unit.equals("year") || unit.equals("year's");
      int told = RELATIVE.indexOf(Token.word(tokens, i));
      if (year && told >= 0 && all.stream().noneMatch(d -> d.from() <= at + 1 && at < d.to())) {
        PartialDate date = new PartialDate(today.getYear() + told - 1, 0, 0);
        all.add(new FoundDate(i, i + 2, date, Basis.INFERRED));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      FoundDate owner = owner(tokens, i, today);
      if (owner != null
          && all.stream().noneMatch(d -> d.to() > owner.from() && d.from() < owner.to())) {
        all.add(owner);
      }
    }
    for (int i = 1; i < tokens.size() && today != null; i++) {
      boolean end = YEAR_ENDS.contains(Token.word(tokens, i));
      boolean own = Token.stand(tokens, i - 1, List.of("year's", "end"));
      if (end || own) {
        all.add(new FoundDate(own ? i - 1 : i, i + 1, yearEnd(tokens, i, today), Basis.INFERRED));
      }
    }
    all.sort(Comparator.comparingInt(FoundDate::from));
    return all;
  }

  /// "March's exports": the last one; "2023's exports", "its 2023 exports".
  private @Nullable FoundDate owner(List<Token> tokens, int i, @Nullable LocalDate today) {
    String word = tokens.get(i).lower();
    String before = Token.word(tokens, i - 1);
    String next = Token.word(tokens, i + 1);
    int month =
        word.endsWith("'s") && tokens.get(i).capitalised() ? dates.names().monthOf(word) : 0;
    if (month > 0 && today != null) {
      int year = month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
      return new FoundDate(i, i + 1, new PartialDate(year, month, 0), Basis.INFERRED);
    }
    boolean owned = before.endsWith("'s") || dates.names().is(before, "OWNER");
    boolean noun = !next.isEmpty() && tokens.get(i + 1).kind() == Token.Kind.WORD;
    boolean owns = apostrophe(next) && Token.word(tokens, i + 2).equals("s");
    return YEAR.matcher(word).matches() && (owns || (owned && noun))
        ? new FoundDate(i, i + 1, new PartialDate(Integer.parseInt(word), 0, 0), Basis.STATED)
        : null;
  }

  private static boolean apostrophe(String word) {
    return word.equals("'") || word.equals("’");
  }

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// "by Christmas": the next one; "at Christmas", "last Christmas": the last one. Of a year's end
  /// the year alone is told.
  private static PartialDate yearEnd(List<Token> tokens, int i, LocalDate today) {
    if (!tokens.get(i).is("christmas")) {
      return new PartialDate(today.getYear(), 0, 0);
    }
    boolean over = today.getMonthValue() == DECEMBER && today.getDayOfMonth() >= CHRISTMAS;
    String before = Token.word(tokens, i - 1);
    boolean coming = !over && (COMING.contains(before) || before.equals("next"));
    return new PartialDate(over || coming ? today.getYear() : today.getYear() - 1, DECEMBER, 0);
  }

  private static final int DECEMBER = 12;
  private static final int CHRISTMAS = 25;
  private static final Set<String> COMING = Set.of("by", "before", "until", "till", "for");
  private static final Set<String> YEAR_ENDS = Set.of("christmas", "year-end");

  /// "in the fourth quarter", "in the first nine months": the last one that is over.
  private @Nullable Time quarter(List<Token> tokens, LocalDate today, int told) {
    boolean own = told == 0 || told == today.getYear();
    for (int i = 1; i + 1 < tokens.size() && own; i++) {
      int months = tokens.get(i - 1).is("the") ? months(tokens, i) : 0;
      if (months > 0) {
        int year = months < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
        int from = OPENING.contains(Token.word(tokens, i - 2)) ? i - 2 : i - 1;
        int to = tokens.get(i + 1).is("quarter") ? i + 2 : i + 3;
        return new Time(from, to, new PartialDate(year, 0, 0), true);
      }
    }
    return null;
  }

  /// With which month of its year "fourth quarter" and "first nine months" end, or 0.
  private int months(List<Token> tokens, int i) {
    int nth = QUARTERS.indexOf(Token.word(tokens, i)) + 1;
    if (tokens.get(i + 1).is("quarter")) {
      return nth * 3;
    }
    boolean months = nth == 1 && Token.word(tokens, i + 2).equals("months");
    return months ? dates.names().count(Token.word(tokens, i + 1)) : 0;
  }

  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

  /// "January and February of 2016", "from late March to early June", "between 2015 and July 2016":
  /// not "in May 2016 and 2017", which are two.
  private static boolean goesOn(
      List<Token> tokens, FoundDate first, FoundDate one, FoundDate other) {
    boolean months = first.date().month() > 0 && other.date().month() > 0;
    String before = Token.word(tokens, first.from() - 1);
    boolean partly = PARTLY.contains(before) || RELATIVE.contains(before);
    boolean ends = ENDED.contains(Token.word(tokens, first.from() - (partly ? 2 : 1)));
    return (other.date().day() == 0 || (ends && first.date().day() > 0))
        && (months || ends)
        && other.from() - one.to() <= (ends ? 3 : 2)
        && other.from() > one.to()
        && tokens.subList(one.to(), other.from()).stream()
            .allMatch(t -> JOINTS.contains(t.lower()) || (ends && PARTLY.contains(t.lower())));
  }

  private static Time time(List<Token> tokens, FoundDate first, FoundDate last) {
    int from = first.from();
    boolean months = Token.word(tokens, from).indexOf('-') > 2;
    boolean span = !first.equals(last) || (months && Character.isLetter(lastOf(tokens, from)));
    boolean end = false;
    PartialDate date = first.date();
    if (first.equals(last) && date.day() > 0 && days(tokens, from)) {
      return new Time(from - 3, last.to(), new PartialDate(date.year(), date.month(), 0), true);
    }
    int start = UP_TO.contains(Token.word(tokens, from - 1)) ? length(tokens, from - 2) : from;
    if (start < from) {
      return new Time(start, last.to(), date, true);
    }
    boolean named = months && span && Token.word(tokens, last.to()).equals("period");
    if (named && Token.word(tokens, from - 1).equals("the")) {
      boolean opens = OPENING.contains(Token.word(tokens, from - 2));
      return new Time(opens ? from - 2 : from - 1, last.to() + 1, date, true);
    }
    if (OF.contains(Token.word(tokens, from - 1))) {
      int part = part(tokens, from);
      span |= part < from;
      end = part == from && ends(tokens, from);
      from = end ? from - 3 : part;
    }
    if (PARTLY.contains(Token.word(tokens, from - 1))) {
      from--;
      span = true;
    } else if (span && RELATIVE.contains(Token.word(tokens, from - 1))) {
      from--;
    }
    if (OPENING.contains(Token.word(tokens, from - 1))) {
      from--;
    } else if (Token.word(tokens, from - 2).equals("as")
        && AS.contains(Token.word(tokens, from - 1))) {
      from -= 2;
    }
    if (Token.word(tokens, from - 1).equals("the") && Token.word(tokens, from - 2).equals("on")) {
      from -= 2;
    }
    if (!first.equals(last)) {
      date = common(date, last.date());
    } else if (span && date.day() == 0) {
      date = new PartialDate(date.year(), date.month(), 0);
    } else if (end && date.month() == 0) {
      date = new PartialDate(date.year(), 12, 0);
    }
    return new Time(from, last.to(), date, span);
  }

  /// "between 15 and [17 June]", "from 3 to [9 May]"
  private static boolean days(List<Token> tokens, int from) {
    boolean opens = ENDED.contains(Token.word(tokens, from - 3));
    return opens && number(tokens, from - 2) && JOINTS.contains(Token.word(tokens, from - 1));
  }

  /// "in the 12 months to [July]", "for the quarter ending [30 May]": the token with which it
  /// begins, or that behind "to".
  private static int length(List<Token> tokens, int unit) {
    String word = Token.word(tokens, unit);
    boolean months = word.equals("months");
    int the = months ? unit - 2 : unit - 1;
    boolean opens =
        (months || LENGTHS.contains(word))
            && Token.word(tokens, the).equals("the")
            && OPENING.contains(Token.word(tokens, the - 1));
    return opens ? the - 1 : unit + 2;
  }

  private static final Set<String> UP_TO = Set.of("to", "through", "ending", "ended");
  private static final Set<String> LENGTHS = Set.of("year", "quarter");
  private static final Set<String> AS = Set.of("of", "at");

  private static char lastOf(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    return word.charAt(word.length() - 1);
  }

  /// The year of both ends of a span, or its later end: what was counted up to then.
  private static @Nullable PartialDate common(PartialDate one, PartialDate other) {
    if (one.year() == other.year()) {
      boolean days = one.day() > 0 && one.month() == other.month();
      return new PartialDate(one.year(), days ? one.month() : 0, 0);
    }
    return one.compareTo(other) < 0 ? other : null;
  }

  /// Returns the token with which "the first half of", "the same months of" begins before `at`, or
  /// `at`.
  private static int part(List<Token> tokens, int at) {
    if (!OF.contains(Token.word(tokens, at - 1)) || !PARTS.contains(Token.word(tokens, at - 2))) {
      return at;
    }
    if (SHORT_QUARTERS.contains(Token.word(tokens, at - 2))) { // "Q1 of 2025"
      return at - 2;
    }
    for (int i = at - 2; i >= 0 && at - i <= PART + 2; i--) {
      boolean counted = tokens.get(i).kind() == Token.Kind.NUMBER && i + 1 == at - 2;
      if (tokens.get(i).is("the") || counted) {
        return i;
      }
    }
    return at;
  }

  /// "by the end of 2023"
  private static boolean ends(List<Token> tokens, int at) {
    return at >= 3 && Token.stand(tokens, at - 3, List.of("the", "end", "of"));
  }

  /// "in the first half of the year", told when that is over or on its way, and not so early in a
  /// year that the one before may be meant; "the year" is none that the text has told, and none of
  /// which more is told ("the year 2019", "the year ended in June", "the year before").
  private static @Nullable Time ofTheYear(List<Token> tokens, LocalDate today, int told) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean year =
          Token.word(tokens, i + 1).equals("year")
              && Set.of("the", "this").contains(Token.word(tokens, i));
      int part = year ? ends(tokens, i) ? i - 3 : part(tokens, i) : i;
      boolean own = told == 0 || told == today.getYear();
      boolean over = own && today.getMonthValue() > EARLY;
      boolean sum = Token.word(tokens, i + 2).equals("to") && !named(tokens, i + 3);
      boolean more = (MORE.contains(Token.word(tokens, i + 2)) && !sum) || number(tokens, i + 2);
      if (part < i && !more && (over || Token.word(tokens, i).equals("this"))) {
        int from = OPENING.contains(Token.word(tokens, part - 1)) ? part - 1 : part;
        return new Time(from, i + 2, new PartialDate(today.getYear(), 0, 0), true);
      }
    }
    return null;
  }

  /// The year of a date that is not of the article's own year, or 0.
  private static int otherYear(List<FoundDate> dates, @Nullable LocalDate today) {
    return dates.stream()
        .mapToInt(d -> d.date().year())
        .filter(y -> today != null && y != today.getYear())
        .findFirst()
        .orElse(0);
  }

  private static boolean number(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  /// Whether what follows is a word, as in "the year to June": not "in the year to $2 billion".
  private static boolean named(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
  }

  private static final int EARLY = 3;
  private static final Set<String> SHORT_QUARTERS = Set.of("q1", "q2", "q3", "q4");
}
