// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureScopesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 30 percent of the naval budget was cut. | of the naval budget
          About 11,000 troops in Russia stayed.        | troops in Russia, that stayed
          Nearly 60 percent of them agreed.            | agreed
          Over 100 rounds of talks took place.         | rounds of talks, that took place
          Two thirds of voters and a third of us agree. | of voters
          About 9 percent of Peru's trade with Chile goes by rail. | of Peru's trade with Chile
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
          A 6 percent decline in Peru followed.        | followed
          About 30 percent of the increase came from coal. | of the increase
          A $3 million loan was given.                 | loan
          A $3 million increase in aid followed.       | aid
          He said it was about 3 percent.              |
          Some 30 percent was cut.                     | cut
          Arms worth $3 million were found.            | Arms
          House prices, up 5 percent, held.            | House prices
          Exports to Peru (down by 9 percent) fell.    | Exports to Peru
          The number of wells in the valley is said to exceed 250. | wells in the valley
          The number of miners killed or hurt has reached 470. | miners killed or hurt
          Peru has raised its reserve by 100 tons.     | its reserve
          The dispatch of 900 divers was stopped.      | dispatch
          The toll of the dam was cut from 36 dollars. | The toll of the dam
          A kilogram of rice sold for 31,200 won in Perth. | A kilogram of rice
          Exports to Peru dropped by 9 percent year-on-year. | Exports to Peru
          Some 40 miners were hurt by loose rocks.     | miners hurt by loose rocks
          The poll put him at 13 percent.              |
          Some 40 miners killed in the blast, the guild says. | miners killed in the blast
          About 300 barns destroyed, the guild says.   | barns destroyed
          Some 40 divers work on boats in conditions that are harsh. | divers that work on boats
          Some 40 divers live in camps under rules which nobody read. | divers that live in camps
          Some 40 divers work on boats in the harbour that he built. | divers that work on boats in the harbour
          """)
  void readsWhatAFigureCovers(String text, String scope) {
    Article article = Article.ofText("a", "en", text);
    assertEquals(scope, new Extractor().find(article).claims().getFirst().quantity().scope());
  }
}
