// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// A figure of a sentence under way: its parts are found one after another.
public final class KoreanFigure {
  /// From how many letters behind a figure words may well be said of something else.
  private static final int FAR = 60;

  static final Unit FRACTION = new Unit(UnitKind.MEASURE, "fraction");

  private final KoreanSentence sentence;
  private final int start;
  private final List<HedgeCue> hedges = new ArrayList<>();
  private final Set<EstimateField> unsure = EnumSet.noneOf(EstimateField.class);
  private int end;
  private ValueRange value;
  private Unit unit;
  private Bound bound = Bound.UNSTATED;
  private ChangeDirection direction = ChangeDirection.NONE;
  private @Nullable String scope;
  private @Nullable String period;
  private @Nullable PartialDate asOf;
  private PlainFigure.@Nullable Reason reason;
  private boolean disowned;

  KoreanFigure(KoreanSentence sentence, int start, int end, ValueRange value, Unit unit) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.value = value;
    this.unit = unit;
  }

  /// Returns the sentence that it stands in.
  public KoreanSentence sentence() {
    return sentence;
  }

  /// Returns where it begins in its sentence.
  public int start() {
    return start;
  }

  /// Returns where its unit ends in its sentence.
  public int end() {
    return end;
  }

  /// Tells whether a word is a part of it.
  public boolean within(Eojeol word) {
    return word.start() < end && start < word.end();
  }

  /// Tells whether it is an age or a span of time, which hold for no date and cover nothing.
  boolean time() {
    return reason == PlainFigure.Reason.AGE || reason == PlainFigure.Reason.DURATION;
  }

  /// Tells whether it is the same amount as the one before it, in another unit.
  boolean converts() {
    return reason == PlainFigure.Reason.CONVERSION;
  }

  Unit unit() {
    return unit;
  }

  ValueRange value() {
    return value;
  }

  boolean bounded() {
    return bound != Bound.UNSTATED;
  }

  /// "3년 2개월": so many of a smaller unit, which are added.
  ///
  /// @param parts how many of them one of its own unit is
  void addSmaller(KoreanFigure other, BigDecimal parts) {
    BigDecimal own = value.low();
    BigDecimal more = other.value.low();
    if (own != null && more != null) {
      value = ValueRange.of(own.multiply(parts).add(more));
      unit = other.unit;
    }
    end = other.end;
  }

  /// "10명 중 8명": so many of so many are a share.
  void share(KoreanFigure part) {
    BigDecimal whole = value.low();
    BigDecimal some = part.value.low();
    if (whole != null && some != null) {
      value = ValueRange.of(some.divide(whole, MathContext.DECIMAL64));
      unit = FRACTION;
    }
    bound = part.bound;
    part.hedges.forEach(this::hedge);
    end = part.end;
  }

  /// "8000원", where the text tells of the North's money.
  void counts(Unit other) {
    unit = other;
  }

  /// "200명에서 300명": two figures are the ends of one.
  void join(KoreanFigure other) {
    if (value.low() != null && other.value.high() != null) {
      value = ValueRange.between(value.low(), other.value.high());
    }
    end = other.end;
    bound = Bound.BETWEEN;
  }

  void range() {
    bound = Bound.BETWEEN;
  }

  /// Takes words that bound it, at a place in its sentence.
  void bound(Bound by, int from, int to) {
    boolean open = bound == Bound.UNSTATED || bound == Bound.APPROXIMATELY;
    if (open || (bound == Bound.ORDER_OF_MAGNITUDE && by != Bound.APPROXIMATELY)) {
      bound = by;
    }
    hedge(HedgeKind.APPROXIMATOR, from, to);
  }

  /// Leaves out the bound that words at a place of its sentence would be.
  void unbound(int from) {
    int at = sentence.place(from, from).start();
    hedges.removeIf(hedge -> hedge.span().start() == at);
    bound = Bound.UNSTATED;
  }

  /// Takes words that leave it open.
  void hedge(HedgeKind kind, int from, int to) {
    TextSpan place = sentence.place(from, to);
    if (hedges.stream().noneMatch(h -> h.span().overlaps(place))) {
      hedges.add(new HedgeCue(place, sentence.text().substring(from, to), kind));
    }
  }

  /// Takes words of another sentence that leave it open.
  public void hedge(HedgeCue cue) {
    if (hedges.stream().noneMatch(h -> h.span().overlaps(cue.span()))) {
      hedges.add(cue);
    }
  }

  /// Says that whoever its sentence names denies it, and gives nothing.
  public void disown() {
    disowned = true;
  }

  /// Tells whether whoever its sentence names denies it.
  public boolean disowned() {
    return disowned;
  }

  /// Says that a field was taken where the words leave another reading.
  public void doubt(EstimateField field) {
    unsure.add(field);
  }

  /// Returns the fields that may be wrong; what makes it an estimate, where only words far behind
  /// it do.
  ///
  /// @param sourced whether somebody is said to give it
  public Set<EstimateField> unsure(boolean sourced) {
    Set<EstimateField> all = EnumSet.noneOf(EstimateField.class);
    all.addAll(unsure);
    int end = place().end();
    if (!sourced && !bounded() && hedges.stream().allMatch(h -> h.span().start() - end > FAR)) {
      all.add(EstimateField.ESTIMATE);
    }
    return all;
  }

  void change(ChangeDirection way) {
    direction = way;
  }

  void covers(@Nullable String words) {
    scope = words;
  }

  /// Takes the part of a year for which it holds, as the text says it.
  void within(String partOfYear) {
    period = partOfYear;
  }

  void holdsFor(PartialDate date) {
    asOf = date;
  }

  /// Says why it is no estimate, whoever gives it.
  void plain(PlainFigure.Reason why) {
    reason = why;
  }

  /// Returns its place in the article.
  public TextSpan place() {
    return sentence.place(start, end);
  }

  /// Returns it as the model has it.
  public Quantity quantity() {
    List<HedgeCue> inOrder =
        hedges.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    String covered = scope == null || period == null ? scope : scope + ", " + period;
    return new Quantity(
        sentence.text().substring(start, end),
        value,
        unit,
        bound,
        direction,
        inOrder,
        covered,
        asOf);
  }

  /// Returns why it is no estimate; null when it is one.
  ///
  /// @param sourced whether somebody is said to give it
  public PlainFigure.@Nullable Reason plain(boolean sourced) {
    if (reason != null) {
      return reason;
    }
    boolean left = hedges.stream().anyMatch(h -> h.kind() != HedgeKind.APPROXIMATOR);
    if (bound == Bound.ORDER_OF_MAGNITUDE && !sourced && !left) {
      return PlainFigure.Reason.VAGUE;
    }
    boolean open = left || (bounded() && bound != Bound.EXACTLY);
    return sourced || open ? null : PlainFigure.Reason.UNATTRIBUTED_FACT;
  }
}
