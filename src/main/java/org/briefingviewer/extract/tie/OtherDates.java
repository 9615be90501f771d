// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.date.BaseYears;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.date.EventClauses;
import org.briefingviewer.extract.date.FoundDate;
import org.briefingviewer.extract.date.LifeYears;
import org.briefingviewer.extract.date.SinceDates;
import org.briefingviewer.extract.date.SpokenDates;
import org.briefingviewer.extract.date.UnrealisedDates;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Dates that are no event's: of names and papers, of what something is compared with or counted
/// from, of deadlines and seasons.
final class OtherDates {

  private static final Set<String> LISTED = Set.of("and", "or", ",");

  private final DateNames names;
  private final SinceDates since;
  private final BaseYears bases;
  private final LifeYears lives;

  OtherDates(DateNames names) {
    this.names = names;
    this.since = new SinceDates(names);
    this.bases = new BaseYears(names);
    this.lives = new LifeYears(names);
  }

  /// Tells whether a date is none of an event.
  boolean are(Sentence sentence, FoundDate date, @Nullable LocalDate today) {
    return named(sentence, date)
        || season(sentence.tokens(), date)
        || clock(sentence.tokens(), date)
        || ofPact(sentence, date)
        || compared(sentence, date)
        || (today == null && unresolved(sentence, date))
        || anchors(sentence, date)
        || bases.of(sentence, date)
        || lives.of(sentence, date)
        || SpokenDates.credited(sentence, date)
        || UnrealisedDates.of(sentence, date)
        || since.bounds(sentence, date)
        || deadline(sentence, date, today);
  }

  /// "its yearbook, released on Monday": that it came out is an event, unlike that somebody said
  /// something; not of what is only cited.
  boolean published(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int verb = date.from() - 1;
    while (verb > 0 && EventClauses.PREPOSED.contains(Token.word(tokens, verb))) {
      verb--;
    }
    verb -= Token.word(tokens, verb).equals("on") ? 1 : 0;
    return date.date().day() > 0
        && names.released(Token.word(tokens, verb))
        && tokens.subList(Math.max(0, verb - LONG_NAME), verb).stream()
            .anyMatch(t -> names.document(t.lower()));
  }

  /// "the 2025-26 marketing year": the name of a season.
  private static boolean season(List<Token> tokens, FoundDate date) {
    String last = Token.word(tokens, date.to() + 1);
    boolean dash = List.of("-", "–", "/").contains(Token.word(tokens, date.to()));
    return date.date().month() == 0
        && dash
        && last.length() == 2
        && Character.isDigit(last.charAt(0));
  }

  /// "it was spring, and now it is October": what the calendar says.
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

  /// "the 1963 Test Ban Treaty": the year is a part of a name.
  private static boolean named(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    boolean year = date.date().month() == 0 && date.to() - date.from() == 1 && date.from() > 0;
    boolean name =
        date.to() < tokens.size()
            && (tokens.get(date.to()).capitalised()
                || QUOTES.contains(Token.word(tokens, date.to())));
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
    boolean counted = Token.word(tokens, since).equals("since");
    for (int i = since - 1; counted && i >= 0 && since - i <= LONG_NAME; i--) {
      String word = Token.word(tokens, i);
      if (word.endsWith("est") && word.length() > NAME && !tokens.get(i).capitalised()) {
        return true;
      }
      if (EventClauses.cut(tokens.get(i))) {
        return false;
      }
    }
    return false;
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
}
