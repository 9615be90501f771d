// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.briefingviewer.extract.quantity.Drawing;
import org.briefingviewer.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The yard built 40 ships in 2018.                | 2018
          The yard had 40 ships as of March 2024.         | 2024-03
          The yard had 40 ships as of October 31, 2024.   | 2024-10-31
          In 2019, the yard built 40 ships.               | 2019
          """)
  void readsTheDateAFigureHoldsFor(String text, String date) {
    assertEquals(PartialDate.parse(date), Drawing.find(text).getFirst().quantity().asOf());
  }

  @Test
  void guessesNoDate() {
    assertNull(Drawing.find("The yard built 40 ships in spring.").getFirst().quantity().asOf());
    assertNull(
        Drawing.find("As of February 31, 2024 it had 40 ships.").getFirst().quantity().asOf());
  }
}
