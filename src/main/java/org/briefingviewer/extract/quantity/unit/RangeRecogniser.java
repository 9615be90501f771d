// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;

/// Joins the two ends of a range: "$89 to $93 billion", "60-80%", "between 5% and 6%". "rose from
/// four to seven" tells a change and stays two figures, "rose by 300 to 5,300" a change and what
/// came of it.
public final class RangeRecogniser implements QuantityRecogniser {

  private static final Set<String> HEDGES = WordLists.named("hedge-words");
  private static final Set<String> RANGING = WordLists.named("verbs-of-ranging");
  private static final Set<String> MOVED = WordLists.named("verbs-of-moving-from-to");
  private static final Set<String> DONE = WordLists.named("verbs-of-changing-something");
  private static final int CLAUSE = 24;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /// How often a level is at least as large as the change that led to it, where the two cannot be
  /// the ends of a range: "grew by 4 to 5 tons" gives how much it grew.
  private static final BigDecimal LEVEL = BigDecimal.valueOf(4);

  private final Set<String> changes;

  /// @param changes words that tell a change: rose, fell, cut
  public RangeRecogniser(Set<String> changes) {
    this.changes = Set.copyOf(changes);
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<QuantityDraft> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i + 1 < drafts.size(); i++) {
      QuantityDraft low = drafts.get(i);
      QuantityDraft high = drafts.get(i + 1);
      if (!joined.contains(low) && joins(line, low, high)) {
        low.join(high);
        joined.add(high);
      }
    }
    drafts.removeIf(joined::contains);
  }

  private boolean joins(AtomLine line, QuantityDraft low, QuantityDraft high) {
    if (low.vague() || high.vague() || low.range() || yearApart(line, low, high)) {
      return false;
    }
    if (!sameUnit(low, high) || !sameForm(low, high) || falls(low, high)) {
      return false;
    }
    int gap = low.to();
    gap = line.at(gap).dash() && line.is(gap + 1, "to") ? gap + 1 : gap;
    if (low.bare() && line.at(low.to()).dash()) {
      return high.from() == low.to() + 1 ? !backwards(low, high) : toward(line, gap, low, high);
    }
    if (line.at(gap).dash()) {
      return high.from() == gap + 1 && !backwards(low, high);
    }
    boolean between =
        line.is(low.from() - 1, "between")
            || line.is(low.from() - 2, "between")
            || line.are(low.from() - 4, "between", "the", "ages", "of");
    boolean and = between && line.is(gap, "and") && high.from() == gap + 1;
    return and || either(line, low, high) || toward(line, gap, low, high);
  }

  /// "two or three lorries": one count that is not exact. Sums of money stay two, as people mark
  /// them ("eight or nine euros").
  private static boolean either(AtomLine line, QuantityDraft low, QuantityDraft high) {
    BigDecimal one = low.lowValue();
    BigDecimal other = high.lowValue();
    boolean or = line.is(low.to(), "or") && high.from() == low.to() + 1;
    return or
        && low.bare()
        && high.bare()
        && line.at(high.to()).word()
        && one != null
        && other != null
        && other.compareTo(one) > 0
        && other.compareTo(one.multiply(TWO)) <= 0;
  }

  /// Tells whether the lower end is a year before a figure of another size: "rose in 2018 to 3.9
  /// million".
  private static boolean yearApart(AtomLine line, QuantityDraft low, QuantityDraft high) {
    BigDecimal one = low.lowValue();
    BigDecimal other = high.lowValue();
    boolean year =
        low.bare() && line.at(low.from()).text().length() == 4 && line.at(low.from()).number();
    return year
        && one != null
        && other != null
        && (other.compareTo(one) < 0 || other.compareTo(one.multiply(TWO)) > 0);
  }

  /// "43 percent to 41 percent" tells two figures, not a range.
  private static boolean falls(QuantityDraft low, QuantityDraft high) {
    BigDecimal one = low.low().mantissa();
    BigDecimal other = high.low().mantissa();
    boolean smaller = high.low().scale().compareTo(low.low().scale()) <= 0;
    return one != null && other != null && smaller && one.compareTo(other) > 0;
  }

  private boolean toward(AtomLine line, int gap, QuantityDraft low, QuantityDraft high) {
    int next = line.at(gap + 1).dash() ? gap + 2 : gap + 1;
    int end = line.is(gap, "to") ? hedged(line, next, high) : next;
    boolean to = line.is(gap, "to") && high.from() == end;
    int from = from(line, low);
    boolean hedged = from < low.from() - 1 && next < high.from() && end == high.from();
    boolean apart = hedged || raised(line, from);
    return to && !(line.is(from, "from") && apart) && !level(line, from, low, high);
  }

  /// "raised its forecast by 2 tons to 21 tons", "fell 300 to 5,300": how much it changed, and to
  /// what. `at` is the atom before the lower end and its hedge.
  private boolean level(AtomLine line, int at, QuantityDraft low, QuantityDraft high) {
    BigDecimal one = low.lowValue();
    BigDecimal other = high.lowValue();
    boolean alike =
        low.bare() == high.bare()
            && (low.low().scale().compareTo(BigDecimal.ONE) > 0
                || high.low().scale().compareTo(BigDecimal.ONE) == 0);
    String before = line.at(low.from() - 1).lower();
    boolean changed = line.is(at, "by") ? raised(line, at) : moved(line.at(at).lower(), before);
    return alike
        && changed
        && one != null
        && other != null
        && other.compareTo(one.multiply(LEVEL)) >= 0;
  }

  /// Whether it can be said of what rises or falls by itself: who "cut 300" or "raised $2 million"
  /// did that to them.
  private boolean moved(String word, String before) {
    return before.equals("up")
        || before.equals("down")
        || (changes.contains(word) && !DONE.contains(word));
  }

  /// The atom before the lower end and its hedge: "from" of "from an estimated 500". With a hedge
  /// of its own at each end, or a change before, the two are two figures.
  private static int from(AtomLine line, QuantityDraft low) {
    int at = low.from() - 1;
    while (at > low.from() - 4 && (HEDGES.contains(line.at(at).lower()) || estimated(line, at))) {
      at--;
    }
    return at;
  }

  private static boolean estimated(AtomLine line, int at) {
    return line.is(at, "estimated") || (line.is(at, "an") && line.is(at + 1, "estimated"));
  }

  /// Steps over a hedge of the upper end: "$630 million to over $1 billion".
  private static int hedged(AtomLine line, int from, QuantityDraft high) {
    int at = from;
    while (at < high.from() && at < from + 3 && HEDGES.contains(line.at(at).lower())) {
      at++;
    }
    return at;
  }

  /// "raises the number of homes without power by 300, from 5,000 to 5,300": a verb of change
  /// stands further off in the sentence, and no word of a range nearer.
  private boolean raised(AtomLine line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - CLAUSE); i--) {
      String word = line.at(i).lower();
      if (RANGING.contains(word) || line.is(i, ";") || line.is(i, ".")) {
        return false;
      }
      if (changes.contains(word) || MOVED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameUnit(QuantityDraft low, QuantityDraft high) {
    boolean equal = low.unit().equals(high.unit());
    return equal || low.bare() || (high.bare() && low.family() == UnitFamily.MONEY);
  }

  private static boolean sameForm(QuantityDraft low, QuantityDraft high) {
    boolean multiple = high.low().form() == Numeral.Form.MULTIPLE;
    boolean part = low.low().form() == Numeral.Form.FRACTION;
    if (part && high.low().form() != Numeral.Form.FRACTION && high.family() == UnitFamily.SHARE) {
      return false;
    }
    return low.low().form() != Numeral.Form.MULTIPLE || multiple;
  }

  /// A figure above its neighbour across a hyphen is a score or a name: "9-2".
  private static boolean backwards(QuantityDraft low, QuantityDraft high) {
    var one = low.low().mantissa();
    var other = high.low().mantissa();
    return one == null
        || other == null
        || (one.compareTo(other) >= 0 && high.low().scale().compareTo(low.low().scale()) <= 0);
  }
}
