// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.date.Spans.Time;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Times of which no figure holds: with which one only compares, from which one counts, when
/// somebody foretold it, by when it is to be.
record IdleTimes(DateFinder dates, DateNames names) {

  /// Tells whether `time` is such a time.
  boolean is(Sentence sentence, Time time) {
    return compared(sentence.tokens(), time) || deadline(sentence, time);
  }

  /// "than in 2019", "from a peak in May", "from 2019", "since 2010": no figure holds for it.
  private boolean compared(List<Token> tokens, Time time) {
    String before = Token.word(tokens, time.from() - 1);
    boolean counted = before.equals("since") || before.equals("until") || before.equals("from");
    boolean base = tokens.get(time.from()).is("from") && !ranged(tokens, time);
    return counted
        || base
        || foretold(tokens, time)
        || again(tokens, time)
        || names.compares(before)
        || names.against(before)
        || names.doubt(before);
  }

  /// "in the same period of 2024": of what a figure is held against.
  private static boolean again(List<Token> tokens, Time time) {
    for (int i = time.from() - 1; i >= Math.max(0, time.from() - SAME); i--) {
      if (tokens.get(i).is("same")) {
        return true;
      }
    }
    return false;
  }

  private static final int SAME = 4;

  /// "will deliver by December": until when, not for when.
  private boolean deadline(Sentence sentence, Time time) {
    return Token.word(sentence.tokens(), time.from()).equals("by")
        && dates.coming(sentence, time.from() + 1);
  }

  /// "in January it had forecast": when somebody foretold a figure, not for when.
  private static boolean foretold(List<Token> tokens, Time time) {
    for (int i = time.to(); i < time.to() + FORETOLD; i++) {
      if (FORETELLING.contains(Token.word(tokens, i))) {
        return Token.word(tokens, time.from()).equals("in")
            || Token.word(tokens, time.from() - 1).equals("in");
      }
    }
    return false;
  }

  /// How many words may stand between the time and the verb.
  private static final int FORETOLD = 5;

  private static final Set<String> FORETELLING =
      Set.of("forecast", "forecasted", "predicted", "projected", "foresaw", "expected");

  /// "from March to June": not "from the first half of 2024", with which one may compare.
  static boolean ranged(List<Token> tokens, Time time) {
    return time.span()
        && tokens.subList(time.from(), time.to()).stream().anyMatch(t -> ENDS.contains(t.lower()));
  }

  private static final Set<String> ENDS = Set.of("to", "through", "until", "and", "-", "–");
}
