// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.junit.jupiter.api.Test;

class SidesTest {
  private final Extractor extractor = new Extractor();

  private List<TieState> states(String text) {
    return extractor.find(Article.ofText("a", "en", text)).tieStates();
  }

  @Test
  void aCapitalAndItsMinistryAreOneSide() {
    List<TieState> states =
        states(
            """
            Seoul said that relations between North Korea and China had cooled.

            South Korea's unification ministry said that relations between North Korea and China \
            had recovered.
            """);
    assertEquals(2, states.size());
    assertNotEquals(states.get(0).assessor(), states.get(1).assessor());
    assertTrue(states.get(0).oneAssessor(states.get(1)));
    TieReading reading = TieReading.of(new Tie(states.get(0).pair(), states));
    assertNotEquals(TieReading.Link.ALSO, reading.link());
  }

  @Test
  void aPartyToTheTieIsSaidToBeOne() {
    TieState state =
        states("China's foreign ministry said that relations with North Korea had deepened.")
            .getFirst();
    assertEquals("China", state.side());
    assertTrue(state.byParty());
  }

  @Test
  void aThirdStateIsNoParty() {
    TieState state =
        states("Japan's defence ministry said that China and Russia had deepened their ties.")
            .getFirst();
    assertEquals("Japan", state.side());
    assertFalse(state.byParty());
  }

  @Test
  void anExpertFromACountryDoesNotSpeakForIt() {
    TieState state =
        states(
                "Russian analyst Pavel Orlov said that Moscow and Pyongyang had deepened their"
                    + " ties.")
            .getFirst();
    assertNull(state.side());
  }

  @Test
  void aPersonSpeaksForTheStateThatTheTextIntroducesHimFor() {
    assertEquals("China", side("Chinese foreign ministry spokesman Guo Minlei took questions."));
    assertEquals("China", side("Guo Minlei, a spokesman for China's foreign ministry, was there."));
    assertEquals("China", side("China's ambassador to North Korea Guo Minlei was there."));
    assertEquals("Japan", side("Guo Minlei, the ambassador of Japan to China, was there."));
  }

  @Test
  void nobodySpeaksForAStateWhoseOfficeHeDoesNotHold() {
    assertNull(side("Chinese scholar Guo Minlei was there."));
    assertNull(side("Former Chinese ambassador Guo Minlei was there."));
    assertNull(side("Guo Minlei visited China's foreign minister."));
    assertNull(side("In Beijing, Guo Minlei, and a Chinese official were there."));
  }

  private @org.jspecify.annotations.Nullable String side(String introduction) {
    return states(introduction + " Guo Minlei said that China and Russia had deepened their ties.")
        .getFirst()
        .side();
  }
}
