// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It listed 40 ships. Twelve of them sank.       | 40 ship; 12 ship
          It listed 40 ships. Of these, 12 sank.         | 40 ship; 12 ship
          It listed 40 ships. Another 12 are due.        | 40 ship; 12 ship
          It listed 40 ships. The index stands at 12.    | 40 ship; 12
          It has 40 ships and 9 cars. Another 12 are due. | 40 ship; 9 car; 12
          """)
  void carriesTheCountedNounToTheSentenceThatPointsBack(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
