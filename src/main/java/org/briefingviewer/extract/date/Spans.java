// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads for which time a date stands that a sentence gives: "by February 2024" for that month,
/// "the end of 2023" for its last one, "in the first half of 2025" and "between January and March"
/// for a span, of which the date tells only what all of it has in common.
public final class Spans {

  private static final Set<String> OPENING =
      Set.of("in", "on", "during", "by", "at", "over", "from", "between", "through");

  private static final Set<String> PARTS =
      Set.of("half", "quarter", "months", "quarters", "weeks", "period", "month");

  private static final Set<String> OF = Set.of("of", "in");

  private static final Set<String> PARTLY = Set.of("early", "late", "mid", "mid-");

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

  public Spans(DateFinder dates) {
    this.dates = dates;
  }

  /// Returns the times of `sentence` that are no finer than a month, in order.
  ///
  /// @param today the article's own day, or null
  /// @param previousYear the year of the last date before the sentence, or 0
  public List<Time> find(Sentence sentence, @Nullable LocalDate today, int previousYear) {
    List<Token> tokens = sentence.tokens();
    List<Time> found = new ArrayList<>();
    List<FoundDate> all = dates.find(sentence, today, previousYear);
    for (int i = 0; i < all.size(); i++) {
      FoundDate date = all.get(i);
      int last = i;
      while (last + 1 < all.size() && goesOn(tokens, date, all.get(last), all.get(last + 1))) {
        last++;
      }
      if (date.date().day() == 0 || date.basis() == Basis.STATED) {
        found.add(time(tokens, date, all.get(last)));
      }
      i = last;
    }
    int told = all.isEmpty() ? previousYear : otherYear(all, today);
    Time year = ofTheYear(tokens, today, told);
    if (year != null) {
      found.add(year);
      found.sort(Comparator.comparingInt(Time::from));
    }
    return found;
  }

  /// "January and February of 2016", "from March to June", "between May and July": not "in May 2016
  /// and 2017", which are two.
  private static boolean goesOn(
      List<Token> tokens, FoundDate first, FoundDate one, FoundDate other) {
    boolean months = first.date().month() > 0 && other.date().month() > 0;
    boolean years = first.date().month() == 0 && other.date().month() == 0;
    boolean ends = List.of("from", "between").contains(Token.word(tokens, first.from() - 1));
    return other.date().day() == 0
        && (months || (years && ends))
        && other.from() - one.to() <= 2
        && other.from() > one.to()
        && tokens.subList(one.to(), other.from()).stream()
            .allMatch(t -> JOINTS.contains(t.lower()));
  }

  private static Time time(List<Token> tokens, FoundDate first, FoundDate last) {
    int from = first.from();
    boolean months = Token.word(tokens, from).indexOf('-') > 2;
    boolean span = !first.equals(last) || (months && Character.isLetter(lastOf(tokens, from)));
    boolean end = false;
    if (OF.contains(Token.word(tokens, from - 1))) {
      int part = part(tokens, from);
      span |= part < from;
      end = part == from && ends(tokens, from);
      from = end ? from - 3 : part;
    }
    if (PARTLY.contains(Token.word(tokens, from - 1))) {
      from--;
      span = true;
    }
    if (OPENING.contains(Token.word(tokens, from - 1))) {
      from--;
    } else if (from > 1 && Token.stand(tokens, from - 2, List.of("as", "of"))) {
      from -= 2;
    }
    PartialDate date = first.date();
    if (!first.equals(last)) {
      date = common(date, last.date());
    } else if (span && date.day() == 0) {
      date = new PartialDate(date.year(), date.month(), 0);
    } else if (end && date.month() == 0) {
      date = new PartialDate(date.year(), 12, 0);
    }
    return new Time(from, last.to(), date, span);
  }

  private static char lastOf(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    return word.charAt(word.length() - 1);
  }

  private static @Nullable PartialDate common(PartialDate one, PartialDate other) {
    return one.year() == other.year() ? new PartialDate(one.year(), 0, 0) : null;
  }

  /// Returns the token with which "the first half of", "the same months of" begins before `at`, or
  /// `at`.
  private static int part(List<Token> tokens, int at) {
    if (!OF.contains(Token.word(tokens, at - 1)) || !PARTS.contains(Token.word(tokens, at - 2))) {
      return at;
    }
    for (int i = at - 2; i >= 0 && at - i <= PART + 2; i--) {
      if (Token.word(tokens, i).equals("the")) {
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
  private static @Nullable Time ofTheYear(List<Token> tokens, @Nullable LocalDate today, int told) {
    for (int i = 2; today != null && i + 1 < tokens.size(); i++) {
      boolean year =
          Token.word(tokens, i + 1).equals("year")
              && Set.of("the", "this").contains(Token.word(tokens, i));
      int part = year ? part(tokens, i) : i;
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

  private static final Set<String> MORE =
      Set.of(
          "ended", "ending", "to", "through", "until", "before", "earlier", "prior", "beginning");

  private static final int EARLY = 3;
}
