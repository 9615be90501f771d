// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedLettersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 16th ship of the 1990s had 5G and 3D views.",
        "Covid-19 and the F-16 and KN-23.",
        "Post 672154558152491008 was deleted."
      })
  void leavesOrdinalsDecadesAndTypesAlone(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }
}
