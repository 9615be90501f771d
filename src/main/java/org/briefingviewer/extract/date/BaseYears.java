// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Years in which nothing is told to happen: with whose figure one is compared ("89 percent of the
/// 2019 level"), or of which one only says how it was then ("that was true in 2024").
///
/// @param names knows the words beside dates
public record BaseYears(DateNames names) {

  private static final Set<String> WHEN =
      Set.of("in", "until", "till", "before", "back", "early", "late", "mid", "still");

  private static final Set<String> GROUP =
      Set.of("been", "have", "may", "might", "still", "also", "not", "perhaps", "indeed", "only");

  private static final Set<String> POINTING = Set.of("that", "this", "it", "things", "all");

  /// Tells whether `date` is such a year, or a month of which only that is said.
  public boolean of(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    boolean level =
        date.date().month() == 0
            && names.is(Token.word(tokens, date.from() - 1), "OWNER")
            && names.is(Token.word(tokens, date.to()), "BASE");
    return level || then(tokens, date.from() - 1);
  }

  /// "That may have been so in".
  private boolean then(List<Token> tokens, int before) {
    int i = before;
    while (WHEN.contains(Token.word(tokens, i))) {
      i--;
    }
    boolean was = false;
    if (i == before || !names.is(Token.word(tokens, i), "HELD_THEN")) {
      return false;
    }
    i--;
    while (GROUP.contains(Token.word(tokens, i)) || names.is(Token.word(tokens, i), "WAS")) {
      String word = Token.word(tokens, i);
      was |= names.is(word, "WAS") || word.equals("been");
      i--;
    }
    return was && POINTING.contains(Token.word(tokens, i));
  }
}
