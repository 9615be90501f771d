// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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

    assertEquals(Trend.COOLING, reading.trend());
    assertEquals(Link.ALSO, reading.link());
  }

  @Test
  void aStateWithoutADateIsNotCalledOlder() {
    TieReading reading =
        read(States.of(Trend.STABLE, "2025-03-27"), States.by(null, Trend.UNCLEAR, null));

    assertEquals(Link.ALSO, reading.link());
  }

  @Test
  void whatAPersonRejectedIsNotRead() {
    TieReading reading = read(States.rejected(States.of(Trend.STRENGTHENING, "2025")));

    assertNull(reading.state());
    assertEquals(List.of(), reading.states());
  }

  private static TieReading read(TieState... states) {
    return TieReading.of(new Tie(PAIR, List.of(states)));
  }
}
