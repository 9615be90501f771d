// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws that hold for any text: here texts thrown together from pieces that numbers are made of.
class QuantityLawsTest {

  private static final List<String> PIECES =
      List.of(
          "1",
          "12",
          "2024",
          "5,000",
          "3.5",
          "060",
          "½",
          "1/2",
          ".5",
          "10.10.2025",
          "million",
          "bn",
          "m",
          "k",
          "hundred",
          "thousand",
          "and",
          "or",
          "to",
          "-",
          "–",
          "(",
          ")",
          ",",
          ".",
          "$",
          "US$",
          "€",
          "won",
          "percent",
          "%",
          "per",
          "a",
          "an",
          "of",
          "of whom",
          "half",
          "two-thirds",
          "twenty-five",
          "dozens of",
          "tens of thousands",
          "about",
          "at least",
          "or more",
          "between",
          "from",
          "rose",
          "people",
          "shells",
          "km",
          "°C",
          "year-old",
          "years",
          "one",
          "more than",
          "twice",
          "sixfold",
          "Kim",
          "May",
          "p.m.",
          "😀",
          "평양",
          "\n",
          "\n\n",
          "'",
          "\"",
          "’s",
          "F-16",
          "RM79",
          "Rs",
          "/",
          ":");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void spansAreOrderedApartAndInsideTheirSentence(long seed) {
    for (int round = 0; round < 60; round++) {
      String text = thrown(new Random(seed * 1000 + round));
      TextSpan last = new TextSpan(0, 0);
      for (FoundQuantity found : Drawing.find(text)) {
        assertTrue(found.span().start() >= last.end(), text);
        assertTrue(found.span().end() <= text.length(), text);
        assertTrue(found.span().contains(found.number()), text);
        assertEquals(found.quantity().asWritten(), found.span().of(text));
        last = found.span();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5})
  void findingTwiceGivesTheSame(long seed) {
    for (int round = 0; round < 60; round++) {
      String text = thrown(new Random(seed * 7000 + round));
      assertEquals(Drawing.find(text), Drawing.find(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 ", "1-", "1,", "a ", "half a ", "tens of ", "$", "one hundred and ", "or 2 "})
  void longRunsOfOnePieceAreRead(String piece) {
    String text = piece.repeat(4000);
    for (FoundQuantity found : Drawing.find(text)) {
      assertTrue(found.span().end() <= text.length());
    }
  }

  private static String thrown(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 3 + random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
