// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateVetoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened on March 29, 2018 and 4 October.",
        "The talks ran from March 2-5 and on 12 to 14 June.",
        "It stood from A.D. 1000 to 1260.",
        "The 2014-15 season and '98 were dull.",
        "On 1 may that year it rained.",
        "In March [20 percent] left."
      })
  void leavesDatesAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
