// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.List;
import java.util.function.IntPredicate;
import org.briefingviewer.extract.korean.figure.DateReader.Dated;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Gives figures the time for which they hold: the year or month before them in their clause. A
/// bare day is mostly the one on which something was said, and holds only with 현재, 기준 or 까지.
public final class FigureDates {
  private static final int FAR = 45;
  private static final List<String> STATED = List.of("현재", "기준", "까지", " 현재", " 기준", "말 ");

  private final KoreanWords words;

  /// @param words `time-words.tsv`
  public FigureDates(KoreanWords words) {
    this.words = words;
  }

  /// Gives the figures of a sentence their dates.
  ///
  /// @param spoken tells whether a name of a source ends right before a place
  public void read(
      KoreanSentence sentence, List<Figure> figures, List<Dated> dates, IntPredicate spoken) {
    for (Figure figure : figures) {
      Dated date = before(sentence, figure, dates);
      if (date != null && holds(sentence, date, spoken)) {
        figure.holdsFor(date.date());
      }
    }
  }

  private static @Nullable Dated before(KoreanSentence sentence, Figure figure, List<Dated> dates) {
    Dated last = null;
    for (Dated date : dates) {
      boolean near = date.end() <= figure.start() && figure.start() - date.end() <= FAR;
      last = near ? date : last;
    }
    return last == null || apart(sentence, last, figure) ? null : last;
  }

  /// Whether a quotation begins between them, or another clause.
  private static boolean apart(KoreanSentence sentence, Dated date, Figure figure) {
    if (sentence.quoted().get(date.start()) != sentence.quoted().get(figure.start())) {
      return true;
    }
    for (int i = sentence.wordAt(date.end()); i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      if (word.start() >= figure.start()) {
        return false;
      }
      boolean verb = word.text().matches(".*(된|던|한|했고|됐고|지만|으나|는데|다고|라고)");
      if (word.start() >= date.end() && verb && !word.text().endsWith("북한")) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(KoreanSentence sentence, Dated date, IntPredicate spoken) {
    String behind = sentence.text().substring(date.end());
    boolean stated = STATED.stream().anyMatch(behind::startsWith);
    if (words.opening("BASE", behind.strip(), 0) != null
        || behind.strip().startsWith("같은")
        || behind.startsWith("에 비해")) {
      return false;
    }
    if (date.date().day() > 0) {
      return stated;
    }
    boolean until = behind.startsWith("까지");
    boolean month = date.date().month() > 0;
    return month ? !spoken.test(date.start()) : !until;
  }
}
