// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.graphics.States;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;

class TieWordsTest {
  private static final Review READ =
      new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 6, 1));

  private final Messages messages = new Messages(Locale.ENGLISH);
  private final TieWords words = new TieWords(messages);

  @Test
  void whatLeavesItOpenIsQuotedWithTheWordsEvenWhereItStandsBeforeThem() {
    TieState state = hedged("the trains run again", "If the trains run again, they are closer.");

    assertEquals(
        "hedged, as written: “If the trains run again, they are closer.”", words.hedge(state));
    assertEquals(
        "hedged, as written: “they meet”", words.hedge(hedged("they meet", "elsewhere said")));
    assertEquals("", words.hedge(States.of(Trend.STABLE, "2025-05-01")));
  }

  @Test
  void theCheckStandsByItsStateAndTheCountSaysHowManyOfAllWereRead() {
    TieState read = States.of(Trend.STABLE, "2025-05-01").reviewed(READ);
    TieState open = States.by("Beijing", Trend.COOLING, "2025-05-01");

    assertEquals(
        "DPRK–China: stable, assessed by Seoul · 1\u00A0May\u00A02025, ✓ checked;"
            + " also: cooling (not checked), assessed by Beijing;"
            + " 1 of 2 statements checked: 1\u00A0passage\u00A0in\u00A01\u00A0article",
        sentence(read, open));
    assertEquals(
        "DPRK–China: stable, assessed by Seoul · 1\u00A0May\u00A02025, ✓ checked;"
            + " 1\u00A0passage\u00A0in\u00A01\u00A0article",
        sentence(read));
  }

  private static TieState unassessed(Trend trend, ReviewState state) {
    TieState of = States.of(trend, "2025-05-01");
    return new TieState(
        of.id(),
        of.pair(),
        trend,
        "trade rose",
        null,
        Basis.INFERRED,
        of.asOf(),
        false,
        of.evidence(),
        new Review(state, "J. Kim", LocalDate.of(2025, 6, 1)));
  }

  @Test
  void aTrendThatTheProgramCouldNotTellIsNoReportOnceItIsAccepted() {
    assertEquals("no trend found", words.manner(unassessed(Trend.UNCLEAR, ReviewState.ACCEPTED)));
    assertEquals(
        "as reported",
        words.manner(unassessed(Trend.UNCLEAR, ReviewState.CORRECTED)),
        "a person wrote it");
    assertEquals("as reported", words.manner(unassessed(Trend.COOLING, ReviewState.ACCEPTED)));
    assertEquals(
        "no assessor found · 1\u00A0May\u00A02025",
        words.assessed(unassessed(Trend.UNCLEAR, ReviewState.ACCEPTED)));
  }

  private String sentence(TieState... states) {
    TieReading reading = TieReading.of(new Tie(states[0].pair(), List.of(states)));
    return words.sentence(
        BorderBriefing.whole().knowledge().triangle(), reading, new ReviewWords(messages)::brief);
  }

  private static TieState hedged(String said, String passage) {
    TieState of = States.of(Trend.STRENGTHENING, "2025-05-01");
    return new TieState(
        of.id(),
        of.pair(),
        of.trend(),
        said,
        of.assessor(),
        of.basis(),
        of.asOf(),
        true,
        List.of(new EvidenceQuote("a", new TextSpan(0, passage.length()), passage)),
        of.review());
  }
}
