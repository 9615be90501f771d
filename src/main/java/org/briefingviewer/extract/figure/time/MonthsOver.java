// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.time.LocalDate;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct.AdjunctPlace;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Moves a month without a year that would lie ahead to the year before, where its verb tells of
/// what is over.
final class MonthsOver {
  private MonthsOver() {}

  /// "By March it was fewer": of a year that is over, whatever else the sentence says is to come.
  static TimeAdjunct of(SentenceReading reading, TimeAdjunct time, @Nullable LocalDate today) {
    VerbGroup verb = time.owner();
    PartialDate date = time.date();
    boolean ahead =
        today != null
            && date != null
            && date.month() > 0
            && date.year() * 12 + date.month() > today.getYear() * 12 + today.getMonthValue()
            && reading.words().subList(time.from(), time.to()).stream()
                .noneMatch(word -> word.text().matches("\\d{4}"));
    boolean due = reading.word(time.from()).is("by") && time.place() != AdjunctPlace.OPENING;
    boolean past =
        verb != null
            && !due
            && verb.form() == Form.FINITE
            && reading.words().subList(verb.from(), verb.to()).stream()
                .anyMatch(w -> w.tag() == PartOfSpeech.VERB_PAST || w.lemma().equals("have"));
    if (verb == null || date == null || !ahead || !past || verb.modality() == Modality.FUTURE) {
      return time;
    }
    PartialDate before = new PartialDate(date.year() - 1, date.month(), date.day());
    return new TimeAdjunct(
        time.from(), time.to(), before, time.span(), verb, time.place(), time.when());
  }
}
