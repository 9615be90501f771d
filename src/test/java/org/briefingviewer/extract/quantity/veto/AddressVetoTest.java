// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressVetoTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The list is at https://port.example/ferries%E2%80%94twice-40,000-more?id=77 for all.",
        "Write to desk+45@port.example or to the clerk.",
        "It stands on www.port.example/a?n=30 and on port.example/b%2090%25/12 too.",
      })
  void aFigureWithinAnAddressIsNone(String text) {
    assertEquals(text, Drawing.redraw(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of [300 boats] (https://port.example/17), [20] were not counted.",
        "The pumps move [40 litres/minute] and/or [12 tons] a day.",
        "The price rose by [3%/year], said @desk of [20 clerks].",
      })
  void aFigureBesideAnAddressIsRead(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
