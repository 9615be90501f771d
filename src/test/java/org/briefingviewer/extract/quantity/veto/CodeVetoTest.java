// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeVetoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 020 7946 0018 or see file 24-05112.",
        "The stamp 1470067200 stood beside it.",
        "A 401(k) plan and a 501(c)(3) group paid.",
        "2/5",
        "Photo 3 of 12",
        "- 4 -",
        "14 S/2024/215",
        "Most of them are 30-something.",
      })
  void leavesWhatNumbersThingsAlone(String text) {
    assertEquals(text, Drawing.redraw(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some [4,300 ships]12 left.",
        "(3/7) Some [4,300 ships] left.",
        "[4/5] of the ships left.",
        "About [12,000] left.",
      })
  void keepsTheFiguresBesideThem(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }

  @Test
  void takesTheMarkOfANoteForNoFigure() {
    assertEquals("4300 ship", Drawing.told("Ships: 4,300 ships.[12]"));
  }
}
