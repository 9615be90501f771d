// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.model.TextSpan;

/// A noun phrase near a figure that may name whoever gives it.
///
/// @param sentence the number of its sentence
record SourceNominee(int sentence, SentenceReading reading, GrammarPhrase phrase) {
  /// How many sentences before and behind the figure's are looked at.
  private static final int BEFORE = 2;

  private static final int BEHIND = 1;

  /// Returns all around a figure: what the trees that judge them are fitted to.
  static List<SourceNominee> around(FigureAnswer answer) {
    List<SourceNominee> all = new ArrayList<>();
    int here = answer.found().sentence();
    int last = Math.min(answer.text().sentences().size() - 1, here + BEHIND);
    for (int s = Math.max(0, here - BEFORE); s <= last; s++) {
      for (SourceNominee nominee : in(answer, s)) {
        if (!nominee.span().overlaps(answer.figure())) {
          all.add(nominee);
        }
      }
    }
    return all;
  }

  /// Returns those within the words that the rules take for the source.
  static List<SourceNominee> within(FigureAnswer answer, TextSpan mention) {
    return in(answer, answer.text().sentenceAt(mention.start()).index()).stream()
        .filter(nominee -> nominee.span().overlaps(mention))
        .toList();
  }

  private static List<SourceNominee> in(FigureAnswer answer, int sentence) {
    SentenceReading reading = answer.details().reading(sentence);
    return reading.phrases().stream()
        .map(phrase -> new SourceNominee(sentence, reading, phrase))
        .filter(SourceNominee::somebody)
        .toList();
  }

  /// No figure, and no time.
  private boolean somebody() {
    GrammarWord head = reading.word(phrase.head());
    return !head.figure() && !head.time() && head.tag() != PartOfSpeech.NUMBER;
  }

  TextSpan span() {
    return new TextSpan(
        reading.word(phrase.from()).span().start(), reading.word(phrase.to() - 1).span().end());
  }
}
