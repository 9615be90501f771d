// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ArrangementTest {
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1280, 800);
  private static final Rectangle2D WALL = new Rectangle2D(1280, 0, 1920, 1080);
  private static final Rectangle2D THIRD = new Rectangle2D(-1024, 0, 1024, 768);

  private static Arrangement two() {
    return Arrangement.first(List.of(DESK, WALL), DESK, null);
  }

  @Test
  void theRoomHasTheScreenOnWhichTheMainWindowIsNot() {
    assertEquals(new Arrangement(List.of(DESK, WALL), WALL, DESK), two());
    Arrangement other = Arrangement.first(List.of(DESK, WALL), WALL, null);
    assertEquals(DESK, other.wall());
    assertEquals(WALL, other.desk());
    assertTrue(Arrangement.first(List.of(DESK), DESK, WALL).shared());
  }

  @Test
  void whatTheUserChoseLastHoldsWhereThatScreenIs() {
    Arrangement swapped = Arrangement.first(List.of(DESK, WALL), DESK, DESK);
    assertEquals(DESK, swapped.wall());
    assertEquals(WALL, swapped.desk());
    assertEquals(two(), Arrangement.first(List.of(DESK, WALL), DESK, THIRD));
  }

  @Test
  void oneKeyLeadsToEveryScreen() {
    Arrangement three = Arrangement.first(List.of(DESK, WALL, THIRD), DESK, null);
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
    Arrangement changed = two().among(List.of(DESK, larger));
    assertEquals(larger, changed.wall());
    assertEquals(DESK, changed.desk());
  }

  @Test
  void whenTheRoomsScreenIsGoneNoOtherIsTakenForIt() {
    Arrangement gone = two().among(List.of(DESK));
    assertNull(gone.wall());
    assertFalse(gone.offers());
    Arrangement back = gone.among(List.of(DESK, THIRD));
    assertNull(back.wall());
    assertTrue(back.offers());
    assertEquals(new Arrangement(List.of(DESK, THIRD), THIRD, DESK), back.turned());
    assertTrue(gone.turned().shared());
    assertEquals(two(), two().among(List.of()), "for a moment there may be none");
  }

  @Test
  void whenTheSpeakersScreenIsGoneTheSpeakerHasTheOneThatIsLeft() {
    Rectangle2D moved = new Rectangle2D(0, 0, 1920, 1080);
    assertEquals(new Arrangement(List.of(moved), null, moved), two().among(List.of(moved)));
    assertEquals(new Arrangement(List.of(WALL), null, WALL), two().among(List.of(WALL)));
    assertEquals(
        new Arrangement(List.of(THIRD, WALL), WALL, THIRD), two().among(List.of(THIRD, WALL)));
  }
}
