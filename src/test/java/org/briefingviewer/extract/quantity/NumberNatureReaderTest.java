// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberNatureReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 15-year-old boy fled.                        | AGE
          Ri Chol, 41, was freed.                        | AGE
          Nobody over the age of 21 came.                | AGE
          The siege went on for six months.              | DURATION
          Thousands of troops marched.                   | VAGUE
          Output rose 4 percent.                         | CHANGE
          Output more than doubled.                      | CHANGE
          The base lies 50 kilometers north of the city. | MAP_DISTANCE
          The two countries agreed.                      | BARE_COUNT
          One of the guards fled.                        | PRONOUN
          The base has 4,000 beds.                       | ORDINARY
          """)
  void tellsWhatSortOfQuantityItIs(String text, NumberNature nature) {
    assertEquals(nature, Drawing.find(text).getFirst().nature());
  }
}
