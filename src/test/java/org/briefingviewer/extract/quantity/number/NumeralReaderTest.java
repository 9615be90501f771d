// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They sank 5 060 770 mines.                                       | 5060770 mine
          They sank 1,00,000 mines.                                        | 100000 mine
          They sank 1.234.567,50,20 mines.                                 | ``
          They sank 1,234.567.890 mines.                                   | ``
          They sank 𝟓𝟎 mines.                                              | 50 mine
          They sank 1,𝟐00 mines.                                           | 1200 mine
          They sank 12.345.678 mines.                                      | 12345678 mine
          They sank 2,5 million mines.                                     | 2500000 mine
          They sank 4.3M mines.                                            | 4300000 mine
          They sank 3bn mines.                                             | 3000000000 mine
          They sank 2 and a half million mines.                            | 2500000 mine
          They sank two and a half million mines.                          | 2500000 mine
          They sank twenty-eight thousand six hundred and forty-two mines. | 28642 mine
          They sank one hundred and five mines.                            | 105 mine
          They sank half a million mines.                                  | 500000 mine
          They sank a quarter of a million mines.                          | 250000 mine
          They sank half a dozen mines.                                    | 6 mine
          They sank a dozen mines.                                         | 12 mine
          They sank 4 hundred million mines.                               | 400000000 mine
          They sank 25 lakh mines.                                         | 2500000 mine
          They sank 10 1/2 tons.                                           | 10.5 ton
          They sank 7½ tons.                                               | 7.5 ton
          They sank .5 tons.                                               | 0.5 ton
          They sank -5 degrees.                                            | -5 degree
          They sank 12 million mines.                                      | 12000000 mine
          They sank 50k mines.                                             | 50000 mine
          They sank 1.2m mines.                                            | 1200000 mine
          The pole is 1.2m tall.                                           | 1.2 meter
          """)
  void readsNumbersHoweverSpelt(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
