// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallChangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It costs thirteen dollars and forty-five cents. | 13.45 USD
          It costs 15 dollars 50.                         | 15.5 USD
          He paid $5 and 12 guards.                       | 5 USD; 12 guard
          """)
  void addsCentsToDollars(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
