// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It costs $89 to $93 billion.         | 89000000000..93000000000 USD BETWEEN
          It costs $10-15 million.             | 10000000..15000000 USD BETWEEN
          Output fell 60-80%.                  | 60..80 percent BETWEEN
          It holds between 5% and 6%.          | 5..6 percent BETWEEN
          Four to five thousand men left.      | 4000..5000 man BETWEEN
          Fines run from $200 to $4 million.   | 200..4000000 USD BETWEEN
          It rose from four to seven ships.    | 4 ship; 7 ship
          They lead 43 percent to 41 percent.  | 43 percent; 41 percent
          It rose in 2018 to 3.9 million tons. | 3900000 ton
          About 14-18 tons leaked.             | 14..18 ton APPROXIMATELY [About]
          """)
  void joinsTheEndsOfARange(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
