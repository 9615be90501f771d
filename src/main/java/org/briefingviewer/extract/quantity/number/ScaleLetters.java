// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.line.WordLists;

/// Tells the letter "m" for a million from the meter's.
final class ScaleLetters {

  /// Words after "37m" that make it a length.
  private static final Set<String> LENGTH = WordLists.named("length-after-m");

  /// How many words of a headline the noun that is counted may have.
  private static final int HEADLINE = 3;

  private ScaleLetters() {}

  /// Tells whether "m" at `at`, glued to digits, is a million.
  static boolean million(AtomLine line, int at) {
    if (money(line, at)) {
      return true;
    }
    LineAtom next = line.at(at + 1);
    return next.word() && !next.glued() && !LENGTH.contains(next.lower());
  }

  /// Tells whether a capital after digits is a scale: "$3B", "300K users", but not "221B Baker
  /// Street".
  static boolean counts(AtomLine line, int at) {
    return money(line, at) || !line.at(at + 1).capitalised();
  }

  /// Tells whether "K" at `at` is a thousand: before a plural in a headline too, "5K Dock Workers".
  static boolean thousand(AtomLine line, int at) {
    boolean counted = false;
    for (int i = at + 1; i <= at + HEADLINE && line.at(i).capitalised(); i++) {
      counted |= line.at(i).text().length() > 3 && line.at(i).lower().endsWith("s");
    }
    return counts(line, at) || counted;
  }

  /// Tells whether the digits before `at` follow a sign of money.
  static boolean money(AtomLine line, int at) {
    LineAtom before = line.at(at - 2);
    if (before.edge()) {
      return false;
    }
    boolean sign = Character.getType(before.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
    boolean code = before.word() && before.text().length() <= 3 && line.at(at - 1).glued();
    return sign || code;
  }
}
