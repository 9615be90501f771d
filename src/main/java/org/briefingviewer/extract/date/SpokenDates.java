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
    int before = date.from() - 1;
    if (Set.of("last", "this", "early", "late").contains(Token.word(tokens, before))) {
      before--;
    }
    boolean inMonth = before >= 0 && tokens.get(before).is("in") && date.date().day() == 0;
    if (inMonth || (before >= 0 && tokens.get(before).is("on"))) {
      before--;
    }
    if (before >= 0 && speaks.test(tokens.get(before).lower())) {
      return true;
    }
    boolean said = date.to() < tokens.size() && speaks.test(tokens.get(date.to()).lower());
    return said && date.to() - date.from() == 1;
  }

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

  /// Tells whether a sentence dates anything itself.
  public boolean dates(Sentence sentence, @Nullable LocalDate today) {
    return !dates.find(sentence, today, 0).isEmpty();
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
        if (speaks.test(word) || dates.values(word)) {
          return true;
        }
        if (OTHER.contains(word)) {
          return false;
        }
      }
      return false;
    }
    for (int i = place - 1; i >= 0 && place - i <= NEAR; i--) {
      String word = tokens.get(i).lower();
      if (dates.values(word)) {
        return tokens.subList(place, date.from()).stream()
            .noneMatch(t -> t.is(";") || t.is("that"));
      }
      if (OTHER.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /// "since the summit of", "before the talks on"
  private static boolean counted(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0 && from - i <= NEAR; i--) {
      String word = tokens.get(i).lower();
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (Set.of("since", "until", "before", "ahead").contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// "a report of January", "a paper published on 3 May", "its January review": the day from which
  /// a document speaks, whichever year it speaks of.
  public boolean document(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    if (date.to() < tokens.size() && dates.document(tokens.get(date.to()).lower())) {
      return true;
    }
    int i = date.from() - 1;
    while (i > 0 && BEFORE_DAY.contains(tokens.get(i).lower())) {
      i--;
    }
    if (i < 0 || i == date.from() - 1) {
      return false;
    }
    return dates.document(tokens.get(i).lower())
        || (dates.released(tokens.get(i).lower())
            && tokens.subList(Math.max(0, i - NOUN), i).stream()
                .anyMatch(t -> dates.document(t.lower())));
  }

  private static final Set<String> BEFORE_DAY =
      Set.of("in", "on", "of", "from", "early", "late", "mid", "this", "last");

  /// How many tokens a document and the word that dates it stand apart.
  private static final int NOUN = 5;

  /// "soured in 2017", "from 2017 to 2018", but not "since 2017", nor "cooler than in 2017".
  private static boolean past(
      Sentence sentence, FoundDate date, int place, @Nullable LocalDate today) {
    String before = date.from() == 0 ? "" : sentence.tokens().get(date.from() - 1).lower();
    boolean in =
        List.of("in", "during", "of", "to", "late", "early").contains(before)
            || sentence.tokens().get(date.from()).is("last");
    boolean near = Math.abs(date.from() - place) <= NEAR;
    boolean over = today == null || date.date().year() < today.getYear();
    return in && near && over && sameClause(sentence.tokens(), date, place);
  }

  /// Tells whether nothing between a date and the words it may date opens another clause or a
  /// comparison. A date that opens the sentence dates what its comma parts from it.
  private static boolean sameClause(List<Token> tokens, FoundDate date, int place) {
    int from = Math.min(date.to(), place);
    int to = Math.max(date.from(), place);
    boolean opens = date.to() <= place && date.from() <= 2;
    return tokens.subList(from, Math.max(from, to)).stream()
        .noneMatch(t -> OTHER.contains(t.lower()) || (t.is(",") && !opens));
  }

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
}
