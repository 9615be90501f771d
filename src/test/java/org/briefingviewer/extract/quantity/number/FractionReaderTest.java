// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Two-thirds of the fleet sank.          | 0.6666666667 fraction
          Nearly half the fleet sank.            | 0.5 fraction APPROXIMATELY [Nearly]
          A quarter of the fleet sank.           | 0.25 fraction
          Output fell by a third.                | 0.3333333333 fraction
          Six in 10 ships sank.                  | 0.6 fraction
          Two out of three ships sank.           | 0.6666666667 fraction
          Three quarters of a million tons sank. | 750000 ton
          The talks took half an hour.           | 0.5 hour
          The feud lasted a half-century.        | 0.5 century
          Add 1/2 cup of oil.                    | 0.5 cup
          It was a third attempt.                | ``
          They scored in the second half.        | ``
          A half-built ship lay there.           | ``
          The first quarter was poor.            | ``
          """)
  void readsSharesAndLeavesOrdinals(String text, String told) {
    assertEquals(told, Drawing.told(text));
  }
}
