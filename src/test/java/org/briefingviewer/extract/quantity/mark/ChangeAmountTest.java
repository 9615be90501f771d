// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.briefingviewer.model.ChangeDirection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill told of a 3.8 percent year-on-year increase. | UP
          It was a 4 percent annual decline.                    | DOWN
          A $3 million increase in aid followed.                | UP
          A 3 percent annual fee was asked.                     | NONE
          A $3 million loan was given.                          | NONE
          """)
  void aFigureOfAChangeSaysWhichWay(String text, ChangeDirection way) {
    assertEquals(way, Drawing.find(text).getFirst().quantity().direction());
  }
}
