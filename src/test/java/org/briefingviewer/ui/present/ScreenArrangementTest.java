// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenArrangementTest {
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1280, 800);
  private static final Rectangle2D WALL = new Rectangle2D(1280, 0, 1920, 1080);
  private static final Rectangle2D THIRD = new Rectangle2D(-1024, 0, 1024, 768);

  private static ScreenArrangement two() {
    return ScreenArrangement.first(List.of(DESK, WALL), DESK, null);
  }

  @Test
  void theRoomHasTheScreenOnWhichTheMainWindowIsNot() {
    assertEquals(new ScreenArrangement(List.of(DESK, WALL), WALL, DESK), two());
    ScreenArrangement other = ScreenArrangement.first(List.of(DESK, WALL), WALL, null);
    assertEquals(DESK, other.wall());
    assertEquals(WALL, other.desk());
    assertTrue(ScreenArrangement.first(List.of(DESK), DESK, WALL).shared());
  }

  @Test
  void whatTheUserChoseLastHoldsWhereThatScreenIs() {
    ScreenArrangement swapped = ScreenArrangement.first(List.of(DESK, WALL), DESK, DESK);
    assertEquals(DESK, swapped.wall());
    assertEquals(WALL, swapped.desk());
    assertEquals(two(), ScreenArrangement.first(List.of(DESK, WALL), DESK, THIRD));
  }

  @Test
  void oneKeyLeadsToEveryScreen() {
    ScreenArrangement three = ScreenArrangement.first(List.of(DESK, WALL, THIRD), DESK, null);
    assertEquals(WALL, three.wall());
    assertEquals(THIRD, three.turned().wall());
    assertEquals(DESK, three.turned().desk());
    assertEquals(DESK, three.turned().turned().wall());
    assertEquals(THIRD, three.turned().turned().desk());
    assertEquals(two(), two().turned().turned());
  }

  @Test
  void aScreenIsTheSameInAnotherResolution() {
    Rectangle2D larger = new Rectangle2D(1280, 0, 3840, 2160);
    ScreenArrangement changed = two().among(List.of(DESK, larger));
    assertEquals(larger, changed.wall());
    assertEquals(DESK, changed.desk());
  }

  @Test
  void whenTheRoomsScreenIsGoneNoOtherIsTakenForIt() {
    ScreenArrangement gone = two().among(List.of(DESK));
    assertNull(gone.wall());
    assertFalse(gone.offers());
    ScreenArrangement back = gone.among(List.of(DESK, THIRD));
    assertNull(back.wall());
    assertTrue(back.offers());
    assertEquals(new ScreenArrangement(List.of(DESK, THIRD), THIRD, DESK), back.turned());
    assertTrue(gone.turned().shared());
    assertEquals(two(), two().among(List.of()), "for a moment there may be none");
  }

  @Test
  void whenTheSpeakersScreenIsGoneWhatIsLeftIsTheRooms() {
    Rectangle2D moved = new Rectangle2D(0, 0, 1920, 1080);
    for (Rectangle2D left : List.of(moved, WALL)) {
      ScreenArrangement gone = two().among(List.of(left));
      assertEquals(new ScreenArrangement(List.of(left), left, left, two()), gone);
      assertTrue(gone.doubted());
      assertTrue(gone.shared());
      assertEquals(gone, gone.turned(), "one screen is all there is");
    }
    ScreenArrangement third = two().among(List.of(THIRD, WALL));
    assertTrue(third.doubted(), "the third may stand before the room too");
    assertEquals(WALL, third.wall());
    assertEquals(new ScreenArrangement(List.of(THIRD, WALL), WALL, THIRD), third.turned());
  }

  @Test
  void ofTwoScreensOfOneSizeNobodyKnowsWhichIsLeft() {
    Rectangle2D one = new Rectangle2D(0, 0, 1920, 1080);
    Rectangle2D other = new Rectangle2D(1920, 0, 1920, 1080);
    ScreenArrangement both = ScreenArrangement.first(List.of(one, other), one, null);
    ScreenArrangement left = both.among(List.of(one));
    assertTrue(left.doubted());
    assertTrue(left.shared());
    ScreenArrangement back = left.among(List.of(one, other));
    assertTrue(back.doubted(), "nobody has said so yet");
    assertEquals(other, back.wall(), "the room stays where it was");
    assertEquals(both, back.turned());
  }

  @Test
  void theLeftmostOfThreeTakesItsPlaceWithIt() {
    Rectangle2D one = new Rectangle2D(0, 0, 1920, 1080);
    Rectangle2D middle = new Rectangle2D(1920, 0, 1920, 1080);
    Rectangle2D last = new Rectangle2D(3840, 0, 1920, 1080);
    ScreenArrangement three = ScreenArrangement.first(List.of(one, middle, last), one, null);
    ScreenArrangement left = three.among(List.of(one, middle));
    assertTrue(left.doubted());
    assertTrue(left.shared());
    assertTrue(left.offers());
  }

  @Test
  void theRoomsScreenIsNotTakenForAnotherThatMovedIntoItsPlace() {
    Rectangle2D last = new Rectangle2D(3200, 0, 1920, 1080);
    ScreenArrangement three = ScreenArrangement.first(List.of(DESK, WALL, last), DESK, null);
    ScreenArrangement left = three.among(List.of(DESK, WALL));
    assertNull(left.wall(), "either of two of one size is gone");
    assertEquals(DESK, left.desk());
    assertTrue(left.offers());
  }

  @Test
  void aScreenInTheSpeakersPlaceOfAnotherSizeMayBeAnother() {
    Rectangle2D larger = new Rectangle2D(0, 0, 1920, 1200);
    Rectangle2D beside = new Rectangle2D(1920, 0, 1920, 1080);
    ScreenArrangement changed = two().among(List.of(larger, beside));
    assertTrue(changed.doubted());
    assertEquals(beside, changed.wall(), "alone of its size");
    assertEquals(new ScreenArrangement(List.of(larger, beside), beside, larger), changed.turned());
  }

  @Test
  void aScreenThatIsPluggedInMayMoveTheSpeakersAway() {
    Rectangle2D same = new Rectangle2D(1280, 0, 1280, 800);
    ScreenArrangement gone = two().among(List.of(DESK));
    assertTrue(gone.among(List.of(DESK, same)).doubted());
    assertFalse(gone.among(List.of(DESK, WALL)).doubted());
  }

  @Test
  void screensThatShowTheSameAreOne() {
    ScreenArrangement twice = ScreenArrangement.first(List.of(DESK, DESK), DESK, DESK);
    assertEquals(new ScreenArrangement(List.of(DESK), DESK, DESK), twice);
    assertFalse(twice.offers());
    assertEquals(twice, twice.turned());
    Rectangle2D over = new Rectangle2D(0, 0, 1024, 768);
    ScreenArrangement smaller = ScreenArrangement.first(List.of(DESK, over), DESK, over);
    assertTrue(smaller.shared());
    assertFalse(smaller.offers());
    assertEquals(smaller, smaller.turned());
  }

  @Test
  void theRoomMayBeMadeToSeeTheSpeakersScreen() {
    assertTrue(two().among(List.of(DESK, DESK)).doubted());
    assertTrue(two().among(List.of(DESK, new Rectangle2D(0, 0, 1920, 1080))).doubted());
  }
}
