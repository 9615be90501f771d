// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import static org.briefingviewer.graphics.chart.Figures.change;
import static org.briefingviewer.graphics.chart.Figures.quantity;
import static org.briefingviewer.graphics.chart.Figures.vague;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.junit.jupiter.api.Test;

/// When a picture is true to its figures.
class FitsTest {
  private static final Quantity THIRTY = quantity("30", Unit.PERCENT, Bound.APPROXIMATELY);

  @Test
  void aRingNeedsAShareOfSomethingThatIsNamed() {
    assertTrue(ShareFigure.fits(THIRTY, "the harvest"));
    assertFalse(ShareFigure.fits(THIRTY, null), "a rate is a share of nothing");
    assertFalse(ShareFigure.fits(THIRTY, " "));
  }

  @Test
  void aRingIsNotDrawnOfAChangeNorOfMoreThanAll() {
    assertFalse(ShareFigure.fits(change("30", Unit.PERCENT, ChangeDirection.UP), "the harvest"));
    assertFalse(ShareFigure.fits(change("30", Unit.PERCENT, ChangeDirection.DOWN), "the harvest"));
    assertFalse(ShareFigure.fits(quantity("130", Unit.PERCENT, Bound.UNSTATED), "the harvest"));
    assertFalse(
        ShareFigure.fits(quantity("90", "110", Unit.PERCENT, Bound.BETWEEN), "the harvest"));
    assertTrue(ShareFigure.fits(quantity("100", Unit.PERCENT, Bound.UNSTATED), "the harvest"));
    assertFalse(ShareFigure.fits(quantity("30", Figures.TROOPS, Bound.UNSTATED), "the harvest"));
  }

  @Test
  void squaresAreDrawnOfAreasOnly() {
    Unit metre = new Unit(UnitKind.MEASURE, "meter");
    Unit hectare = new Unit(UnitKind.MEASURE, "hectare");
    assertTrue(AreasFigure.fits(List.of(quantity("900", Figures.METRES, Bound.UNSTATED))));
    assertFalse(AreasFigure.fits(List.of(quantity("900", metre, Bound.UNSTATED))), "a length");
    assertFalse(AreasFigure.fits(List.of(quantity("900", Figures.TROOPS, Bound.UNSTATED))));
    assertFalse(AreasFigure.fits(List.of(change("900", Figures.METRES, ChangeDirection.UP))));
    assertFalse(
        AreasFigure.fits(
            List.of(
                quantity("900", Figures.METRES, Bound.UNSTATED),
                quantity("2", hectare, Bound.UNSTATED))),
        "two units");
  }

  @Test
  void barsAreDrawnOfOneUnitAndNoun() {
    Quantity troops = quantity("900", Figures.TROOPS, Bound.UNSTATED);
    Quantity shells = quantity("900", new Unit(UnitKind.COUNT, "artillery shell"), Bound.UNSTATED);
    assertTrue(BarsFigure.fits(List.of(troops, troops)));
    assertFalse(BarsFigure.fits(List.of(troops, shells)));
    assertFalse(BarsFigure.fits(List.of(quantity("3", Unit.NONE, Bound.AT_LEAST))), "no noun");
    assertFalse(BarsFigure.fits(List.of(THIRTY, THIRTY)), "shares of what?");
    assertFalse(BarsFigure.fits(List.of(troops, change("9", Figures.TROOPS, ChangeDirection.UP))));
    assertFalse(
        BarsFigure.fits(
            List.of(quantity("-5", new Unit(UnitKind.MEASURE, "celsius"), Bound.AT_LEAST))));
    assertFalse(
        BarsFigure.fits(
            List.of(quantity("5", new Unit(UnitKind.MEASURE, "celsius"), Bound.AT_LEAST))),
        "twice the degrees is not twice the warmth");
  }

  @Test
  void oneNumberAloneIsDrawnOnlyWhenThereIsMoreToSeeThanTheNumber() {
    assertFalse(BarsFigure.fits(List.of(quantity("900", Figures.TROOPS, Bound.UNSTATED))));
    assertFalse(BarsFigure.fits(List.of(quantity("900", Figures.TROOPS, Bound.EXACTLY))));
    assertTrue(BarsFigure.fits(List.of(quantity("900", Figures.TROOPS, Bound.AT_LEAST))));
    assertTrue(BarsFigure.fits(List.of(quantity("3", "5", Figures.TROOPS, Bound.BETWEEN))));
  }

  @Test
  void aScaleWithoutANumberIsNeverDrawn() {
    assertFalse(BarsFigure.fits(List.of(vague(Figures.TROOPS))));
    assertFalse(AreasFigure.fits(List.of(vague(Figures.METRES))));
    assertFalse(ShareFigure.fits(vague(Unit.PERCENT), "the harvest"));
    assertNull(BarEnding.of(quantity("1000", Figures.TROOPS, Bound.ORDER_OF_MAGNITUDE)));
  }

  @Test
  void aBoundThatContradictsItsNumberIsNotDrawn() {
    assertNull(BarEnding.of(quantity("5", Figures.TROOPS, Bound.BETWEEN)), "between needs two");
    assertNull(BarEnding.of(quantity("3", "5", Figures.TROOPS, Bound.AT_LEAST)));
    assertNull(BarEnding.of(quantity("0", Figures.TROOPS, Bound.UNSTATED)));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    ChartDatum datum = Figures.datum(vague(Figures.TROOPS), "~", "1");
    assertThrows(
        IllegalArgumentException.class,
        () -> BarsFigure.of(List.of(datum), Object::toString, Plate.INNER));
    assertThrows(IllegalArgumentException.class, () -> ShareFigure.of(datum, "of it", Plate.INNER));
    assertThrows(
        IllegalArgumentException.class,
        () -> TimelineFigure.of(List.of(), "later", Object::toString));
  }

  @Test
  void aScaleIsMadeOfRoundNumbers() {
    assertEquals("[0, 500, 1000, 1500, 2000]", plain(AxisSteps.upTo(2000, 5)));
    assertEquals("[0, 5000, 10000]", plain(AxisSteps.upTo(12_000, 5)));
    assertEquals("[0, 0.2, 0.4, 0.6]", plain(AxisSteps.upTo(0.75, 4)));
  }

  private static String plain(List<BigDecimal> steps) {
    return steps.stream()
        .map(s -> s.signum() == 0 ? "0" : s.stripTrailingZeros().toPlainString())
        .toList()
        .toString();
  }
}
