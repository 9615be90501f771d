// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.UnitSize;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;

/// Says measures in units that readers know. Money is never converted: no rate is known here. A
/// result has no more digits than the number as written supports (NIST SP 811, appendix B.7.2), and
/// no more than three when the text hedges it; a bound is never made stronger by rounding.
public final class UnitConverter {
  private static final int HEDGED = 3;
  private static final BigDecimal LEAST = new BigDecimal("0.5");

  private final UnitTable units;

  private UnitConverter(UnitTable units) {
    this.units = units;
  }

  /// Takes the program's own table of units.
  public static UnitConverter read() {
    return new UnitConverter(UnitTable.own());
  }

  /// Returns `quantity` in each unit that the table has for it, in its order. What comes out below
  /// one half of the other unit is left out: nobody thinks of a room in square kilometres.
  public List<ConvertedFigure> of(Quantity quantity) {
    if (quantity.unit().kind() != UnitKind.MEASURE || !quantity.value().known()) {
      return List.of();
    }
    return all(quantity.unit().code()).stream()
        .map(c -> convert(quantity, c))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<UnitConversion> all(String unit) {
    UnitSize from = units.size(unit);
    return from == null
        ? List.of()
        : from.shownIn().stream()
            .flatMap(to -> Stream.ofNullable(units.size(to)))
            .map(to -> UnitConversion.between(from, to))
            .toList();
  }

  private static Optional<ConvertedFigure> convert(Quantity quantity, UnitConversion conversion) {
    BigDecimal low = quantity.value().low();
    BigDecimal high = quantity.value().high();
    boolean scale = conversion.offset().signum() != 0;
    if (low == null || high == null || (scale && quantity.direction() != ChangeDirection.NONE)) {
      return Optional.empty();
    }
    if (!scale && (low.signum() <= 0 || conversion.apply(high).compareTo(LEAST) < 0)) {
      return Optional.empty();
    }
    BigDecimal least = rounded(low, quantity, conversion, lower(quantity));
    BigDecimal most = rounded(high, quantity, conversion, upper(quantity));
    boolean rounded =
        least.compareTo(conversion.apply(low)) != 0 || most.compareTo(conversion.apply(high)) != 0;
    Unit unit = new Unit(UnitKind.MEASURE, conversion.to());
    return Optional.of(
        new ConvertedFigure(
            quantity.valued(ValueRange.between(least, most), unit),
            conversion,
            rounded || !conversion.exact()));
  }

  /// A bound may only become weaker: down for a lower one, up for an upper one.
  private static RoundingMode lower(Quantity quantity) {
    if (quantity.value().twoEnded()) {
      return RoundingMode.FLOOR;
    }
    return upper(quantity);
  }

  private static RoundingMode upper(Quantity quantity) {
    if (quantity.value().twoEnded()) {
      return RoundingMode.CEILING;
    }
    return switch (quantity.bound()) {
      case AT_LEAST, MORE_THAN -> RoundingMode.FLOOR;
      case AT_MOST, FEWER_THAN -> RoundingMode.CEILING;
      case EXACTLY, APPROXIMATELY, BETWEEN, ORDER_OF_MAGNITUDE, UNSTATED -> RoundingMode.HALF_UP;
    };
  }

  private static BigDecimal rounded(
      BigDecimal value, Quantity quantity, UnitConversion conversion, RoundingMode mode) {
    BigDecimal result = conversion.apply(value);
    if (value.signum() == 0 || result.signum() == 0) {
      return result.setScale(0, mode);
    }
    if (conversion.offset().signum() != 0) {
      BigDecimal last = SignificantDigits.of(value.abs(), quantity.asWritten()).last();
      return result.setScale(Math.max(0, last.scale()), mode);
    }
    int digits = SignificantDigits.of(value, quantity.asWritten()).count();
    int more = leading(result) < leading(value) ? 1 : 0;
    int most = quantity.bound() == Bound.APPROXIMATELY ? HEDGED : Integer.MAX_VALUE;
    return SignificantDigits.rounded(result, Math.min(digits + more, Math.max(most, 1)), mode);
  }

  private static int leading(BigDecimal value) {
    return value.abs().unscaledValue().toString().charAt(0) - '0';
  }
}
