// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The depot covers around [172,500 square meters] of fenced ground.",
        "Trade came to about [US$3 billion], or nearly [30 percent] of the budget.",
        "They shipped [14,000 containers] and some [9,500 artillery shells] by rail.",
        "The fund holds [$89 to $93 billion] in gold.",
        "Output fell by [60-80%] within [two years].",
        "A pass costs [eight] or [nine euros] at the gate.",
        "Between [5% and 7%] of the fleet is laid up.",
        "The yard employs [1,200-1,400 highly trained and well-paid workers].",
        "[Thousands] were hurt, among them [dozens of rail workers].",
        "The plant sold [1.2m tons] of ore for [$1.762bn].",
        "The line is [5 060 770 meters] long.",
        "Up to [half a million people] were moved.",
        "The bridge, [37m] long, opened with [two] of the lanes closed.",
        "Crews grew more than [sixfold].",
        "It is a [10,000-centrifuge] hall.",
      })
  void drawsNumberWithUnitOrCountedNoun(String drawn) {
    assertEquals(drawn, Drawing.redraw(drawn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The S&P 500 closed on March 29, 2018 after 38 North published.",
        "At 9:05 p.m. on 4 October 2025 the F-16 met a KN-23.",
        "The four-door model of the 1990s took 2nd place, 9-2.",
        "Call 02-724-2114 or see page 14 of Resolution 1718.",
        "No one knew that this one came third in Game 4.",
        "The Group of Seven met on 2025-10-10 at 16 Harbor Street.",
        "Covid-19 spread in 2020 and 2021, and the 5G masts came in 2022-23.",
      })
  void leavesDatesTimesOrdinalsScoresAndNamesAlone(String text) {
    assertEquals(text, Drawing.redraw(text));
  }

  @Test
  void readsMoneyInEveryDress() {
    assertEquals("8000000000000 KRW", Drawing.told("The budget is 8 trillion won."));
    assertEquals("3700000000 HKD", Drawing.told("It paid HK$3.7 billion."));
    assertEquals("79 MYR per month", Drawing.told("The plan costs RM79 a month."));
    assertEquals("1500000 AUD", Drawing.told("A house went for AUD1.5m."));
    assertEquals("50000000 EUR", Drawing.told("Sales came to EUR50m."));
    assertEquals("450000 RUB", Drawing.told("A recruit gets 450,000 rubles."));
    assertEquals("28030 JPY", Drawing.told("The share closed at ¥28,030."));
    assertEquals(
        "? USD ORDER_OF_MAGNITUDE", Drawing.told("It took hundreds of millions of US dollars."));
  }

  @Test
  void readsRatesAndCountedNounsInTheSingular() {
    assertEquals("800000 barrel per day", Drawing.told("They pump 800,000 barrels a day."));
    assertEquals("80 USD per barrel", Drawing.told("Crude sells at $80 per barrel."));
    assertEquals("12 child", Drawing.told("The school has 12 young children."));
    assertEquals(
        "152 millimeter; 3000 artillery shell",
        Drawing.told("It took 152 mm guns and 3,000 artillery shells."));
  }

  /// One odd figure must not cost a reader the figures of the text around it.
  @Test
  void aStepThatFailsCostsTheFiguresOfItsSentenceAlone() {
    String text = "They sank 5 boats. They sank 6 odd ships. They sank 7 rafts.";
    QuantityFinder finder =
        new QuantityFinder(
            List.of(
                (line, drafts) -> {
                  if (line.words(0, line.size()).contains("odd")) {
                    throw new IllegalStateException("odd");
                  }
                }));
    List<String> unread = new ArrayList<>();
    List<String> found =
        finder
            .find(
                Drawing.analysed(text),
                (place, fault) -> unread.add(fault.getMessage() + ": " + place.of(text)))
            .stream()
            .map(quantity -> quantity.quantity().asWritten())
            .toList();
    assertEquals(List.of("5 boats", "7 rafts"), found);
    assertEquals(List.of("odd: They sank 6 odd ships."), unread);
  }
}
