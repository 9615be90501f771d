// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.junit.jupiter.api.Test;

class PresentationTest {
  private Instant time = Instant.EPOCH;

  /// Three stops; the second takes two screens.
  private final Presentation show =
      new Presentation(
          List.of(title("One", 60), title("Two", 30), title("Three", null)),
          0,
          PresentationTest::page,
          (page, larger) -> page.title().equals("Two") ? 2 : 1,
          () -> time);

  private static Stop title(String words, Integer seconds) {
    return new Stop.Title(words, new Stop.Plan("", seconds), words);
  }

  private static StopPage page(Stop stop) {
    String words = ((Stop.Title) stop).words();
    return new StopPage(words, List.of(), "", List.of(Words.of(ParagraphRole.TITLE, words)));
  }

  private String room() {
    RoomState room = show.roomProperty().get();
    return room.curtain() == Curtain.NONE
        ? room.page().title() + " " + (room.screen() + 1)
        : room.curtain().name();
  }

  @Test
  void oneKeyMakesAllMuchLargerAndAsItWas() {
    show.zoom();
    assertEquals(3, show.roomProperty().get().larger());
    show.enlarge(1);
    show.zoom();
    assertEquals(0, show.roomProperty().get().larger());
  }

  @Test
  void theNextStopIsLaidOutAsLargeAsItWillBeAndTheRoomStaysWhereItIs() {
    List<String> laidOut = new ArrayList<>();
    Presentation two =
        new Presentation(
            List.of(title("One", 60), title("Two", 30)),
            0,
            PresentationTest::page,
            (page, larger) -> {
              laidOut.add(page.title() + " +" + larger);
              return 1;
            },
            () -> time);
    two.enlarge(2);
    laidOut.clear();
    two.layOutNext();
    assertEquals(List.of("Two +2"), laidOut);
    assertEquals("One", two.roomProperty().get().page().title());
    two.last();
    laidOut.clear();
    two.layOutNext();
    assertEquals(List.of(), laidOut);
  }

  @Test
  void whatAStopFoldsIsOpenedAndFoldedAgain() {
    PageBlock folded = new PageBlock.Folded("2 more", List.of(Words.line("also")));
    StopPage page = new StopPage("Tie", List.of(), "", List.of(folded));
    Presentation tie =
        new Presentation(
            List.of(title("Tie", 60)), 0, stop -> page, (shown, larger) -> 1, () -> time);
    tie.unfold();
    assertEquals(page.opened(), tie.roomProperty().get().page());
    assertEquals(2, page.opened().blocks().size());
    assertFalse(page.opened().folds());
    tie.unfold();
    assertEquals(page, tie.roomProperty().get().page());
    tie.unfold();
    assertTrue(tie.stepBack(), "Esc folds it");
    assertEquals(page, tie.roomProperty().get().page());
    assertFalse(tie.stepBack());
    tie.freeze();
    tie.unfold();
    assertEquals(page, tie.roomProperty().get().page(), "the frozen room keeps what it saw");
    assertEquals(page.opened(), tie.hereProperty().get().page());
  }

  @Test
  void nothingOpensWhereNothingIsFolded() {
    show.unfold();
    assertEquals("One 1", room());
    assertFalse(show.stepBack());
  }

  @Test
  void aStopIsGoneThroughScreenByScreenAndBack() {
    show.forward();
    assertEquals("Two 1", room());
    show.forward();
    assertEquals("Two 2", room());
    show.forward();
    assertEquals("Three 1", room());
    show.forward();
    assertEquals("Three 1", room(), "there is nothing behind the last");
    assertNull(show.next());
    show.back();
    assertEquals("Two 2", room());
    show.goTo(99);
    assertEquals("Three 1", room());
    show.goTo(1);
    show.back();
    assertEquals("One 1", room());
  }

  @Test
  void aFrozenRoomKeepsWhatItSawButGoesBlackWhenAsked() {
    show.freeze();
    show.forward();
    show.light(4);
    assertEquals("One 1", room());
    assertEquals("Two", show.hereProperty().get().page().title());
    show.curtain(Curtain.BLACK);
    assertEquals("BLACK", room());
    show.forward();
    assertEquals("One 1", room(), "the curtain is lifted first");
    show.freeze();
    assertEquals("Two 1", room());
    assertEquals(0, show.roomProperty().get().spot());
  }

  @Test
  void whatWasAskedGoesBackToTheVeryScreen() {
    show.goTo(2);
    show.forward();
    show.light(3);
    show.ask(title("Where from", null));
    show.ask(title("And that", null));
    assertEquals("And that 1", room());
    assertEquals(0, show.roomProperty().get().place());
    show.back();
    assertEquals("Two 2", room());
    assertEquals(0, show.roomProperty().get().spot());
    assertFalse(show.asked());
  }

  @Test
  void stepsBackEndTheShowLast() {
    show.ask(title("Where from", null));
    show.freeze();
    show.curtain(Curtain.WHITE);
    show.light(2);
    assertTrue(show.stepBack());
    assertTrue(show.stepBack());
    assertTrue(show.stepBack());
    assertEquals("Where from 1", room());
    assertTrue(show.stepBack());
    assertEquals("One 1", room());
    assertFalse(show.stepBack());
  }

  @Test
  void theClockStandsStillBehindACurtainAndWhenItIsToldTo() {
    time = time.plusSeconds(50);
    show.curtain(Curtain.BLACK);
    time = time.plusSeconds(500);
    show.curtain(Curtain.BLACK);
    time = time.plusSeconds(20);
    assertEquals(Duration.ofSeconds(70), show.clock().gone());
    show.pause();
    time = time.plusSeconds(9);
    assertEquals(Duration.ofSeconds(70), show.clock().gone());
    show.goTo(3);
    assertEquals(Duration.ofSeconds(90), show.planned());
    assertEquals(Duration.ofSeconds(90), show.whole());
  }
}
