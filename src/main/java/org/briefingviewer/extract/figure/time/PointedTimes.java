// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.extract.date.DateSpanReader.Time;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds the times by which a text points back at one that it has told: "that month's rate", "at
/// that time", "in this period".
final class PointedTimes {
  private static final Set<String> BEFORE = WordLists.named("before-a-time");

  /// How many sentences back the time may have been told.
  private static final int BACK = 5;

  private static final Set<String> POINTING = Set.of("that", "this");

  /// What may be pointed at, with the fields of a date that it needs: 1 a year, 2 a month.
  private static final Map<String, Integer> POINTED =
      Map.of("month", 2, "month's", 2, "time", 1, "period", 1);

  private PointedTimes() {}

  /// Returns the times of `sentence` that point back, each with the date told before it.
  ///
  /// @param times the dates of a sentence at which something holds, in order
  static List<Time> of(
      AnalysedText text, Sentence sentence, Function<Sentence, List<PartialDate>> times) {
    List<Token> tokens = sentence.tokens();
    List<Time> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String unit = Token.word(tokens, i + 1);
      int fields = POINTED.getOrDefault(unit, 0);
      boolean opens = BEFORE.contains(Token.word(tokens, i - 1));
      boolean month = fields == 2 && tokens.get(i).is("that");
      boolean now = unit.equals("time") && tokens.get(i).is("this");
      if (fields > 0 && !now && POINTING.contains(Token.word(tokens, i)) && (month || opens)) {
        PartialDate told = told(text, sentence, unit.equals("period"), times);
        if (told != null && (fields == 1 || told.month() > 0)) {
          PartialDate date = fields == 1 ? told : new PartialDate(told.year(), told.month(), 0);
          found.add(new Time(opens ? i - 1 : i, i + 2, date, false));
        }
      }
    }
    return found;
  }

  /// The year that "that year" means, told in a sentence of the same paragraph, or that from which
  /// "the year" may go on, whichever paragraph tells it; or 0.
  static int year(
      AnalysedText text, Sentence sentence, Function<Sentence, List<PartialDate>> times) {
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      boolean that = Token.stand(sentence.tokens(), i, List.of("that", "year"));
      if (that || Token.stand(sentence.tokens(), i, List.of("the", "year"))) {
        PartialDate last = last(text, sentence, that, times);
        return last == null ? 0 : last.year();
      }
    }
    return 0;
  }

  /// The date told last before a sentence; of a period, only where that was more than a day.
  private static @Nullable PartialDate told(
      AnalysedText text,
      Sentence sentence,
      boolean period,
      Function<Sentence, List<PartialDate>> times) {
    PartialDate date = last(text, sentence, false, times);
    return date != null && period && date.day() > 0 ? null : date;
  }

  private static @Nullable PartialDate last(
      AnalysedText text,
      Sentence sentence,
      boolean paragraph,
      Function<Sentence, List<PartialDate>> times) {
    for (int i = sentence.index() - 1; i >= 0 && sentence.index() - i <= BACK; i--) {
      Sentence before = text.sentences().get(i);
      boolean near = !paragraph || before.paragraph() == sentence.paragraph();
      List<PartialDate> told = near ? times.apply(before) : List.of();
      if (!told.isEmpty()) {
        return told.getLast();
      }
    }
    return null;
  }
}
