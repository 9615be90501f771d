// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeetInchRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It flew at a height of 30' then.  | 30 foot
          A 6'2" guard came.                | 6 foot; 2 inch
          They hung a 15" screen.           | 15 inch
          Then he said: sold 300'           | 300
          We will meet in the 1970' era.    |
          """)
  void tellsFeetAndInchesFromTheEndOfAQuotation(String text, String told) {
    assertEquals(told == null ? "" : told, Drawing.told(text).strip());
  }
}
