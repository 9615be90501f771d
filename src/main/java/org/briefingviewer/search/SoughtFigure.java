// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.math.BigDecimal;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;

/// A figure to look for by what it is worth, not by how it is written.
///
/// @param unit what it must count or measure; `NONE` when that was not typed and does not matter
public record SoughtFigure(BigDecimal value, Unit unit) {

  /// Tells whether a quantity gives it: as its number, or as an end of its range.
  boolean isIn(Quantity quantity) {
    ValueRange range = quantity.value();
    return range.low() != null
        && range.high() != null
        && (value.compareTo(range.low()) == 0 || value.compareTo(range.high()) == 0)
        && (unit.kind() == UnitKind.NONE || unit.equals(quantity.unit()));
  }
}
