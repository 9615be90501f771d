// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.date.SpokenDates;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendReading;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.TieState.TieStateKind;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Tells on which day an assessment of a tie was made.
///
/// @param spoken finds the day of what is said
record AssessmentDays(SpokenDates spoken, TrendWords words) {

  /// Returns the day that the words around a reading tell, or null. Of an action, which nobody
  /// assesses, the day of the article tells nothing.
  @Nullable PartialDate asOf(AnalysedText text, TiePassage passage, TrendReading reading) {
    PartialDate day = told(text, passage, reading);
    LocalDate today = text.article().publication().day();
    boolean ofArticle = today != null && PartialDate.of(today).equals(day);
    return reading.trend() == Trend.UNSTATED && ofArticle ? null : day;
  }

  private @Nullable PartialDate told(AnalysedText text, TiePassage passage, TrendReading reading) {
    Sentence sentence = passage.sentence();
    LocalDate today = text.article().publication().day();
    int said = sentence.tokenAt(reading.place().start());
    if (now(passage, reading) && spoken.talk(sentence, said, today) == null) {
      return today == null ? null : PartialDate.of(today);
    }
    return spoken.of(sentence, said, today);
  }

  /// "had been cool in 2024 but were now recovering": the year is that of the clause before.
  private boolean now(TiePassage passage, TrendReading reading) {
    boolean turned = false;
    for (int i = 0; i < passage.words().size(); i++) {
      TextSpan span = passage.words().get(i).span();
      if (span.start() >= reading.place().end()) {
        break;
      }
      if (span.start() >= reading.place().start()) {
        turned |= words.breaks(passage, i);
        if (turned && words.is(passage.word(i), "NOWADAYS")) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Wang praised … when they met on 13 July. Wang called for …": who goes on in the same
  /// paragraph speaks on the same day.
  List<TieState> carried(List<TieState> states, AnalysedText text) {
    List<TieState> dated = new ArrayList<>();
    LocalDate today = text.article().publication().day();
    TieState before = null;
    PartialDate day = null;
    for (TieState state : states) {
      Sentence sentence = text.sentenceAt(state.place().start());
      boolean goesOn = before != null && day != null && goesOn(text, before, sentence);
      if (goesOn && state.kind() == TieStateKind.TREND) {
        dated.add(state.dated(day));
      } else {
        int words = text.text().indexOf(state.words(), sentence.span().start());
        int place = Math.max(words, sentence.span().start());
        day = spoken.talk(sentence, sentence.tokenAt(place), today);
        dated.add(state);
      }
      before = dated.getLast();
    }
    return dated;
  }

  private boolean goesOn(AnalysedText text, TieState before, Sentence sentence) {
    Sentence said = text.sentenceAt(before.place().start());
    return said.index() + 1 == sentence.index()
        && said.paragraph() == sentence.paragraph()
        && speaker(sentence, before);
  }

  /// Tells whether a sentence opens with the name of who assessed before, or with a pronoun.
  private boolean speaker(Sentence sentence, TieState before) {
    Agent who = before.assessor();
    String first = sentence.tokens().isEmpty() ? "" : sentence.tokens().getFirst().text();
    boolean pronoun = words.is(first.toLowerCase(Locale.ROOT), "PRONOUN");
    return who != null && (pronoun || List.of(who.name().split(" ", -1)).contains(first));
  }
}
