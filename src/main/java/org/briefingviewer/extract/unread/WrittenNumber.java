// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.unread;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Digits with their separators.
///
/// @param end behind the last digit
record WrittenNumber(BigDecimal value, int end) {
  private static final int GROUP = 3;
  private static final int MOST = 30;

  /// Reads a number.
  ///
  /// @param comma whether the language parts decimals by a comma, and thousands by a point
  /// @return null where none begins there, or where it has no form that is known
  static @Nullable WrittenNumber at(String text, int from, int end, boolean comma) {
    if (from >= end || !digit(text.charAt(from)) || joinsBefore(text, from)) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int at = digits(text, from, end, digits);
    while (digits.length() < MOST
        && at < end
        && groups(text.charAt(at), comma)
        && group(text, at + 1, end)) {
      at = digits(text, at + 1, end, digits);
    }
    char decimal = comma ? ',' : '.';
    if (at + 1 < end && text.charAt(at) == decimal && digit(text.charAt(at + 1))) {
      digits.append('.');
      at = digits(text, at + 1, end, digits);
    }
    boolean goesOn =
        at + 1 < end && "-–—.,:/".indexOf(text.charAt(at)) >= 0 && digit(text.charAt(at + 1));
    return goesOn || digits.length() > MOST
        ? null
        : new WrittenNumber(new BigDecimal(digits.toString()), at);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /// "T-90", "2.3.4", "11-30" and "F16" are names, days and parts of numbers.
  private static boolean joinsBefore(String text, int from) {
    if (from == 0) {
      return false;
    }
    char before = text.charAt(from - 1);
    boolean letter = Character.isLetter(before) && before < 0x2E80;
    return letter || digit(before) || "-–.,:/".indexOf(before) >= 0;
  }

  private static boolean groups(char c, boolean comma) {
    return Character.isSpaceChar(c) || c == (comma ? '.' : ',') || c == '\'' || c == '’';
  }

  private static boolean group(String text, int from, int end) {
    int to = from;
    while (to < end && digit(text.charAt(to))) {
      to++;
    }
    return to - from == GROUP;
  }

  private static int digits(String text, int from, int end, StringBuilder into) {
    int at = from;
    while (at < end && digit(text.charAt(at))) {
      into.append(text.charAt(at));
      at++;
    }
    return at;
  }
}
