// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;

/// Decides the [NumberNature] of a finished draft, the first that fits.
final class NumberNatureReader {

  private static final Set<String> COMPASS = WordLists.named("map-distance-after");

  /// Determiners that make a small count one of things at hand.
  private static final Set<String> DEFINITE = WordLists.named("definite");

  /// Things that stories count out without estimating them.
  private static final Set<String> AT_HAND = WordLists.named("things-at-hand");

  private static final Set<String> WEAPONS = WordLists.named("weapons-with-a-caliber");
  private static final Set<String> CALIBERS = Set.of("millimeter", "inch");
  private static final int FEW = 11;
  private static final int HUNDRED = 100;

  private NumberNatureReader() {}

  static NumberNature of(AtomLine line, QuantityDraft draft) {
    if (draft.ties().conversionOf() != null) {
      return NumberNature.CONVERSION;
    }
    if (draft.pronoun()) {
      return NumberNature.PRONOUN;
    }
    return switch (draft.family()) {
      case AGE -> NumberNature.AGE;
      case TIME -> draft.unit().rate() ? NumberNature.ORDINARY : NumberNature.DURATION;
      case LENGTH ->
          caliber(line, draft)
              ? NumberNature.BARE_COUNT
              : away(line, draft) ? NumberNature.MAP_DISTANCE : other(line, draft);
      case MONEY, SHARE, AREA, VOLUME, MASS, SPEED, POWER, DATA, TEMPERATURE, OTHER, COUNT, NONE ->
          other(line, draft);
    };
  }

  /// "122 mm rounds", "of 122 mm", "if it is all 122-millimeter", "a 6-inch shell": millimeters and
  /// inches that tell a sort of weapon.
  private static boolean caliber(AtomLine line, QuantityDraft draft) {
    boolean bore = CALIBERS.contains(draft.unit().code());
    boolean weapon = false;
    for (int i = draft.from() - 3; i < draft.to() + 5; i++) {
      weapon |= WEAPONS.contains(line.at(i).lower());
    }
    boolean sort = line.hyphenAt(draft.low().to());
    return bore && (weapon || sort);
  }

  /// "a five-page report", "a two-man team": how many are part of what a thing is.
  private static boolean attributive(AtomLine line, QuantityDraft draft) {
    boolean hyphen = line.at(draft.low().to()).dash() && draft.family() == UnitFamily.COUNT;
    boolean joined = hyphen && line.hyphenAt(draft.low().to()) && line.at(draft.to()).word();
    return joined && draft.bound() == Bound.UNSTATED && draft.low().wholeBelow(HUNDRED);
  }

  private static NumberNature other(AtomLine line, QuantityDraft draft) {
    if (draft.vague()) {
      return NumberNature.VAGUE;
    }
    boolean multiple = draft.low().form() == Numeral.Form.MULTIPLE;
    boolean amount =
        draft.family() == UnitFamily.SHARE && draft.direction() != ChangeDirection.NONE;
    if (multiple || amount) {
      return NumberNature.CHANGE;
    }
    boolean counted = atHand(line, draft) || attributive(line, draft) || any(draft);
    return counted || orSo(line, draft) ? NumberNature.BARE_COUNT : NumberNature.ORDINARY;
  }

  private static boolean away(AtomLine line, QuantityDraft draft) {
    int at = draft.to();
    if (line.is(at, "(")) {
      while (at < draft.to() + 6 && !line.is(at, ")")) {
        at++;
      }
      at++;
    }
    at = line.is(at, "to") && line.is(at + 1, "the") ? at + 2 : at;
    return COMPASS.contains(line.at(at).lower());
  }

  /// "at least one parent" asks for any, and estimates nothing.
  private static boolean any(QuantityDraft draft) {
    BigDecimal value = draft.low().value();
    return draft.low().form() == Numeral.Form.WORDS
        && draft.family() == UnitFamily.COUNT
        && draft.bound() == Bound.AT_LEAST
        && !draft.range()
        && value != null
        && value.compareTo(BigDecimal.ONE) == 0;
  }

  /// "By two or three": of what, the words leave to the listener.
  private static boolean orSo(AtomLine line, QuantityDraft draft) {
    boolean either = line.is(draft.to(), "or") || line.is(draft.from() - 1, "or");
    return either
        && draft.bare()
        && draft.low().form() == Numeral.Form.WORDS
        && draft.bound() == Bound.UNSTATED
        && draft.low().wholeBelow(FEW);
  }

  private static boolean atHand(AtomLine line, QuantityDraft draft) {
    boolean small =
        draft.low().form() == Numeral.Form.WORDS
            && !draft.range()
            && draft.low().value() != null
            && draft.low().wholeBelow(FEW);
    boolean definite = DEFINITE.contains(line.at(draft.from() - 1).lower());
    return small && draft.bound() == Bound.UNSTATED && (definite || AT_HAND.contains(draft.head()));
  }
}
