// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.quantity.Drawing;
import org.briefingviewer.model.Direction;
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
          A 4 percent drop in exports followed.        | exports
          It told of a 46 percent fall in barley sales last week. | barley sales
          It meant a 7 percent decrease from the spring. |
          It meant a 7 percent rise of wages.          | wages
          Honey had 0.5 percent growth.                |
          It saw four years of steady growth.          |
          A 6 percent decline in Peru followed.        |
          About 30 percent of the increase came from coal. | of the increase
          A $3 million loan was given.                 | loan
          A $3 million increase in aid followed.       | aid
          He said it was about 3 percent.              |
          Some 30 percent was cut.                     |
          """)
  void readsWhatAFigureCovers(String text, String scope) {
    assertEquals(scope, Drawing.find(text).getFirst().quantity().scope());
  }

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
  void aFigureOfAChangeSaysWhichWay(String text, Direction way) {
    assertEquals(way, Drawing.find(text).getFirst().quantity().direction());
  }
}
