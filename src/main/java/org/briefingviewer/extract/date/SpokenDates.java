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
    for (FoundDate date : dates.find(sentence, today, 0)) {
      if ((today != null && saying(sentence, date)) || document(sentence, date)) {
        return date.date();
      }
      if (past(sentence, date, place, today)) {
        told = date.date();
      }
    }
    return told != null ? told : today == null ? null : PartialDate.of(today);
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
    boolean in = List.of("in", "during", "of", "to", "late", "early").contains(before);
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
          "than",
          "compared",
          "unlike",
          "versus");
}
