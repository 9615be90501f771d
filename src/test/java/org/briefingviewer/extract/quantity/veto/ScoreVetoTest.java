// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreVetoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They won 3-1 after a 9-2 lead.",
        "The council voted 15-0.",
        "It needs [3-4 days]."
      })
  void leavesScoresAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
