// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowHeightsTest {
  private final RowHeights heights = new RowHeights();

  @Test
  void whatIsMeasuredReplacesTheGuess() {
    heights.reset(List.of(700, 70, 0));
    double before = heights.total();
    double guessed = heights.of(1);
    heights.measure(1, 200);
    assertTrue(heights.measured(1));
    assertEquals(200, heights.of(1));
    assertEquals(before - guessed + 200, heights.total());
    heights.measure(1, 100);
    assertEquals(before - guessed + 100, heights.total());
  }

  @Test
  void longerTextIsGuessedHigher() {
    heights.reset(List.of(70, 700));
    assertTrue(heights.of(1) > 3 * heights.of(0));
  }

  @Test
  void rowsAreFoundByPositionAndTheEndsTakeWhatLiesBeyond() {
    heights.reset(List.of(1, 1, 1));
    for (int row = 0; row < 3; row++) {
      heights.measure(row, 50);
    }
    assertArrayEquals(new double[] {0, 50, 100, 150}, heights.tops());
    assertEquals(100, heights.before(2));
    assertEquals(0, heights.rowAt(-5));
    assertEquals(0, heights.rowAt(49));
    assertEquals(1, heights.rowAt(50));
    assertEquals(2, heights.rowAt(1_000));
    heights.reset(List.of());
    assertEquals(-1, heights.rowAt(0));
    assertEquals(0, heights.total());
  }

  @Test
  void afterAPageTheGuessFollowsWhatThatPageTook() {
    heights.reset(Collections.nCopies(20, 1_000));
    double before = heights.of(19);
    for (int row = 0; row < 5; row++) {
      heights.measure(row, 1_000);
    }
    assertTrue(heights.of(19) > before, "the text is set larger than was guessed");
    assertEquals(1_000, heights.of(19), 30);
  }

  @Test
  void anotherSizeForgetsWhatWasMeasured() {
    heights.reset(List.of(100, 100));
    double guess = heights.of(0);
    heights.measure(0, 500);
    heights.forget();
    assertEquals(guess, heights.of(0));
    assertEquals(2 * guess, heights.total());
  }
}
