// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Crude sells at $80 per barrel.                | 80 USD per barrel
          A $70-a-share bid came.                       | 70 USD per share
          It burns 40 gallons of fuel a day.            | 40 gallon per day
          They run 3,000 tests per day.                 | 3000 test per day
          It earns 9 billion won ($6.5 million) a year. | 9000000000 KRW per year; 6500000 USD
          It cost $30 a year ago.                       | 30 USD
          It grew 5 percent a year.                     | 5 percent per year
          It spins 78 times a minute.                   | 78 time per minute
          """)
  void readsRates(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
