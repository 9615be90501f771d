// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.util.ArrayList;
import java.util.List;
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

  private static final Set<String> MONTH = Set.of("month", "month's");

  private PointedTimes() {}

  /// Returns the times of `sentence` that point back, each with the date told before it; no period
  /// is one day. "This month" and "this time" may be the text's own.
  ///
  /// @param times the dates of a sentence at which something holds, in order
  static List<Time> of(
      AnalysedText text, Sentence sentence, Function<Sentence, List<PartialDate>> times) {
    List<Token> tokens = sentence.tokens();
    List<Time> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String unit = Token.word(tokens, i + 1);
      boolean that = tokens.get(i).is("that");
      boolean opens = BEFORE.contains(Token.word(tokens, i - 1));
      boolean month = that && MONTH.contains(unit);
      boolean period = opens && unit.equals("period") && (that || tokens.get(i).is("this"));
      boolean time = opens && unit.equals("time") && that;
      PartialDate told = month || period || time ? last(text, sentence, false, times) : null;
      if (told != null && !(month && told.month() == 0) && !(period && told.day() > 0)) {
        PartialDate date = month ? new PartialDate(told.year(), told.month(), 0) : told;
        found.add(new Time(opens ? i - 1 : i, i + 2, date, false));
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

  /// The date told last before a sentence, or null.
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
