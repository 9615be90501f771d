// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.Set;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;

/// Tells a comparison from a change: "30 percent more than its rival" compares, "20 percent more
/// than a year earlier" is a rise.
final class FigureComparisons {

  /// How many words may stand between a comparative and "than".
  private static final int BETWEEN = 4;

  private static final Set<String> OTHERS = WordLists.named("pronouns-of-what-others-have");

  private FigureComparisons() {}

  /// Tells whether the figure compares with something else than an earlier time.
  static boolean compares(SentenceFigures sentence, FoundQuantity figure) {
    SentenceReading reading = sentence.reading();
    int end = sentence.end(figure);
    int than = end;
    while (than < end + BETWEEN && !reading.word(than).is("than")) {
      if (reading.word(than).tag().sign() || reading.group(than) != null) {
        return false;
      }
      than++;
    }
    if (!reading.word(than).is("than") || than == end) {
      return false;
    }
    int at = reading.preposition(than + 1) ? than + 2 : than + 1;
    GrammarPhrase phrase = reading.phrase(at);
    boolean theirs = OTHERS.contains(reading.word(at).lower());
    if (phrase == null || (reading.word(phrase.head()).tag() == PartOfSpeech.PRONOUN && !theirs)) {
      return false;
    }
    for (int i = at; i < reading.wholeEnd(phrase, preposition -> true) + 2; i++) {
      String word = reading.word(i).lower();
      if (reading.word(i).time() || word.equals("before") || word.equals("earlier")) {
        return false;
      }
    }
    return true;
  }
}
