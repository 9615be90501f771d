// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// A quantity in the making: the numbers read, and what the steps so far have found about them.
/// Positions are atoms of its line, ends exclusive.
public final class QuantityDraft {

  private Numeral low;
  private @Nullable Numeral high;
  private int from;
  private int to;
  private int hedgedFrom = Integer.MAX_VALUE;
  private boolean negative;
  private Unit unit = Unit.NONE;
  private UnitFamily family = UnitFamily.NONE;
  private String head = "";
  private boolean pronoun;
  private Bound bound = Bound.UNSTATED;
  private ChangeDirection direction = ChangeDirection.NONE;
  private final List<HedgeCue> hedges = new ArrayList<>();
  private @Nullable Likelihood likelihood;
  private @Nullable AnalyticConfidence confidence;
  private final DraftLinks ties = new DraftLinks();

  public QuantityDraft(Numeral numeral) {
    this.low = numeral;
    this.from = numeral.from();
    this.to = numeral.to();
  }

  /// The first number, or the only one.
  public Numeral low() {
    return low;
  }

  /// The last number: that of the upper end, or the only one.
  public Numeral last() {
    return high == null ? low : high;
  }

  /// Returns the lower end's value, or null for a vague scale.
  public @Nullable BigDecimal lowValue() {
    BigDecimal value = low.value();
    return negative && value != null ? value.negate() : value;
  }

  /// Returns the upper end's value, or null when there is no range.
  public @Nullable BigDecimal highValue() {
    BigDecimal value = high == null ? null : high.value();
    return negative && value != null ? value.negate() : value;
  }

  /// The first atom of number and unit.
  public int from() {
    return from;
  }

  /// The atom after number and unit.
  public int to() {
    return to;
  }

  public Unit unit() {
    return unit;
  }

  public UnitFamily family() {
    return family;
  }

  /// The counted noun's last word in the singular, or empty.
  public String head() {
    return head;
  }

  /// Tells whether the number is "one" in place of a thing: "one of the people".
  public boolean pronoun() {
    return pronoun;
  }

  public Bound bound() {
    return bound;
  }

  public ChangeDirection direction() {
    return direction;
  }

  /// The hedges in text order.
  public List<HedgeCue> hedges() {
    return List.copyOf(hedges);
  }

  public DraftLinks ties() {
    return ties;
  }

  /// Tells whether nothing is known yet of what the number counts.
  public boolean bare() {
    return unit.equals(Unit.NONE);
  }

  public boolean range() {
    return high != null;
  }

  public boolean vague() {
    return low.form() == Numeral.Form.VAGUE;
  }

  public boolean negative() {
    return negative;
  }

  /// Takes a minus sign before the number.
  public void negate(int sign) {
    negative = true;
    from = sign;
  }

  /// Widens the atoms covered.
  public void cover(int first, int end) {
    from = Math.min(from, first);
    to = Math.max(to, end);
  }

  /// Gives up the atoms before `first`.
  void beginAt(int first) {
    from = Math.max(from, first);
  }

  public void measure(Unit found, UnitFamily of) {
    unit = found;
    family = of;
  }

  public void count(String noun, String last) {
    unit = new Unit(UnitKind.COUNT, noun);
    family = UnitFamily.COUNT;
    head = last;
  }

  public void standIn() {
    pronoun = true;
  }

  /// Replaces the number, as when cents are added to dollars.
  public void replace(Numeral numeral) {
    low = numeral;
  }

  /// Becomes the range from this number to `upper`, which gives scale and unit where this has none.
  public void join(QuantityDraft upper) {
    if (upper.low.hasScale() && sharesScale(upper.low)) {
      low = low.scaled(upper.low.scale());
    }
    if (thousands(upper)) {
      low = low.scaled(THOUSAND);
    }
    high = upper.last();
    if (bare() || (unit.kind() == UnitKind.MEASURE && !upper.bare())) {
      unit = upper.unit;
      family = upper.family;
      head = upper.head;
    }
    cover(from, upper.to);
  }

  /// "50-60,000": the thousands of the upper end are those of both.
  private boolean thousands(QuantityDraft upper) {
    BigDecimal one = low.value();
    BigDecimal other = upper.low.value();
    return one != null
        && other != null
        && other.remainder(THOUSAND).signum() == 0
        && !upper.low.hasScale()
        && upper.low.form() == Numeral.Form.DIGITS
        && upper.from == to + 1
        && low.wholeBelow(THOUSAND.intValue())
        && one.compareTo(other.divide(THOUSAND)) < 0;
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private boolean sharesScale(Numeral upper) {
    BigDecimal one = low.mantissa();
    BigDecimal other = upper.mantissa();
    return !low.hasScale() && one != null && other != null && one.compareTo(other) <= 0;
  }

  /// Takes over scale and unit of the figure that follows: "eight or nine million euros".
  public void share(QuantityDraft next) {
    if (next.low.hasScale() && sharesScale(next.low)) {
      low = low.scaled(next.low.scale());
    }
    unit = next.unit;
    family = next.family;
    head = next.head;
  }

  /// Adds a hedge and lets it bound the number; an approximation gives way to any other bound.
  public void hedge(HedgeCue cue, Bound by) {
    hedges.add(cue);
    hedges.sort(Comparator.comparing(HedgeCue::span, TextSpan::compareTo));
    boolean weak = bound == Bound.UNSTATED || bound == Bound.APPROXIMATELY;
    if (by != Bound.UNSTATED && (weak || bound == Bound.EXACTLY)) {
      bound = by;
    }
  }

  /// Takes over the bound of the figure that this one says again in another unit.
  public void boundAs(QuantityDraft original) {
    if (bound == Bound.UNSTATED) {
      bound = original.bound;
    }
  }

  /// How likely the figure is said to be, or null.
  public @Nullable Likelihood likelihood() {
    return likelihood;
  }

  /// How sure its source is said to be, or null.
  public @Nullable AnalyticConfidence confidence() {
    return confidence;
  }

  /// Takes a likelihood, in place of the hedge that was read from some of its words.
  public void likely(Likelihood found) {
    likelihood = found;
    hedges.removeIf(hedge -> hedge.span().overlaps(found.span()));
  }

  public void sure(AnalyticConfidence found) {
    confidence = found;
  }

  /// The atom where the figure begins together with the hedges right before it.
  public int hedgedFrom() {
    return Math.min(from, hedgedFrom);
  }

  public void hedgedFrom(int first) {
    hedgedFrom = first;
  }

  public void bound(Bound by) {
    bound = by;
  }

  public void direct(ChangeDirection found) {
    direction = found;
  }
}
