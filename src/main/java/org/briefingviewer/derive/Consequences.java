// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.derive.Consequence.ConsequenceKind;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Says what follows from two figures that the text itself sets against each other. Each number
/// stands for all that round to it, a bound word opens its side, and the result is a range or a
/// bound, rounded outwards. A result that is wider than ten to one says nothing and is left out.
public final class Consequences {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal WIDEST = BigDecimal.TEN;
  private static final int DIGITS = 2;
  private static final int NEAR = 400;

  private final FigurePairs pairs;

  private Consequences(FigurePairs pairs) {
    this.pairs = pairs;
  }

  /// Reads the words that pairs are known by.
  public static Consequences read() {
    return new Consequences(FigurePairs.read());
  }

  /// Returns what follows from `chosen` and another figure of its article, mostly nothing.
  public List<Consequence> of(Article article, Findings findings, Estimate chosen) {
    List<Consequence> found = new ArrayList<>();
    for (Claim other : findings.claims()) {
      if (other.id().equals(chosen.id()) || rejected(other) || far(chosen, other)) {
        continue;
      }
      add(found, whole(article.text(), chosen, other));
      add(found, whole(article.text(), other, chosen));
      add(found, share(article.text(), findings, chosen, other));
      add(found, share(article.text(), findings, other, chosen));
    }
    return List.copyOf(found);
  }

  private static void add(List<Consequence> found, @Nullable Consequence next) {
    if (next != null) {
      found.add(next);
    }
  }

  private static boolean rejected(Claim claim) {
    return claim instanceof Estimate estimate && estimate.review().state() == ReviewState.REJECTED;
  }

  private static boolean far(Claim one, Claim other) {
    return Math.abs(one.span().start() - other.span().start()) > NEAR;
  }

  private @Nullable Consequence whole(String text, Claim amount, Claim share) {
    FigurePairs.Pair pair = pairs.of(text, amount, share);
    FigureInterval part = FigureInterval.of(amount.quantity());
    FigureInterval percent = FigureInterval.of(share.quantity());
    FigureInterval most = percent == null ? null : percent.upTo(HUNDRED);
    if (pair == null || part == null || most == null || all(share)) {
      return null;
    }
    Quantity result = quantity(part.times(HUNDRED).dividedBy(most), amount.quantity().unit());
    return result == null
        ? null
        : new Consequence(ConsequenceKind.WHOLE, amount, share, part, most, pair.whole(), result);
  }

  /// A share of 100 percent and more says that the two are the same, or is none.
  private static boolean all(Claim share) {
    BigDecimal high = share.quantity().value().high();
    return high == null || high.compareTo(HUNDRED) >= 0;
  }

  /// Returns the share of `part`, which the text says is a part of `all` ("of whom"), unless it
  /// gives a percentage itself.
  private static @Nullable Consequence share(
      String text, Findings findings, Claim part, Claim all) {
    boolean stated = part instanceof Estimate estimate && all.id().equals(estimate.subsetOf());
    FigureInterval few = FigureInterval.of(part.quantity());
    FigureInterval many = FigureInterval.of(all.quantity());
    if (!stated || few == null || many == null || given(text, findings, part, all)) {
      return null;
    }
    boolean counts =
        part.quantity().unit().kind() == UnitKind.COUNT
            && all.quantity().unit().kind() == UnitKind.COUNT;
    BigDecimal most = few.high();
    if (!counts || many.low().signum() == 0 || most == null || most.compareTo(many.low()) > 0) {
      return null;
    }
    Quantity result = quantity(few.times(HUNDRED).dividedBy(many), Unit.PERCENT);
    ShareWhole whole = new ShareWhole(all.span(), all.span().of(text), Set.of());
    return result == null
        ? null
        : new Consequence(ConsequenceKind.SHARE, part, all, few, many, whole, result);
  }

  private static boolean given(String text, Findings findings, Claim part, Claim all) {
    TextSpan both =
        new TextSpan(
            Math.min(part.span().start(), all.span().start()),
            Math.max(part.span().end(), all.span().end()));
    return findings.claims().stream()
        .filter(claim -> claim.quantity().unit().equals(Unit.PERCENT))
        .anyMatch(claim -> oneSentence(text, both, claim.span()));
  }

  private static boolean oneSentence(String text, TextSpan one, TextSpan other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from >= to || !text.substring(from, to).matches("(?s).*([.!?]\\s|\n).*");
  }

  /// Returns a range, or a bound where one end is open; null when it says nothing.
  private static @Nullable Quantity quantity(FigureInterval exact, Unit unit) {
    FigureInterval wide = exact.outward(DIGITS);
    BigDecimal high = wide.high();
    boolean floor = wide.low().signum() == 0;
    if (high == null && floor) {
      return null;
    }
    if (high != null && !floor && high.compareTo(wide.low().multiply(WIDEST)) > 0) {
      return null;
    }
    Bound bound = high == null ? Bound.AT_LEAST : floor ? Bound.AT_MOST : Bound.BETWEEN;
    BigDecimal end = high == null ? wide.low() : high;
    ValueRange range =
        bound == Bound.BETWEEN ? ValueRange.between(wide.low(), end) : ValueRange.of(end);
    return Quantity.computed(range, unit, bound);
  }
}
