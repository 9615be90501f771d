// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelVetoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See page 14 of Resolution 1718, Article 5.",
        "The category 4 storm closed Highway 35.",
        "1. Ships leave early.",
        "Game 2 was played in Room 39.",
        "He wants 1) peace and 2) bread."
      })
  void leavesLabelsAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
