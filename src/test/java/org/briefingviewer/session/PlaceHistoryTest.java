// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceHistoryTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();
  private final ReadingSession session =
      new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));
  private final PlaceHistory history = new PlaceHistory(session);
  private final Page page = new Page();

  PlaceHistoryTest() {
    history.follow(page);
    session.open(briefing.file());
  }

  /// Shows one line at a time: the one it was sent to, at first the first one of each article.
  private final class Page implements PlaceHistory.Reader {
    private int offset;
    private String at = "";

    @Override
    public ReadingPlace place() {
      String id = session.articleIdProperty().get();
      if (id == null || session.markedArticle() == null) {
        return null;
      }
      if (!id.equals(at)) {
        at = id;
        offset = 0;
      }
      return new ReadingPlace(id, offset, 0);
    }

    @Override
    public void goTo(ReadingPlace place) {
      session.chooseArticle(place.articleId());
      at = place.articleId();
      offset = place.offset();
    }

    void read(int there) {
      place();
      offset = there;
    }
  }

  @Test
  void openingABriefingLeavesNothingToGoBackTo() {
    assertFalse(history.canGoBackProperty().get());
    history.back();
    assertEquals(new ReadingPlace("customs", 0, 0), page.place());
  }

  @Test
  void fiveJumpsGoBackFiveTimesAndForwardAgain() {
    List<ReadingPlace> left = new ArrayList<>();
    page.read(10);
    left.add(page.place());
    session.chooseEstimate(session.estimates().get(2));
    page.read(300);
    left.add(page.place());
    session.nextEstimate();
    page.read(350);
    left.add(page.place());
    session.chooseArticle("bounds");
    page.read(40);
    left.add(page.place());
    session.showPassage(briefing.knowledge().ties().getFirst().evidence().getFirst());
    page.read(120);
    left.add(page.place());
    session.chooseArticle("names");
    page.read(7);
    ReadingPlace last = page.place();

    for (ReadingPlace place : left.reversed()) {
      assertTrue(history.canGoBackProperty().get());
      history.back();
      assertEquals(place, page.place());
    }
    assertFalse(history.canGoBackProperty().get());
    for (ReadingPlace place : left.subList(1, left.size())) {
      history.forward();
      assertEquals(place, page.place());
    }
    history.forward();
    assertEquals(last, page.place());
    assertFalse(history.canGoForwardProperty().get());
  }

  @Test
  void aNewJumpForgetsTheWayForward() {
    session.chooseArticle("bounds");
    history.back();
    assertTrue(history.canGoForwardProperty().get());
    session.chooseArticle("names");
    assertFalse(history.canGoForwardProperty().get());
    history.back();
    assertEquals("customs", page.place().articleId());
  }

  @Test
  void aJumpThatDidNotMoveTheTextIsPassedOver() {
    page.read(10);
    session.chooseEstimate(session.estimates().getFirst());
    page.read(200);
    session.chooseEstimate(session.estimates().get(1));
    session.chooseEstimate(session.estimates().get(2));
    history.back();
    assertEquals(10, page.place().offset());
  }

  @Test
  void itKeepsTheLastHundredPlaces() {
    for (int i = 0; i < PlaceHistory.MOST + 20; i++) {
      page.read(i);
      session.chooseEstimate(session.estimates().getFirst());
    }
    page.read(5_000);
    for (int i = 0; i < PlaceHistory.MOST; i++) {
      history.back();
    }
    assertEquals(20, page.place().offset());
    assertFalse(history.canGoBackProperty().get());
  }

  @Test
  void anotherBriefingBeginsAnew() {
    session.chooseArticle("bounds");
    session.open(briefing.file());
    assertFalse(history.canGoBackProperty().get());
  }
}
