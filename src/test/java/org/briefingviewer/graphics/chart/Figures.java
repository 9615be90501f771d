// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;

/// Quantities and data for tests of pictures.
public final class Figures {
  public static final Unit METRES = new Unit(UnitKind.MEASURE, "square meter");
  public static final Unit DOLLARS = new Unit(UnitKind.CURRENCY, "USD");
  public static final Unit TROOPS = new Unit(UnitKind.COUNT, "troop");

  private Figures() {}

  public static Quantity quantity(String low, String high, Unit unit, Bound bound) {
    return new Quantity(
        low,
        ValueRange.between(new BigDecimal(low), new BigDecimal(high)),
        unit,
        bound,
        ChangeDirection.NONE,
        List.of(),
        null,
        null);
  }

  public static Quantity quantity(String value, Unit unit, Bound bound) {
    return quantity(value, value, unit, bound);
  }

  /// Returns a number that is the amount of a change.
  public static Quantity change(String value, Unit unit, ChangeDirection direction) {
    return new Quantity(
        value,
        ValueRange.of(new BigDecimal(value)),
        unit,
        Bound.UNSTATED,
        direction,
        List.of(),
        null,
        null);
  }

  /// Returns a scale without a number.
  public static Quantity vague(Unit unit) {
    return new Quantity(
        "thousands",
        ValueRange.UNKNOWN,
        unit,
        Bound.ORDER_OF_MAGNITUDE,
        ChangeDirection.NONE,
        List.of(),
        null,
        null);
  }

  public static ChartDatum datum(Quantity quantity, String value, String name) {
    return new ChartDatum(quantity, value, name, List.of(), false);
  }

  public static ChartDatum chosen(Quantity quantity, String value, String name, String... notes) {
    return new ChartDatum(quantity, value, name, List.of(notes), true);
  }
}
