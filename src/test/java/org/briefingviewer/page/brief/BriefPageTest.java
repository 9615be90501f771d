// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.session.HeadlineMarked;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class BriefPageTest {
  private static final HeadlineMarked BRIEFING = new HeadlineMarked("bounds");

  private static List<HandlingMark> marks(String article, int room) throws Refusal {
    return BriefPage.of(
            BRIEFING,
            article,
            new MessageSpeech(new Messages(Locale.ENGLISH)),
            BriefChoice.NONE,
            (of, span) -> span)
        .in(new BriefRoom(room, 0, true))
        .marks();
  }

  @Test
  void withoutWordsOfItsMakerOneLineIsProposedOfWhatWasChecked() throws Exception {
    String page = page(new BriefChoice(List.of(), false, "", List.of()));
    assertTrue(
        page.contains("Around\u00A0172,000 square feet, according to the Border Institute (ROK)"),
        page);
    assertTrue(page.contains("Proposed by the program from what a named person checked"), page);
    String own = page(new BriefChoice(List.of(), false, "Halls are news.", List.of()));
    assertFalse(own.contains("Proposed by the program from"), own);
  }

  private static String page(BriefChoice choice) throws Refusal {
    return BriefPage.of(
            BRIEFING,
            "customs",
            new MessageSpeech(new Messages(Locale.ENGLISH)),
            choice,
            (of, span) -> span)
        .in(new BriefRoom(BriefChoice.MOST, 0, true))
        .toString();
  }

  @Test
  void theMarkOfAHeadlineHoldsForThePageThatShowsIt() throws Exception {
    HandlingMark own = BRIEFING.info().handling();
    assertEquals(List.of(own, HeadlineMarked.RED), marks("bounds", BriefChoice.MOST));
    assertEquals(List.of(own), marks("customs", BriefChoice.MOST));
    assertEquals(List.of(own), marks(null, BriefChoice.MOST), "only publishers stand there");
    assertEquals(
        List.of(own, HeadlineMarked.RED), marks(null, 0), "what has no room is named with it");
  }
}
