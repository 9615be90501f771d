// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as a Korean text writes it.
///
/// @param start its place in the sentence
/// @param end behind its last digit, scale or numeral
/// @param value null where only a scale is given: 수백
/// @param scale ten to the power of the last 만, 억 or 조 (or 천) of a number that has no other digits
///   behind it, else 0
/// @param scaled whether a scale is written at all
/// @param form how it is written
record KoreanNumeral(
    int start, int end, @Nullable BigDecimal value, int scale, boolean scaled, Form form) {

  /// How a number is written.
  enum Form {
    DIGITS,
    /// 세, 다섯: only before a counter.
    NATIVE,
    /// 수십, 몇 백.
    VAGUE,
    /// 절반, 3분의 1.
    FRACTION
  }
}
