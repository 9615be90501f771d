// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityLinksTest {

  @Test
  void eitherOrFiguresStayTwoAndPointAtEachOther() {
    List<FoundQuantity> found = Drawing.find("They owe 3 million or 500,000 tons of rice.");
    assertEquals(2, found.size());
    assertEquals(
        "3000000 ton; 500000 ton", Drawing.told("They owe 3 million or 500,000 tons of rice."));
    assertEquals(0, found.get(1).links().alternativeTo());
    assertEquals(-1, found.get(0).links().alternativeTo());
  }

  @Test
  void aPartPointsAtItsWholeAndTakesItsUnit() {
    String text = "The unit lost 4,700 soldiers, of whom about 600 died.";
    List<FoundQuantity> found = Drawing.find(text);
    assertEquals("4700 soldier; 600 soldier APPROXIMATELY [about]", Drawing.told(text));
    assertEquals(0, found.get(1).links().subsetOf());
  }

  @Test
  void aConversionInBracketsPointsAtTheFigureItSaysAgain() {
    List<FoundQuantity> found = Drawing.find("A ride costs 9 billion won (about US$6.5 million).");
    assertEquals(NumberNature.CONVERSION, found.get(1).nature());
    assertEquals(0, found.get(1).links().conversionOf());
  }

  @Test
  void linksCountFromTheBeginningOfTheText() {
    List<FoundQuantity> found =
        Drawing.find("He has 5 boats. She has 20 cars, of which 7 are red.");
    assertEquals(1, found.get(2).links().subsetOf());
  }
}
