// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 30 percent of the naval budget was cut. | of the naval budget
          About 11,000 troops in Russia stayed.        | in Russia
          Some 30 percent was cut.                     |
          """)
  void readsWhatAFigureCovers(String text, String scope) {
    assertEquals(scope, Drawing.find(text).getFirst().quantity().scope());
  }
}
