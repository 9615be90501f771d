// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Dates of what did not happen: "Had the talks succeeded in February", "the visit planned for 20
/// March was called off".
public final class UnrealisedDates {

  private static final Set<String> SUPPOSING = Set.of("had", "were", "should");

  private static final Set<String> PLANNED =
      Set.of("planned", "due", "scheduled", "set", "slated", "meant", "supposed", "expected");

  private static final Set<String> CANCELLED =
      Set.of("cancelled", "canceled", "postponed", "scrapped", "shelved", "abandoned");

  /// How far behind the date its fate may be told.
  private static final int FATE = 10;

  private UnrealisedDates() {}

  /// Tells whether what is told of `date` did not happen then.
  public static boolean of(Sentence sentence, FoundDate date) {
    return supposed(sentence.tokens(), date) || cancelled(sentence.tokens(), date);
  }

  private static boolean supposed(List<Token> tokens, FoundDate date) {
    int first = FunctionWords.opening(tokens);
    if (first >= date.from() || !SUPPOSING.contains(Token.word(tokens, first))) {
      return false;
    }
    boolean would = tokens.stream().anyMatch(t -> t.is("would") || t.is("might") || t.is("could"));
    return would && tokens.subList(first, date.from()).stream().noneMatch(t -> t.is(","));
  }

  private static boolean cancelled(List<Token> tokens, FoundDate date) {
    boolean planned = false;
    for (int i = date.from() - 1; i >= 0 && date.from() - i <= FATE; i--) {
      planned |= PLANNED.contains(Token.word(tokens, i));
    }
    for (int i = date.to(); planned && i < Math.min(tokens.size(), date.to() + FATE); i++) {
      String word = Token.word(tokens, i);
      boolean off =
          (word.equals("called") || word.equals("put")) && Token.word(tokens, i + 1).equals("off");
      boolean place =
          word.equals("place")
              && tokens.subList(date.to(), i).stream().anyMatch(t -> t.is("never") || t.is("not"));
      if (off || place || CANCELLED.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
