// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

/// What stands in brackets right behind a figure is passed over: "2억 달러(약 2593억원)를 넘었다".
public final class ConversionBrackets {
  private static final int LONGEST = 40;

  private ConversionBrackets() {}

  /// Returns the place behind brackets that open at `at`, else `at`.
  public static int behind(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return at;
    }
    int close = text.indexOf(')', at);
    return close < 0 || close - at > LONGEST ? at : close + 1;
  }
}
