// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.ui.table.ColumnWidths.Want;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final List<Want> WANTS =
      List.of(new Want(50, 50, 0), new Want(80, 180, 1), new Want(70, 170, 3));

  @Test
  void withRoomForAllTheRestGoesByTheShares() {
    assertEquals(List.of(50.0, 205.0, 245.0), ColumnWidths.of(WANTS, 500));
  }

  @Test
  void withLessRoomWhatIsAboveTheLeastShrinksEvenly() {
    assertEquals(List.of(50.0, 130.0, 120.0), ColumnWidths.of(WANTS, 300));
  }

  @Test
  void noColumnGetsLessThanItsLeast() {
    assertEquals(List.of(50.0, 80.0, 70.0), ColumnWidths.of(WANTS, 100));
  }

  @Test
  void aFractionBeginsAtTheDecimalPointOfAPlainNumberOnly() {
    assertEquals(4, ValueAxis.fractionOf("≈ 12.5", '.'));
    assertEquals(5, ValueAxis.fractionOf("1,000", '.'));
    assertEquals(13, ValueAxis.fractionOf("1.5–2 billion", '.'));
  }
}
