// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.graphics.States;
import org.briefingviewer.model.TieReading.Link;
import org.junit.jupiter.api.Test;

final class TieReadingTest {
  private static final ActorPair PAIR = new ActorPair("DPRK", "China");

  @Test
  void theNewestStateIsShownAfterTheOlderOneThatDiffers() {
    TieState now = States.of(Trend.STRENGTHENING, "2025-09-03");
    TieState before = States.of(Trend.COOLING, "2024-12");

    TieReading reading = read(now, States.of(Trend.STRENGTHENING, "2025-04"), before);

    assertEquals(now, reading.state());
    assertEquals(before, reading.other());
    assertEquals(Link.AFTER, reading.link());
  }

  @Test
  void mendingIsShownAfterTheCoolingToldInTheSameBreath() {
    TieReading reading =
        read(States.of(Trend.COOLING, "2025-03-27"), States.of(Trend.MENDING, "2025-03-27"));

    assertEquals(Trend.MENDING, reading.trend());
    assertEquals(Link.AFTER, reading.link());
  }

  @Test
  void whatAnotherSaysOnTheSameDayStandsBesideIt() {
    TieReading reading =
        read(
            States.by("Beijing", Trend.COOLING, "2025-03-27"),
            States.by("Seoul", Trend.MENDING, "2025-03-27"));

    assertEquals(Trend.COOLING, reading.state().trend());
    assertEquals(Link.ALSO, reading.link());
  }

  @Test
  void aStateWithoutADateIsNotCalledOlder() {
    TieReading reading =
        read(States.of(Trend.STABLE, "2025-03-27"), States.by("Beijing", Trend.UNCLEAR, null));

    assertEquals(Link.ALSO, reading.link());
  }

  @Test
  void anActionWithoutADateSilencesNoTrendThatHasOne() {
    TieState trend = States.of(Trend.STRENGTHENING, "2025-08-14");
    TieState action = States.by(null, Trend.UNSTATED, null);

    assertEquals(trend, read(action, trend).state());
  }

  @Test
  void whatNobodyIsSaidToAssessIsNoDisagreementNorIsWhatOneSideSaysTwice() {
    TieState now = States.of(Trend.STABLE, "2025-03-27");
    TieState sameSide =
        States.by("Seoul's ministry", Trend.UNCLEAR, "2025-03-27").on("South Korea");

    assertEquals(Link.NONE, read(now, States.by(null, Trend.UNCLEAR, "2025-03-27")).link());
    assertEquals(Link.NONE, read(now.on("South Korea"), sameSide).link());
    assertEquals(Link.ALSO, read(now.on("China"), sameSide).link());
  }

  @Test
  void whatWasSupposedOrWantedBeforeIsNotHowTheTieWas() {
    TieState now = States.of(Trend.MENDING, "2025-07");
    TieState unclear = States.by("Seoul", Trend.UNCLEAR, "2024-10");
    TieState wanted = put(States.by("Seoul", Trend.STRENGTHENING, "2025-03"), TieState.Stance.AIM);
    TieState hedged = put(States.by("Seoul", Trend.COOLING, "2025-03"), TieState.Stance.HEDGED);

    assertEquals(Link.NONE, read(now, unclear).link());
    assertEquals(Link.NONE, read(now, wanted).link());
    assertEquals(Link.AFTER, read(now, hedged).link());
    assertEquals(hedged, read(now, unclear, wanted, hedged).other());
    assertEquals(Link.ALSO, read(now, States.by("Beijing", Trend.UNCLEAR, null)).link());
  }

  private static TieState put(TieState state, TieState.Stance stance) {
    return new TieState(
        state.id(),
        state.pair(),
        state.trend(),
        state.words(),
        state.assessor(),
        state.side(),
        state.basis(),
        state.asOf(),
        stance,
        state.evidence(),
        state.review());
  }

  @Test
  void whatAPersonReadStandsBeforeWhatWasSettledInBulkAndThatBeforeWhatNobodyChecked() {
    TieState read = reviewed(article("old", Trend.COOLING, "2023-05"), Review.Care.READ);
    TieState bulk = reviewed(article("mid", Trend.STABLE, "2024-05"), Review.Care.IN_BULK);
    TieState open = article("new", Trend.STRENGTHENING, "2025-05");

    assertEquals(read, read(open, bulk, read).state());
    assertEquals(bulk, read(open, bulk).state());
    assertEquals(
        List.of("old", "mid", "new"),
        read(open, bulk, read).course().stream().map(ArticleTie::article).toList());
  }

  @Test
  void whatElseIsSaidIsWhatSomebodyCheckedWhereThatIsThere() {
    TieState now = reviewed(States.by("Seoul", Trend.STABLE, "2025-05-01"), Review.Care.READ);
    TieState open = States.by("Beijing", Trend.COOLING, "2025-05-01");
    TieState checked = reviewed(States.by("Moscow", Trend.UNCLEAR, "2025-05-01"), Review.Care.READ);

    assertEquals(checked, read(now, open, checked).other());
    assertEquals(open, read(now, open).other());
  }

  private static TieState article(String id, Trend trend, String date) {
    TieState of = States.by(id, trend, date);
    return new TieState(
        id,
        PAIR,
        trend,
        of.words(),
        of.assessor(),
        of.basis(),
        of.asOf(),
        false,
        List.of(new EvidenceQuote(id, new TextSpan(0, 5), "words")),
        Review.PROPOSED);
  }

  private static TieState reviewed(TieState state, Review.Care care) {
    return state.reviewed(
        new Review(ReviewState.ACCEPTED, "R. Reader", LocalDate.of(2025, 6, 1), care, List.of()));
  }

  @Test
  void whatAPersonRejectedIsNotRead() {
    TieReading reading = read(States.rejected(States.of(Trend.STRENGTHENING, "2025")));

    assertNull(reading.state());
    assertEquals(List.of(), reading.states());
  }

  @Test
  void whereOneArticlesStatesDisagreeTheWholeIsAsUnclearAsTheArticle() {
    TieState cooling = States.of(Trend.COOLING, "2025-05-01");
    TieState closer = States.of(Trend.STRENGTHENING, "2025-05-01");

    TieReading torn = read(cooling, closer);
    TieReading settled = read(States.rejected(cooling), closer);

    assertEquals(Trend.UNCLEAR, torn.trend());
    assertEquals(Trend.UNCLEAR, torn.articles().getFirst().trend());
    assertTrue(torn.torn());
    assertEquals(Trend.STRENGTHENING, settled.trend());
    assertEquals(Trend.STRENGTHENING, settled.articles().getFirst().trend());
    assertFalse(settled.torn());
  }

  private static TieReading read(TieState... states) {
    return TieReading.of(new Tie(PAIR, List.of(states)));
  }
}
