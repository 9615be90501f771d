// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import tools.jackson.databind.node.ObjectNode;

/// A quantity in schema.org's words: a `MonetaryAmount` for money, an `Observation` otherwise. What
/// schema.org cannot say (bound, direction, the words as written) has our prefix.
public final class QuantityWire {
  private QuantityWire() {}

  /// Adds a quantity's properties to `object`, all but its hedges.
  public static void write(ObjectNode object, Quantity quantity) {
    boolean money = quantity.unit().kind() == Unit.Kind.CURRENCY;
    object.put("@type", money ? "MonetaryAmount" : "Observation");
    value(object, quantity.value());
    object.put(money ? "currency" : "unitText", quantity.unit().code());
    if (quantity.unit().kind() == Unit.Kind.PERCENT) {
      // UN/CEFACT's code for percent, as schema.org asks of unitCode.
      object.put("unitCode", "P1");
    }
    object.put("bv:unitKind", Fields.wire(quantity.unit().kind()));
    object.put("bv:asWritten", quantity.asWritten());
    object.put("bv:bound", Fields.wire(quantity.bound()));
    object.put("bv:direction", Fields.wire(quantity.direction()));
    if (quantity.scope() != null) {
      object.putObject("observationAbout").put("@type", "Thing").put("name", quantity.scope());
    }
    if (quantity.asOf() != null) {
      object.put("observationDate", quantity.asOf().iso());
    }
  }

  private static void value(ObjectNode object, ValueRange range) {
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    if (low == null || high == null) {
      return;
    }
    // Two ends of one value and another scale (2.0 and 2.00) are written apart, to be read alike.
    if (low.compareTo(high) == 0 && low.scale() == high.scale()) {
      object.put("value", low);
    } else {
      object.put("minValue", low).put("maxValue", high);
    }
  }

  public static Quantity read(Fields object, List<HedgeCue> hedges) {
    Unit.Kind kind = object.choice("bv:unitKind", Unit.Kind.class);
    Fields about = object.childOrNull("observationAbout");
    return new Quantity(
        object.text("bv:asWritten"),
        value(object),
        new Unit(kind, object.text(kind == Unit.Kind.CURRENCY ? "currency" : "unitText")),
        object.choice("bv:bound", Bound.class),
        object.has("bv:direction")
            ? object.choice("bv:direction", Direction.class)
            : Direction.NONE,
        hedges,
        about == null ? null : about.text("name"),
        object.dateOrNull("observationDate"));
  }

  /// Adds to written words of likelihood what they mean in percent, where somebody says so.
  public static void write(ObjectNode object, Likelihood likelihood) {
    Likelihood.Band band = likelihood.band();
    if (band != null) {
      object
          .putObject("band")
          .put("low", band.low())
          .put("high", band.high())
          .put("scale", band.scale())
          .put("origin", Fields.wire(band.origin()));
    }
  }

  /// Reads words of likelihood.
  ///
  /// @param span where they stand
  public static Likelihood likelihood(Fields object, TextSpan span) {
    Fields band = object.childOrNull("band");
    Likelihood said = new Likelihood(span, object.text("words"));
    if (band == null) {
      return said;
    }
    int low = percent(band, "low");
    int high = percent(band, "high");
    String scale = band.text("scale");
    Likelihood.Band.Origin origin = band.choice("origin", Likelihood.Band.Origin.class);
    try {
      return said.with(new Likelihood.Band(low, high, scale, origin));
    } catch (IllegalArgumentException e) {
      throw Malformed.of(band.where(), e);
    }
  }

  private static int percent(Fields band, String name) {
    try {
      return band.number(name).intValueExact();
    } catch (ArithmeticException e) {
      throw new Malformed(band.where(), "Its " + name + " is no whole number of percent.");
    }
  }

  private static ValueRange value(Fields object) {
    if (object.has("value")) {
      return ValueRange.of(object.number("value"));
    }
    if (!object.has("minValue") && !object.has("maxValue")) {
      return ValueRange.UNKNOWN;
    }
    return new ValueRange(object.number("minValue"), object.number("maxValue"));
  }
}
