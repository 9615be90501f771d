// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearVetoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019 the 2020 model came, and 1945 was long ago.",
        "Between 1600 and 1900 it cooled.",
        "About [2000 people] came.",
        "The firm has [1000 customers] and [2500 workers].",
        "Sales of 2018 and 2019 fell."
      })
  void tellsYearsFromCounts(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
