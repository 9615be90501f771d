// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.junit.jupiter.api.Test;

class UnitConverterTest {
  private static final UnitConverter CONVERSIONS = UnitConverter.read();
  private static final QuantityWords WORDS = new QuantityWords(new Messages(Locale.ENGLISH));

  private static String converted(String written, String unit, Bound bound) {
    return converted(written, written.replace(",", ""), written.replace(",", ""), unit, bound);
  }

  private static String converted(
      String written, String low, String high, String unit, Bound bound) {
    return converted(written, low, high, unit, bound, ChangeDirection.NONE);
  }

  private static String converted(
      String written,
      String low,
      String high,
      String unit,
      Bound bound,
      ChangeDirection direction) {
    Quantity quantity =
        new Quantity(
            written,
            ValueRange.between(new BigDecimal(low), new BigDecimal(high)),
            new Unit(UnitKind.MEASURE, unit),
            bound,
            direction,
            List.of(),
            null,
            null);
    return CONVERSIONS.of(quantity).stream()
        .map(c -> (c.rounded() ? "" : "exactly ") + WORDS.brief(c.quantity()))
        .collect(Collectors.joining(" · "));
  }

  @Test
  void anAreaIsSaidInHectaresAndPyeong() {
    assertEquals(
        "≈ 17.3 hectares · ≈ 52,200 pyeong",
        converted("172,500", "square meter", Bound.APPROXIMATELY));
    assertEquals(
        "exactly 17.25 hectares · 52,180 pyeong",
        converted("172,500", "square meter", Bound.UNSTATED));
  }

  @Test
  void noMoreDigitsStandThanTheNumberSupports() {
    assertEquals("240 hectares · 700,000 pyeong", converted("600", "acre", Bound.UNSTATED));
    assertEquals("5 kilometers", converted("3", "mile", Bound.UNSTATED));
    assertEquals("4.8 kilometers", converted("3.0", "mile", Bound.UNSTATED));
  }

  @Test
  void roundingNeverMakesABoundStronger() {
    assertEquals("≥ 240 hectares · ≥ 700,000 pyeong", converted("600", "acre", Bound.AT_LEAST));
    assertEquals("< 250 hectares · < 800,000 pyeong", converted("600", "acre", Bound.FEWER_THAN));
    assertEquals("8–20 kilometers", converted("5 to 12", "5", "12", "mile", Bound.BETWEEN));
  }

  @Test
  void aRoomIsNotSaidInHectares() {
    assertEquals("12 pyeong", converted("40", "square meter", Bound.UNSTATED));
  }

  @Test
  void aTemperatureHasAnOffsetButTheAmountOfAChangeHasNone() {
    assertEquals("exactly 23 fahrenheit", converted("-5", "celsius", Bound.UNSTATED));
    assertEquals("", converted("5", "5", "5", "celsius", Bound.UNSTATED, ChangeDirection.UP));
  }

  @Test
  void aTonThatMayBeAnyOfThreeIsNotConverted() {
    assertEquals("", converted("45,000", "ton", Bound.UNSTATED));
    assertEquals("46,000 metric tons", converted("45,000", "long ton", Bound.UNSTATED));
  }

  @Test
  void moneyIsNeverConverted() {
    Quantity won =
        new Quantity(
            "5 billion won",
            ValueRange.of(new BigDecimal("5000000000")),
            new Unit(UnitKind.CURRENCY, "KRW"),
            Bound.UNSTATED,
            ChangeDirection.NONE,
            List.of(),
            null,
            null);
    assertEquals(List.of(), CONVERSIONS.of(won));
  }

  @Test
  void aFactorIsTheQuotientOfTwoDefinitions() {
    assertEquals("1/10000 + 0 exact", factor("square meter", "hectare"));
    assertEquals("121/400 + 0 exact", factor("square meter", "pyeong"));
    assertEquals("3025/1 + 0 exact", factor("hectare", "pyeong"));
    assertEquals("1224.174067776/1 + 0 exact", factor("acre", "pyeong"));
    assertEquals("1.609344/1 + 0 exact", factor("mile", "kilometer"));
    assertEquals("1.852/1 + 0 exact", factor("nautical mile", "kilometer"));
    assertEquals("0.62137119224/1 + 0 rounded", factor("kilometer", "mile"));
    assertEquals("1.1023113109/1 + 0 rounded", factor("metric ton", "short ton"));
    assertEquals("9/5 + 32 exact", factor("celsius", "fahrenheit"));
    assertEquals("5/9 + -17.777777777777778 exact", factor("fahrenheit", "celsius"));
  }

  private static String factor(String from, String to) {
    UnitConversion conversion =
        UnitConversion.between(
            Objects.requireNonNull(UnitTable.own().size(from)),
            Objects.requireNonNull(UnitTable.own().size(to)));
    return conversion.dividend().toPlainString()
        + "/"
        + conversion.divisor().toPlainString()
        + " + "
        + conversion.offset().toPlainString()
        + (conversion.exact() ? " exact" : " rounded");
  }
}
