// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Tells the days on which something was said from those of what is told.
///
/// @param speaks tells whether a word, in lower case, is a verb of saying
public record SpokenDates(DateFinder dates, Predicate<String> speaks) {

  /// How many tokens a verb and the year that dates it stand apart.
  private static final int NEAR = 12;

  /// "said on Tuesday", "assessed Thursday", "on Monday told": the day of the words, not of what
  /// they tell.
  public boolean saying(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int before = beforePart(tokens, date.from() - 1);
    boolean inMonth = before >= 0 && tokens.get(before).is("in") && date.date().day() == 0;
    if (inMonth || (before >= 0 && tokens.get(before).is("on"))) {
      before--;
    }
    before = beforePart(tokens, before);
    if (before >= 0 && speaks.test(tokens.get(before).lower())) {
      return true;
    }
    boolean said = date.to() < tokens.size() && speaks.test(tokens.get(date.to()).lower());
    return (said && date.to() - date.from() == 1)
        || told(tokens, before)
        || opens(tokens, date, before);
  }

  /// "told the agency on Thursday": whom it was told stands between.
  private static boolean told(List<Token> tokens, int before) {
    for (int i = before; i > 0 && before - i <= HEARERS; i--) {
      Token token = tokens.get(i);
      if (token.is("told")) {
        return !BEING.contains(Token.word(tokens, i - 1));
      }
      if (token.kind() != Token.Kind.WORD || OTHER.contains(token.lower()) || token.is("to")) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been");

  /// How many words may stand between "told" and the day.
  private static final int HEARERS = 6;

  /// "said late on Tuesday", "said earlier this year": steps over the part of a time.
  private static int beforePart(List<Token> tokens, int i) {
    boolean part = PARTS.contains(Token.word(tokens, i));
    return part ? beforePart(tokens, i - 1) : i;
  }

  private static final Set<String> PARTS =
      Set.of("last", "this", "early", "late", "earlier", "later", "already");

  /// "On Wednesday, the council's spokesman told reporters": the first verb behind a day that opens
  /// the sentence only tells that somebody spoke; "On Monday Pyongyang confirmed" is an event.
  private boolean opens(List<Token> tokens, FoundDate date, int before) {
    boolean first =
        tokens.subList(0, before + 1).stream().allMatch(t -> t.kind() == Token.Kind.SIGN);
    if (!first || date.date().day() == 0) {
      return false;
    }
    for (int i = date.to(); i < tokens.size() && i - date.to() <= SUBJECT; i++) {
      String word = tokens.get(i).lower();
      if (names().verb(word) || speaks.test(word)) {
        return names().is(word, "SAYS");
      }
    }
    return false;
  }

  /// How many tokens a day that opens a sentence and the verb may stand apart.
  private static final int SUBJECT = 14;

  /// Returns the day from which a statement is: on which it was said, or the year that it tells of,
  /// when that is over; else the article's own day, or null.
  ///
  /// @param place the token that tells it
  public @Nullable PartialDate of(Sentence sentence, int place, @Nullable LocalDate today) {
    PartialDate told = null;
    FoundDate before = null;
    List<FoundDate> found = dates.find(sentence, today, 0);
    for (FoundDate date : found) {
      if ((today != null && saying(sentence, date))
          || document(sentence, date)
          || spoken(sentence, date, place, today)) {
        return date.date();
      }
      before = date.to() <= place ? date : before;
      if (past(sentence, date, place, today)) {
        told = date.date();
      }
    }
    if (before != null && then(sentence.tokens(), place)) {
      return before.date();
    }
    return told != null ? told : today == null ? null : PartialDate.of(today);
  }

  /// Returns the day of the talk that a sentence tells of, or null when it tells of none.
  ///
  /// @param place the token that tells what was said in it
  public @Nullable PartialDate talk(Sentence sentence, int place, @Nullable LocalDate today) {
    return dates.find(sentence, today, 0).stream()
        .filter(d -> (today != null && saying(sentence, d)) || spoken(sentence, d, place, today))
        .map(FoundDate::date)
        .findFirst()
        .orElse(null);
  }

  /// "…, he said then": on the day told before.
  private boolean then(List<Token> tokens, int place) {
    for (int i = place; i + 1 < tokens.size() && !tokens.get(i).is(";"); i++) {
      if (tokens.get(i + 1).is("then") && speaks.test(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "At talks on 4 September Xi told Kim that …", "praised … when they met on 13 July": the day of
  /// the talk in which it was said, not one of what was said.
  private boolean spoken(Sentence sentence, FoundDate date, int place, @Nullable LocalDate today) {
    List<Token> tokens = sentence.tokens();
    boolean over =
        date.date().month() > 0
            && (today == null || date.date().compareTo(PartialDate.of(today)) <= 0);
    if (!over || counted(tokens, date.from())) {
      return false;
    }
    if (date.to() <= place) {
      for (int i = date.to(); i < place; i++) {
        String word = tokens.get(i).lower();
        if (voices(word)) {
          return names().past(word);
        }
        if (OTHER.contains(word)) {
          return false;
        }
      }
      return false;
    }
    for (int i = place - 1; i >= 0 && place - i <= NEAR; i--) {
      String word = tokens.get(i).lower();
      if (names().values(word)) {
        return names().past(word) && occasion(tokens, place, date);
      }
      if (OTHER.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean voices(String word) {
    return speaks.test(word) || names().values(word);
  }

  /// "when they met on 13 July", "during a visit in May", "at talks on 4 September", "on 13 July":
  /// what tells when the words before it were said.
  private boolean occasion(List<Token> tokens, int place, FoundDate date) {
    List<Token> between = tokens.subList(place, date.from());
    if (between.stream().anyMatch(t -> t.is(";") || t.is("that"))) {
      return false;
    }
    boolean day = date.date().day() > 0 && Token.word(tokens, date.from() - 1).equals("on");
    return between.stream().anyMatch(t -> OCCASIONS.contains(t.lower()))
        || (day && between.stream().noneMatch(t -> names().verb(t.lower()) || t.is("of")));
  }

  private static final Set<String> OCCASIONS = Set.of("when", "during", "at");

  /// "since the summit of", "before the talks on", "after the treaty signed in"
  private static boolean counted(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0 && from - i <= NEAR; i--) {
      String word = tokens.get(i).lower();
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (COUNTED.contains(word) || (from - i <= 2 && word.equals("signed"))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COUNTED =
      Set.of("since", "until", "before", "ahead", "after", "following");

  /// "a report of January", "a paper published on 3 May", "its January review": the day from which
  /// a document speaks, whichever year it speaks of.
  public boolean document(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    if (date.to() < tokens.size() && names().document(tokens.get(date.to()).lower())) {
      return true;
    }
    int i = date.from() - 1;
    while (i > 0 && BEFORE_DAY.contains(tokens.get(i).lower())) {
      i--;
    }
    if (i < 0 || i == date.from() - 1) {
      return false;
    }
    return names().document(tokens.get(i).lower())
        || (names().released(tokens.get(i).lower())
            && tokens.subList(Math.max(0, i - NOUN), i).stream()
                .anyMatch(t -> names().document(t.lower()) || names().is(t.lower(), "DATA")));
  }

  /// "according to a lawmaker who was briefed on Tuesday": a day of the source.
  public static boolean credited(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    for (int i = date.from() - 1; i > 0 && !Token.word(tokens, i).equals(","); i--) {
      if (Token.stand(tokens, i - 1, List.of("according", "to"))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BEFORE_DAY =
      Set.of("in", "on", "of", "from", "early", "late", "mid", "this", "last");

  /// How many tokens a document and the word that dates it stand apart.
  private static final int NOUN = 5;

  /// "soured in 2017", "signed on 19 June 2024", "from 2017 to 2018", but not "since 2017", nor
  /// "cooler than in 2017".
  private boolean past(Sentence sentence, FoundDate date, int place, @Nullable LocalDate today) {
    String before = date.from() == 0 ? "" : sentence.tokens().get(date.from() - 1).lower();
    boolean in =
        List.of("in", "on", "during", "of", "to", "late", "early").contains(before)
            || sentence.tokens().get(date.from()).is("last");
    boolean near = Math.abs(date.from() - place) <= NEAR;
    boolean over = today == null || date.date().year() < today.getYear();
    boolean beside = valued(sentence.tokens(), place) && counted(sentence.tokens(), date.from());
    return in && near && over && !beside && sameClause(sentence.tokens(), date, place);
  }

  /// "praised the growing ties": tells whether somebody values what token `place` begins.
  private boolean valued(List<Token> tokens, int place) {
    return tokens.subList(Math.max(0, place - NEAR), place).stream()
        .anyMatch(t -> names().values(t.lower()));
  }

  /// Tells whether nothing between a date and the words it may date opens another clause or a
  /// comparison. A date that opens the sentence dates what its comma parts from it.
  private static boolean sameClause(List<Token> tokens, FoundDate date, int place) {
    int from = Math.min(date.to(), place);
    int to = Math.max(date.from(), place);
    boolean opens = date.to() <= place && date.from() <= 2;
    for (int i = from; i < to; i++) {
      boolean cut = tokens.get(i).is(",") && (!opens || AND.contains(Token.word(tokens, i + 1)));
      if (cut || tokens.get(i).is("but") || OTHER.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> AND = Set.of("and", "but");

  private static final Set<String> OTHER =
      Set.of(
          ";",
          "–",
          "—",
          "that",
          "which",
          "who",
          "whom",
          "when",
          "since",
          "than",
          "compared",
          "unlike",
          "versus");

  private DateNames names() {
    return dates.names();
  }
}
