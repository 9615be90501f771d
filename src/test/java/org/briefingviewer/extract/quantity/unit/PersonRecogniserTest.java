// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The toll rose to 300 in June.        | 300 person
          The death toll on the road was 300.  | 300 person
          """)
  void aTollCountsPersons(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
