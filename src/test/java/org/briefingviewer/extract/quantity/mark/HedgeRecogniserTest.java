// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeRecogniserTest {

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
          It may need 40 men or 30 tons.       | 40 man [may]; 30 ton [may]
          They could hold up to 40 men or 30 tons. | 40 man AT_MOST [could, up to]; 30 ton [could]
          They could bring 40 men or at least 30 tons. | 40 man [could]; 30 ton AT_LEAST [could, at least]
          It may need 40 men, and 30 tons came. | 40 man [may]; 30 ton
          It may need 40 men and 30 tons.      | 40 man [may]; 30 ton
          The past two years were dull.        | 2 year
          The $15 minimum wage stays.          | 15 USD
          Reportedly, 40 men left. | 40 man [Reportedly]
          It is almost exactly 40 tons. | 40 ton APPROXIMATELY [almost, exactly]
          Bids begin at 40 tons and up to 9 firms bid. | 40 ton; 9 firm AT_MOST [up to]
          """)
  void readsBoundsAroundTheFigure(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
