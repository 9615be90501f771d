// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.correct.NumberReading;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.correct.UnitReading;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed into a field becomes a number, a unit, or a place in the text, or is none.
class TypedReadingTest {
  private static final String TEXT =
      "Forty barges lay at the pier. The clerk said about 40 barges, likely fewer, and two ferries"
          + " lay there; likely.";

  private final NumberReading numbers = new NumberReading();
  private final UnitReading units =
      new UnitReading(
          TEXT,
          List.of(
              new QuantityWords(new Messages(Locale.ENGLISH))::unit,
              new QuantityWords(new Messages(Locale.KOREAN))::unit));

  @ParameterizedTest
  @CsvSource({
    "3000, 3000",
    "'3,000', 3000",
    "'3,000,000.5', 3000000.5",
    "-4, -4",
    "−4, -4",
    "' 12 ', 12",
    "3 billion, 3000000000",
    "three dozen, 36"
  })
  void aNumberIsReadAsDigitsOrAsWords(String typed, String number) {
    assertEquals(0, new BigDecimal(number).compareTo(numbers.read(typed)), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,00", "1.2.3", "3 billion or so", "about", "3–5", "barges", "3 4"})
  void whatIsNoNumberIsNone(String typed) {
    assertNull(numbers.read(typed), typed);
  }

  @ParameterizedTest
  @CsvSource({
    "USD, CURRENCY, USD",
    "us dollars, CURRENCY, USD",
    "미국 달러, CURRENCY, USD",
    "%, PERCENT, percent",
    "square meters, MEASURE, square meter",
    "m², MEASURE, square meter",
    "kilometers per hour, MEASURE, kilometer per hour",
    "us dollars per month, CURRENCY, USD per month",
    "'us dollars per 1,000 cubic meters', CURRENCY, 'USD per 1,000 cubic meter'",
    "'barges per 1,000 kilometers', COUNT, 'barges per 1,000 kilometer'",
    "barge, COUNT, barge",
    "ferry, COUNT, ferry"
  })
  void aUnitIsReadUnderAnyOfItsNames(String typed, UnitKind kind, String code) {
    assertEquals(new Unit(kind, code), units.read(typed));
  }

  /// Letters of other alphabets too: an inflected noun begins as the typed one.
  @ParameterizedTest
  @CsvSource({"дрон, Дронов было 40", "ΠΛΟΊΟ, Ήταν 40 πλοία και ένα πλοίο", "배, 40척의 배가"})
  void aNounIsFoundInItsTextInCapitalsOrNot(String typed, String text) {
    UnitReading reading = new UnitReading(text, List.of(Unit::code));
    assertEquals(new Unit(UnitKind.COUNT, typed), reading.read(typed));
  }

  @Test
  void nothingTypedIsNoUnit() {
    assertEquals(Unit.NONE, units.read("  "));
  }

  /// A thousand million cubic meters are more than a unit; the other is no word of the text.
  @ParameterizedTest
  @ValueSource(strings = {"bcm", "crate", "barg", "!!"})
  void whatIsNeitherKnownNorInTheTextIsNone(String typed) {
    assertNull(units.read(typed), typed);
  }

  @Test
  void unitsThatGoOnAsTypedAreOffered() {
    assertEquals("square meter", units.completions("square m", 5).getFirst());
    assertTrue(units.completions("dollar", 9).contains("US dollars"));
    assertEquals(List.of(), units.completions("", 5));
    assertEquals(2, units.completions("s", 2).size());
  }

  @Test
  void ofSeveralPlacesTheNearestIsMeant() {
    TextWords words = new TextWords(TEXT);
    int figure = TEXT.indexOf("40 barges");
    assertEquals(TEXT.indexOf("likely"), words.find("Likely ", figure).start());
    assertEquals(TEXT.lastIndexOf("likely"), words.find("likely", TEXT.length()).start());
    assertEquals(0, words.find("forty", figure).start());
    assertNull(words.find("like", figure), "no part of a word");
    assertNull(words.find("  ", figure));
  }

  @Test
  void wordsAreSteppedThroughBothWays() {
    TextWords words = new TextWords("One, two three.");
    assertEquals(new TextSpan(0, 3), words.wordFrom(0));
    assertEquals(new TextSpan(5, 8), words.wordFrom(3));
    assertEquals(new TextSpan(9, 14), words.wordFrom(8));
    assertNull(words.wordFrom(14));
    assertEquals(new TextSpan(9, 14), words.wordBefore(15));
    assertEquals(new TextSpan(5, 8), words.wordBefore(9));
    assertEquals(new TextSpan(0, 3), words.wordBefore(5));
    assertNull(words.wordBefore(0));
    assertEquals(new TextSpan(5, 8), words.trimmed(new TextSpan(4, 9)));
    assertNull(words.trimmed(new TextSpan(4, 5)));
  }
}
