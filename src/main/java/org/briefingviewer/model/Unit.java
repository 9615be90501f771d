// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// What a quantity counts or measures.
///
/// @param code for `CURRENCY` the ISO 4217 code, of a rate with what it is for ("USD per month");
///   for `PERCENT` "percent"; for `MEASURE` the unit's English name in the singular ("square
///   meter", "kilometer per hour"); for `COUNT` the counted noun as written, in the singular
///   ("artillery shell"); for `NONE` empty
public record Unit(UnitKind kind, String code) {

  /// The family a unit belongs to.
  public enum UnitKind {
    CURRENCY,
    PERCENT,
    MEASURE,
    COUNT,
    NONE
  }

  private static final String PER = " per ";

  public static final Unit NONE = new Unit(UnitKind.NONE, "");
  public static final Unit PERCENT = new Unit(UnitKind.PERCENT, "percent");

  /// Tells whether it is so much for each of something: "USD per month".
  public boolean rate() {
    return code.contains(PER);
  }

  /// Returns what is so much for each, of a rate: "USD" of "USD per month"; else the code.
  public String amount() {
    int per = code.indexOf(PER);
    return per < 0 ? code : code.substring(0, per);
  }

  /// Returns what a rate is for: "month" of "USD per month"; empty of what is no rate.
  public String each() {
    int per = code.indexOf(PER);
    return per < 0 ? "" : code.substring(per + PER.length());
  }

  /// Returns the code of a rate: "USD per month"; "per 100,000" where `amount` is empty.
  public static String rate(String amount, String each) {
    return (amount + PER + each).stripLeading();
  }
}
