// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Signs of money that stand before a number, in Korean texts too: $300만.
final class LeadingSign {
  private static final Map<String, String> CODES =
      Map.of("US$", "USD", "$", "USD", "₩", "KRW", "€", "EUR", "¥", "JPY", "￥", "JPY", "￦", "KRW");

  /// Returns the currency of the sign right before a number, or null.
  @Nullable String before(String text, int start) {
    return start == 0 ? null : CODES.get(text.substring(start - 1, start));
  }

  /// Returns where the sign begins.
  int start(String text, int start) {
    return start >= 3 && text.startsWith("US$", start - 3) ? start - 3 : start - 1;
  }
}
