// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The camp holds exactly 40 tents.             | EXACTLY
          The camp holds roughly 40 tents.             | APPROXIMATELY
          The camp holds 40 or so tents.               | APPROXIMATELY
          The camp holds no fewer than 40 tents.       | AT_LEAST
          The camp holds 40 or more tents.             | AT_LEAST
          The camp holds well over 40 tents.           | MORE_THAN
          The camp holds as many as 40 tents.          | AT_MOST
          The camp holds just under 40 tents.          | FEWER_THAN
          The camp holds between 40 and 50 tents.      | BETWEEN
          The board estimated between $2 and $3.       | BETWEEN
          The camp holds between about 40 and 50 tents. | APPROXIMATELY
          The crowd was short of 40.                   | FEWER_THAN
          The camp is short of 40 tents.               | UNSTATED
          The camp holds dozens of tents.              | ORDER_OF_MAGNITUDE
          The camp holds 40 tents.                     | UNSTATED
          The camp holds at least about 40 tents.      | AT_LEAST
          """)
  void everyBoundHasItsWords(String text, Bound bound) {
    assertEquals(bound, Drawing.find(text).getFirst().quantity().bound());
  }

  @Test
  void keepsHedgeWordsWithTheirKindAndPlace() {
    String text = "Perhaps as many as 600 men fell, an estimated 200 of them at once.";
    List<FoundQuantity> found = Drawing.find(text);
    assertEquals(
        List.of("Perhaps", "as many as"),
        found.getFirst().quantity().hedges().stream().map(HedgeCue::words).toList());
    assertEquals(
        List.of(HedgeKind.MODAL, HedgeKind.APPROXIMATOR),
        found.getFirst().quantity().hedges().stream().map(HedgeCue::kind).toList());
    assertEquals(HedgeKind.EVIDENTIAL, found.get(1).quantity().hedges().getFirst().kind());
    found.forEach(
        q -> q.quantity().hedges().forEach(h -> assertEquals(h.words(), h.span().of(text))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports rose by about 4 percent.      | UP
          Exports fell 4 percent.               | DOWN
          Shares were down 4 percent.           | DOWN
          A 4 percent drop followed.            | DOWN
          Exports are 4 percent higher.         | UP
          Exports stand at 4 percent of output. | NONE
          Exports fell to 4 percent of output.  | NONE
          It raised its key rate by 4 percent.  | UP
          The fleet doubled.                    | UP
          The village lost three boats.         | NONE
          The bus fell 60 meters.               | NONE
          """)
  void tellsAmountsOfChangeFromLevels(String text, ChangeDirection direction) {
    assertEquals(direction, Drawing.find(text).getFirst().quantity().direction());
  }

  @ParameterizedTest
  @CsvSource({
    "The number of carts fell by 300 to 5300., 2",
    "The number of carts rose 12 to 61., 2",
    "It raised its forecast for the docks by 2 million tons to 21 million tons., 2",
    "The number of carts was up 300 to 5300., 2",
    "Harvests grew by 4 million tons to 5 million tons., 1",
    "Prices rose by 5 to 50 percent., 1",
    "The fee rose by $2 to $30 million., 1",
    "The clinic treated 300 to 5300 people., 1"
  })
  void aChangeAndWhatCameOfItAreTwoFigures(String text, int figures) {
    assertEquals(figures, Drawing.find(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"one-fifth year-on-year", "one-fifth year on year", "two-fifths month over month"})
  void aTimeThatOneComparesWithIsNoUnit(String change) {
    String text = "Sales of lamps fell by about " + change + " in spring.";
    assertEquals("fraction", Drawing.find(text).getFirst().quantity().unit().code());
  }
}
