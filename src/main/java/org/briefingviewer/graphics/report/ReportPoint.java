// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.report;

import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// A report of a figure as it is drawn beside others.
///
/// @param when the date at which it stands, or null where that is not stated
/// @param value its number with the bound's sign: "≈ 300"
/// @param letter the letter of its origin, the same as in the list
/// @param origin the number of its origin, from 0
/// @param checked whether a person checked it
public record ReportPoint(
    @Nullable PartialDate when,
    Quantity quantity,
    String value,
    String letter,
    int origin,
    boolean checked) {
  private static final ShapeRole[] ROLES = {
    ShapeRole.ORIGIN_1, ShapeRole.ORIGIN_2, ShapeRole.ORIGIN_3, ShapeRole.ORIGIN_4
  };

  /// Returns the colour of an origin; all beyond the fourth share one, and have their letters.
  public static ShapeRole role(int origin) {
    return origin < ROLES.length ? ROLES[origin] : ShapeRole.SOFT_INK;
  }

  ShapeRole role() {
    return role(origin);
  }
}
