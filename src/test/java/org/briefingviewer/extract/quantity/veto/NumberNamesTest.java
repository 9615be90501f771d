// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The S&P 500 fell, 38 North wrote.",
        "The Group of Seven and the Big Four met.",
        "The Boeing 737 landed."
      })
  void leavesKnownNamesAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
