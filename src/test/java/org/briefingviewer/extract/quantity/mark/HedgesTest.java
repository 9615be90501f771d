// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It needs 40-odd men.                 | 40 man APPROXIMATELY [odd]
          It needs 200-plus men.               | 200 man AT_LEAST [plus]
          It needs over the usual 40 men.      | 40 man
          It needs at least another 40 men.    | 40 man AT_LEAST [at least]
          It may need 40 men.                  | 40 man [may]
          Some 40 men are believed dead.       | 40 man APPROXIMATELY [Some, are believed]
          It flew more than 100 km (60 miles). | 100 kilometer MORE_THAN [more than]; 60 mile MORE_THAN
          The past two years were dull.        | 2 year
          The $15 minimum wage stays.          | 15 USD
          """)
  void readsBoundsAroundTheFigure(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
