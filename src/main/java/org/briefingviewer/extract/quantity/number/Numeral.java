// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as the text spells it.
///
/// @param from the first atom
/// @param to the atom after the last
/// @param mantissa the number without its scale (89 of "89 billion"); null for a vague scale
/// @param scale what the mantissa is multiplied with, 1 when nothing is said
public record Numeral(
    int from, int to, @Nullable BigDecimal mantissa, BigDecimal scale, Form form) {

  /// How the number is spelt.
  public enum Form {
    DIGITS,
    WORDS,
    /// "half", "two-thirds", "1/4"
    FRACTION,
    /// "thousands", "several hundred"
    VAGUE,
    /// "double", "sixfold"
    MULTIPLE
  }

  /// Returns the number, or null for a vague scale.
  public @Nullable BigDecimal value() {
    return mantissa == null ? null : mantissa.multiply(scale);
  }

  /// Returns the same number with another scale.
  public Numeral scaled(BigDecimal other) {
    return new Numeral(from, to, mantissa, other, form);
  }

  /// Tells whether a scale word or letter is part of the number.
  public boolean hasScale() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /// Tells whether the number is a whole number below `limit`.
  public boolean wholeBelow(int limit) {
    BigDecimal value = value();
    return value != null
        && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(limit)) < 0;
  }
}
