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
          About 40 men in Peru's Ica valley stayed.    | in Peru's Ica valley
          Nearly 60 percent of them agreed.            |
          Over 100 rounds of talks took place.         | of talks
          Two thirds of voters and a third of us agree. | of voters
          About 9 percent of Peru's trade with Chile goes by rail. | of Peru's trade with Chile
          About 15 percent of all workers employed abroad stay. |
          Some 3,000 men in June.                      |
          They put the cost of the dam at $40 million. | the cost of the dam
          Exports to Peru reached $2 billion.          | Exports to Peru
          The ministry said exports of coal rose 12 percent. | exports of coal
          It paid a fine of about $3 billion.          | fine
          A 4 percent drop in exports followed.        | drop in exports
          He said it was about 3 percent.              |
          Some 30 percent was cut.                     |
          """)
  void readsWhatAFigureCovers(String text, String scope) {
    assertEquals(scope, Drawing.find(text).getFirst().quantity().scope());
  }
}
