// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It left at 9 p.m. and 7.05am, at 0401 GMT and 17:22.",
        "At 11 o'clock it stopped.",
        "It took [2 hours]."
      })
  void leavesClockTimesAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
