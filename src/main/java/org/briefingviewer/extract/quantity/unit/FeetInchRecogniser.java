// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.unit.MeasureUnits.Measure;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads feet and inches from the signs that close quotations too: `6'2"`, `a 40' container`, `a
/// 15" screen`. Without a word of length, an article or the other sign beside it the sign is a
/// quotation's.
final class FeetInchRecogniser {
  static final Measure INCH = new Measure(UnitFamily.LENGTH, new Unit(UnitKind.MEASURE, "inch"));
  private static final Measure FOOT =
      new Measure(UnitFamily.LENGTH, new Unit(UnitKind.MEASURE, "foot"));
  private static final Set<String> LENGTHS = WordLists.named("of-length");
  private static final int REACH = 4;
  private static final int LARGEST = 1000;
  private static final int INCHES = 12;

  private FeetInchRecogniser() {}

  /// Returns the measure whose sign is atom `at`, or null.
  static @Nullable Match<Measure> read(AtomLine line, QuantityDraft draft, int at) {
    boolean foot = line.at(at).text().equals("'");
    boolean inch = line.at(at).text().equals("\"");
    boolean small = draft.low().value() != null && below(draft);
    if ((!foot && !inch) || !small || !sized(line, draft, at, foot)) {
      return null;
    }
    return new Match<>(at, at + 1, foot ? FOOT : INCH);
  }

  private static boolean below(QuantityDraft draft) {
    java.math.BigDecimal value = draft.low().value();
    return value != null && value.compareTo(java.math.BigDecimal.valueOf(LARGEST)) < 0;
  }

  /// Tells whether the words beside the sign speak of a length.
  private static boolean sized(AtomLine line, QuantityDraft draft, int at, boolean foot) {
    boolean height = foot && line.at(at + 1).number() && line.at(at + 2).text().equals("\"");
    boolean rest = !foot && line.at(draft.from() - 1).text().equals("'");
    boolean article = line.is(draft.from() - 1, "a") || line.is(draft.from() - 1, "an");
    boolean noun = article && line.at(at).glued() && line.at(at + 1).word();
    for (int i = draft.from() - REACH; i <= at + REACH; i++) {
      if (LENGTHS.contains(line.at(i).lower())) {
        return true;
      }
    }
    return height || rest || noun;
  }

  /// Tells whether `draft` gives the inches after feet: "6ft 2in", "5-foot-11", "6 feet 2".
  static boolean inchesAfter(AtomLine line, QuantityDraft feet, QuantityDraft draft) {
    boolean hyphen = line.hyphenAt(feet.to()) && feet.to() + 1 == draft.from();
    boolean next = feet.to() == draft.from() || hyphen;
    boolean few = draft.low().wholeBelow(INCHES);
    boolean named = line.is(draft.to(), "in") && !line.at(draft.to() + 1).capitalised();
    return next
        && feet.unit().equals(FOOT.unit())
        && few
        && (hyphen || named || !line.at(draft.to()).word());
  }
}
