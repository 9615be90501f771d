// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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

  /// The invented briefing shows no stops: then what bears a tie out, and of every article one
  /// before any has a second.
  @Test
  void theFiguresAreNotAllOfOneArticle() throws Exception {
    List<String> articles =
        BriefFigures.of(BRIEFING, null, BriefChoice.NONE).figures().stream()
            .map(figure -> figure.id().articleId())
            .toList();
    assertEquals(BriefChoice.MOST, articles.size());
    assertTrue(articles.stream().distinct().count() > 1, articles.toString());
    assertNotEquals(articles.get(0), articles.get(1));
  }

  @Test
  void theNounOfAFigureIsSaidOnce() {
    assertEquals(
        "about\u00A0300 carts at the gate",
        ProposedLine.joined("about\u00A0300 carts", "carts at the gate"));
    assertEquals("300 carts", ProposedLine.joined("300 carts", "carts"));
    assertNull(ProposedLine.joined("300 carts", "gains from trade"));
    assertNull(ProposedLine.joined("carts", "carts at the gate"), "no number is left out");
    assertTrue(ProposedLine.told("carters who could lose their carts", "could"));
    assertFalse(ProposedLine.told("carters who couldn't wait", "could"));
    assertFalse(ProposedLine.told(null, "could"));
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
