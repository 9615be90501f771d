// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberChainsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 2025-10-10 and 10/10/2025 call +82-2-724-2114.",
        "The lap took 1:36.6 on the track.",
        "He works 24/7."
      })
  void leavesDatesAndTelephoneNumbersAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
