// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Exports grew sixfold.             | 6 times
          Exports more than doubled.        | 2 times MORE_THAN [more than]
          It is double the size.            | 2 times
          It grew two- to threefold.        | 2..3 times BETWEEN
          It grew 10-fold.                  | 10 times
          He was a double agent.            | ``
          They won by double-digit margins. | ``
          It costs twice what it did. | 2 times
          """)
  void tellsMultiplesFromAdjectives(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
