// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.function.Predicate;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.extract.korean.text.NounWords;
import org.briefingviewer.extract.korean.text.Particles;

/// Reads what a figure counts or measures: the noun right before it, with the nouns that belong to
/// it: "사망자 300명", "철광석 수출은 4천 820만 달러".
public final class ScopeReader {
  private static final int SKIPPED = 5;
  private static final int NOUNS = 2;

  private final NounWords nouns;
  private final KoreanWords changes = KoreanWords.read("changes.tsv");

  /// @param nouns tells nouns from other words
  public ScopeReader(NounWords nouns) {
    this.nouns = nouns;
  }

  /// Gives a figure what it covers, where the words before it say so.
  ///
  /// @param named tells whether a place in the sentence belongs to the name of a source
  public void read(Figure figure, Predicate<Eojeol> named) {
    KoreanSentence sentence = figure.sentence();
    int at = sentence.wordAt(figure.start());
    int head = head(sentence, figure, at - 1);
    if (head < 0 || named.test(sentence.words().get(head))) {
      return;
    }
    Eojeol word = sentence.words().get(head);
    Particles.Noun noun = nouns.particles().cut(word.text());
    boolean linked = noun.particle().equals("의") && figure.unit().code().equals("fraction");
    boolean fits =
        switch (noun.role()) {
          case TOPIC, SUBJECT, OBJECT -> true;
          case NONE -> !word.comma();
          case OTHER -> linked;
        };
    if (!fits || !nouns.noun(noun.stem()) || sentence.quoted(word) != quoted(figure)) {
      return;
    }
    int first = head;
    while (first > 0 && head - first < NOUNS && goesOn(sentence, first - 1, named)) {
      first--;
    }
    int from = sentence.words().get(first).start();
    figure.covers(sentence.text().substring(from, word.start() + noun.stem().length()));
  }

  private static boolean quoted(Figure figure) {
    return figure.sentence().quoted().get(figure.start());
  }

  private boolean goesOn(KoreanSentence sentence, int i, Predicate<Eojeol> named) {
    Eojeol word = sentence.words().get(i);
    return !word.comma()
        && !word.opens()
        && !word.closing()
        && !named.test(word)
        && nouns.particles().cut(word.text()).role() == Particles.Role.NONE
        && nouns.noun(word.text());
  }

  /// The word before the figure, words of time, of bounds and of comparison passed over; -1 where
  /// there is none.
  private int head(KoreanSentence sentence, Figure figure, int from) {
    int at = from;
    for (int i = 0; i < SKIPPED && at >= 0; i++) {
      Eojeol word = sentence.words().get(at);
      boolean hedge =
          word.end() <= figure.start()
              && figure.quantity().hedges().stream()
                  .anyMatch(h -> h.span().equals(sentence.place(word.start(), word.end())));
      boolean base = changes.ending("BASE", word.text()) != null;
      if (base && at > 0) {
        at -= changes.is("BASE", word.text()) ? 2 : 1;
      } else if (hedge || nouns.time(word.text())) {
        at--;
      } else {
        return at;
      }
    }
    return -1;
  }
}
