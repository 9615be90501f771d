// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Years of somebody's life, told to say who it is: "who served in Lima from 2011 to 2016", "consul
/// in Lima from 2014 to 2018", "born in 1961".
///
/// @param names knows the words beside dates
public record LifeYears(DateNames names) {

  /// How many tokens before the year what it is told of may begin.
  private static final int REACH = 20;

  private static final Set<String> RANGE = Set.of("from", "between");

  /// Tells whether `date` is such a year.
  public boolean of(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    if (date.date().month() > 0) {
      return false;
    }
    int before = date.from() - 1;
    if (Token.word(tokens, before).equals("in") && Token.word(tokens, before - 1).equals("born")) {
      return true;
    }
    boolean range = RANGE.contains(Token.word(tokens, before)) && ranged(tokens, date.to());
    boolean career = false;
    boolean office = false;
    for (int i = before; i >= 0 && before - i <= REACH; i--) {
      String word = Token.word(tokens, i);
      if (career && (word.equals("who") || (range && PERSON.contains(word)))) {
        return true;
      }
      if (EventClauses.cut(tokens.get(i))) {
        return range && office && !career;
      }
      career |= names.is(word, "CAREER");
      office |= names.is(word, "POST");
      if (names.verb(word) && !names.is(word, "CAREER")) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> PERSON = Set.of("he", "she", "i");

  /// "from 2011 to 2016": another year follows.
  private static boolean ranged(List<Token> tokens, int to) {
    Token last = to + 1 < tokens.size() ? tokens.get(to + 1) : null;
    return Set.of("to", "and", "until").contains(Token.word(tokens, to))
        && last != null
        && last.kind() == Token.Kind.NUMBER;
  }
}
