// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProperNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The iPhone 11 Pro and 11 Pro Max sell well.",
        "Apple Watch 5 is out.",
        "He lives at 16 Harbor Street.",
        "On Sunday [12 people] fled."
      })
  void leavesNumbersOfNamesAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
