// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A 15-year-old fled.              | 15 year of age
          Ri Chol, 41, fled.               | 41 year of age
          Men aged 18 to 34 serve.         | 18..34 year of age BETWEEN
          She is 35 and lives here.        | 35 year of age
          He turned 60 in May.             | 60 year of age
          The child was six months old.    | 6 month of age
          Nobody under the age of 21 came. | 21 year of age FEWER_THAN [under the age of]
          Children under 12 travel free. | 12 year of age FEWER_THAN [under]
          She was married at nineteen. | 19 year of age
          """)
  void readsAges(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
