// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It listed 40 ships. Twelve of them sank.       | 40 ship; 12 ship
          It listed 40 ships. Of these, 12 sank.         | 40 ship; 12 ship
          It listed 40 ships. Another 12 are due.        | 40 ship; 12 ship
          It listed 40 ships. The index stands at 12.    | 40 ship; 12
          It bought 40 ships. It paid 300 in June.       | 40 ship; 300
          It bought 40 ships. It sold 12 in June.        | 40 ship; 12 ship
          It bought 40 ships and paid 300 for them.      | 40 ship; 300
          It has 40 ships; the staff numbers 300.        | 40 ship; 300
          It lost 40 ships in May and 12 in June.        | 40 ship; 12 ship
          It has 40 ships and 9 cars. Another 12 are due. | 40 ship; 9 car; 12
          """)
  void carriesTheCountedNounToTheSentenceThatPointsBack(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
