// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Thousands of troops left.            | ? troop ORDER_OF_MAGNITUDE
          It cost tens of millions of dollars. | ? USD ORDER_OF_MAGNITUDE
          Several hundred rail cars left.      | ? rail car ORDER_OF_MAGNITUDE
          A few thousand men left.             | ? man ORDER_OF_MAGNITUDE
          Match scores were read out.          | ``
          """)
  void givesVagueScalesNoValue(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
