// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class QuantityWordsTest {
  private final QuantityWords words = new QuantityWords(new Messages(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACTLY            | = 600 persons      | exactly 600 persons
          APPROXIMATELY      | ≈ 600 persons      | approximately 600 persons
          AT_LEAST           | ≥ 600 persons      | at least 600 persons
          MORE_THAN          | > 600 persons      | more than 600 persons
          AT_MOST            | ≤ 600 persons      | at most 600 persons
          FEWER_THAN         | < 600 persons      | fewer than 600 persons
          BETWEEN            | 600 persons        | 600 persons (between)
          ORDER_OF_MAGNITUDE | ~ 600 persons      | on the scale of 600 persons
          UNSTATED           | 600 persons        | 600 persons, precision not stated
          """)
  void everyBoundHasItsSignAndItsWords(Bound bound, String brief, String full) {
    Quantity quantity = quantity("600", "600", bound, UnitKind.COUNT, "person");

    assertEquals(brief, words.brief(quantity));
    assertEquals(full, words.full(quantity));
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void everyBoundButNoneIsSaidInFull(Bound bound) {
    String full = words.full(quantity("600", "700", bound, UnitKind.NONE, ""));

    assertTrue(full.length() > "600–700".length(), full);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CURRENCY | USD                | 3000000000 | ≈ US$3 billion            | approximately 3,000,000,000 US dollars
          CURRENCY | KRW                | 8960000    | ≈ ₩8.96 million           | approximately 8,960,000 South Korean won
          CURRENCY | XAF                | 1500000    | ≈ XAF 1.5 million         | approximately 1,500,000 XAF
          CURRENCY | USD per year       | 150000000  | ≈ US$150 million per year | approximately 150,000,000 US dollars per year
          CURRENCY | XAF per month      | 1500000    | ≈ XAF 1.5 million per month | approximately 1,500,000 XAF per month
          CURRENCY | USD per 1,000 cubic meter | 265    | ≈ US$265 per 1,000 cubic meters | approximately 265 US dollars per 1,000 cubic meters
          COUNT    | death per 100,000 person | 12      | ≈ 12 deaths per 100,000 persons | approximately 12 deaths per 100,000 persons
          COUNT    | per 100,000        | 12         | ≈ 12 per 100,000          | approximately 12 per 100,000
          PERCENT  | percent per year   | 3          | ≈ 3% per year             | approximately 3 percent per year
          PERCENT  | percent            | 30         | ≈ 30%                     | approximately 30 percent
          PERCENT  | percent            | 0.5        | ≈ 0.5%                    | approximately 0.5 percent
          MEASURE  | square meter       | 172500     | ≈ 172,500 square meters   | approximately 172,500 square meters
          MEASURE  | kilometer per hour | 90         | ≈ 90 kilometers per hour  | approximately 90 kilometers per hour
          COUNT    | artillery shell    | 12000000   | ≈ 12 million artillery shells | approximately 12,000,000 artillery shells
          COUNT    | serviceman         | 1          | ≈ 1 serviceman            | approximately 1 serviceman
          COUNT    | aircraft           | 6          | ≈ 6 aircraft              | approximately 6 aircraft
          COUNT    | wounded            | 2700       | ≈ 2,700 wounded           | approximately 2,700 wounded
          COUNT    | factory            | 2          | ≈ 2 factories             | approximately 2 factories
          MEASURE  | times              | 2          | ≈ 2 times                 | approximately 2 times
          MEASURE  | fraction           | 0.3333333333 | ≈ 1/3                   | approximately 1/3
          MEASURE  | fraction           | 0.6666666667 | ≈ 2/3                   | approximately 2/3
          MEASURE  | fraction           | 0.5        | ≈ 1/2                     | approximately 1/2
          NONE     | ''                 | 1234567    | ≈ 1,234,567               | approximately 1,234,567
          """)
  void everyUnitIsWrittenInItsUsualWayAndNoDigitIsLost(
      UnitKind kind, String code, String value, String brief, String full) {
    Quantity quantity = quantity(value, value, Bound.APPROXIMATELY, kind, code);

    assertEquals(brief, words.brief(quantity));
    assertEquals(full, words.full(quantity));
  }

  @Test
  void rangesShareTheirScaleWordWhenItIsTheSame() {
    assertEquals(
        "US$3–5 billion",
        words.brief(quantity("3000000000", "5000000000", Bound.BETWEEN, UnitKind.CURRENCY, "USD")));
    assertEquals(
        "₩900,000 – 2 million",
        words.brief(quantity("900000", "2000000", Bound.BETWEEN, UnitKind.CURRENCY, "KRW")));
    assertEquals(
        "between 10,000 and 12,000 soldiers",
        words.full(quantity("10000", "12000", Bound.BETWEEN, UnitKind.COUNT, "soldier")));
    assertEquals(
        "≈ 10,000–12,000 soldiers",
        words.brief(quantity("10000", "12000", Bound.APPROXIMATELY, UnitKind.COUNT, "soldier")));
  }

  @Test
  void aScaleWithoutANumberKeepsTheWordsOfTheText() {
    Quantity vague =
        new Quantity(
            "thousands",
            ValueRange.UNKNOWN,
            new Unit(UnitKind.COUNT, "worker"),
            Bound.ORDER_OF_MAGNITUDE,
            ChangeDirection.NONE,
            List.of(),
            null,
            null);

    assertEquals("~ thousands (no exact number)", words.brief(vague));
    assertEquals("thousands (no exact number)", words.full(vague));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | ≥ 4%   | at least 4 percent
          UP   | ↑ ≥ 4% | rise of at least 4 percent
          DOWN | ↓ ≥ 4% | fall of at least 4 percent
          """)
  void aChangeSaysItsDirection(ChangeDirection direction, String brief, String full) {
    Quantity change =
        new Quantity(
            "4 percent",
            ValueRange.of(BigDecimal.valueOf(4)),
            Unit.PERCENT,
            Bound.AT_LEAST,
            direction,
            List.of(),
            null,
            null);

    assertEquals(brief, words.brief(change));
    assertEquals(full, words.full(change));
  }

  @Test
  void numbersFollowTheLanguage() {
    QuantityWords german = new QuantityWords(new Messages(Locale.GERMAN));

    assertEquals(
        "≈ 172.500 Quadratmeter",
        german.brief(
            quantity("172500", "172500", Bound.APPROXIMATELY, UnitKind.MEASURE, "Quadratmeter")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CURRENCY | USD          | 3000000000    | ≥ 30억 달러               | 3,000,000,000 미국 달러 이상
          CURRENCY | KRW          | 8960000       | ≥ 896만 원                | 8,960,000 한국 원 이상
          CURRENCY | XAF          | 1500000       | ≥ XAF 150만               | 1,500,000 XAF 이상
          CURRENCY | USD per year | 150000000     | ≥ 1년당 1억 5,000만 달러  | 1년당 150,000,000 미국 달러 이상
          CURRENCY | USD per 1,000 cubic meter | 265 | ≥ 1,000㎥당 265 달러 | 1,000㎥당 265 미국 달러 이상
          PERCENT  | percent per year | 3         | ≥ 1년당 3%                | 1년당 3% 이상
          PERCENT  | percent      | 30            | ≥ 30%                     | 30% 이상
          COUNT    | person       | 600           | ≥ 600명                   | 600명 이상
          COUNT    | soldier      | 12345000      | 군인 ≥ 1,234만 5,000명    | 군인 12,345,000명 이상
          COUNT    | launcher     | 12000         | ≥ 1만 2,000 launchers     | 12,000 launchers 이상
          COUNT    | container    | 6700          | 컨테이너 ≥ 6,700개        | 컨테이너 6,700개 이상
          COUNT    | North Korean soldier | 1000 | ≥ 1,000 North Korean soldiers | 1,000 North Korean soldiers 이상
          MEASURE  | times        | 2             | ≥ 2배                     | 2배 이상
          MEASURE  | fraction     | 0.5           | ≥ 1/2                     | 1/2 이상
          NONE     | ''           | 1234567890123 | ≥ 1,234,567,890,123       | 1,234,567,890,123 이상
          NONE     | ''           | 5000000000000 | ≥ 5조                     | 5,000,000,000,000 이상
          MEASURE  | square meter | 172500.5      | ≥ 172,500.5m²             | 172,500.5m² 이상
          """)
  void koreanCountsInMyriadsWithItsOwnUnitsAndLosesNoDigit(
      UnitKind kind, String code, String value, String brief, String full) {
    QuantityWords korean = new QuantityWords(new Messages(Locale.KOREAN));
    Quantity quantity = quantity(value, value, Bound.AT_LEAST, kind, code);

    assertEquals(brief, korean.brief(quantity));
    assertEquals(full, korean.full(quantity));
  }

  @Test
  void koreanNamesWhatIsCountedBeforeTheNumberAndItsBound() {
    QuantityWords korean = new QuantityWords(new Messages(Locale.KOREAN));
    Quantity about = quantity("600", "600", Bound.APPROXIMATELY, UnitKind.COUNT, "soldier");

    assertEquals("군인 ≈ 600명", korean.brief(about));
    assertEquals("군인 약 600명", korean.full(about));
    assertEquals("명(군인)", korean.apart(about).unit());
    assertEquals("명(군인)", korean.unit(about.unit()));
  }

  @Test
  void koreanSaysLastThatARiseHasNoBound() {
    QuantityWords korean = new QuantityWords(new Messages(Locale.KOREAN));
    assertEquals("18.4% 증가(‘약’ 같은 표현 없음)", korean.full(rise(Bound.UNSTATED)));
    assertEquals("18.4% 이상 증가", korean.full(rise(Bound.AT_LEAST)));
    assertEquals("rise of 18.4 percent, precision not stated", words.full(rise(Bound.UNSTATED)));
  }

  private static Quantity rise(Bound bound) {
    Quantity still = quantity("18.4", "18.4", bound, UnitKind.PERCENT, "percent");
    return new Quantity(
        still.asWritten(),
        still.value(),
        still.unit(),
        bound,
        ChangeDirection.UP,
        still.hedges(),
        null,
        null);
  }

  @Test
  void koreanRangesStandAroundAWave() {
    QuantityWords korean = new QuantityWords(new Messages(Locale.KOREAN));
    Quantity range = quantity("3000000000", "5000000000", Bound.BETWEEN, UnitKind.CURRENCY, "USD");

    assertEquals("30~50억 달러", korean.brief(range));
    assertEquals("3,000,000,000~5,000,000,000 미국 달러 사이", korean.full(range));
  }

  private static Quantity quantity(
      String low, String high, Bound bound, UnitKind kind, String code) {
    return new Quantity(
        low,
        new ValueRange(new BigDecimal(low), new BigDecimal(high)),
        new Unit(kind, code),
        bound,
        ChangeDirection.NONE,
        List.of(),
        null,
        null);
  }
}
