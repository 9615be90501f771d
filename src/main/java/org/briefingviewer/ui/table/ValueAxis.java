// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Where numbers end and units begin in the column of values, so that the decimal points of all
/// rows stand under each other. In pixels from the left of the cell's content.
final class ValueAxis {
  private double point;
  private double unit;

  /// Takes the widths of the widest whole part and of the widest fraction.
  void place(double wholes, double fractions, double gap) {
    point = Math.ceil(wholes);
    unit = Math.ceil(wholes + fractions + gap);
  }

  /// Returns where the decimal point stands: whole numbers end there.
  double point() {
    return point;
  }

  /// Returns where units begin.
  double unit() {
    return unit;
  }

  /// Returns the decimal point of a language.
  static char decimalOf(Locale locale) {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /// Returns where the fraction of a number begins, its decimal point included; its length when it
  /// has none, or when words follow the digits ("3–5 billion").
  static int fractionOf(String number, char decimal) {
    int at = number.lastIndexOf(decimal);
    boolean digits = at >= 0 && number.substring(at + 1).codePoints().allMatch(Character::isDigit);
    return digits ? at : number.length();
  }
}
