// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.briefingviewer.derive.SignificantDigits;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// How the numbers of two figures stand to each other.
public final class FigureValues {
  /// How far a rounded number may be from the one that it rounds, as a share of it.
  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private FigureValues() {}

  /// Returns a bound without what two texts may say of one number in different words: an exact
  /// number is one without a bound, an order of magnitude is "about".
  public static Bound plain(Bound bound) {
    return switch (bound) {
      case EXACTLY, BETWEEN, UNSTATED -> Bound.UNSTATED;
      case APPROXIMATELY, ORDER_OF_MAGNITUDE -> Bound.APPROXIMATELY;
      case AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN -> bound;
    };
  }

  /// Returns whether both give the same number, or the same ends, or neither gives any and both use
  /// the same words.
  public static boolean same(Quantity one, Quantity other) {
    return number(one).equals(number(other));
  }

  /// Returns by what [#same] compares: the number or the ends, or where there is none the words.
  public static Object number(Quantity quantity) {
    return quantity.value().known()
        ? quantity.value().plain()
        : quantity.asWritten().toLowerCase(Locale.ROOT);
  }

  /// Returns whether `rounded` is `exact` with fewer digits, and near to it.
  public static boolean rounds(Quantity rounded, Quantity exact) {
    BigDecimal brief = single(rounded);
    BigDecimal full = single(exact);
    if (brief == null || full == null || brief.signum() <= 0 || full.signum() <= 0) {
      return false;
    }
    int digits = SignificantDigits.of(brief, rounded.asWritten()).count();
    boolean near = brief.subtract(full).abs().compareTo(full.multiply(NEAR)) <= 0;
    return near
        && SignificantDigits.rounded(full, digits, RoundingMode.HALF_UP).compareTo(brief) == 0;
  }

  /// Returns whether one number may have been rounded to both figures: the closed intervals of what
  /// was written overlap, and no bound leaves that number out. Two that are written to the same
  /// digit and differ are no roundings of one. It is not transitive: three figures are compared
  /// pair by pair.
  public static boolean consistent(Quantity one, Quantity other) {
    WrittenInterval here = WrittenInterval.rounding(one);
    WrittenInterval there = WrittenInterval.rounding(other);
    if (here == null || there == null || !here.overlaps(there) || excluded(one, other)) {
      return false;
    }
    BigDecimal a = single(one);
    BigDecimal b = single(other);
    if (a == null || b == null || a.signum() <= 0 || b.signum() <= 0) {
      return true;
    }
    boolean differ = last(a, one).compareTo(last(b, other)) != 0;
    return differ || a.compareTo(b) == 0;
  }

  /// Returns whether no number can be both, by what was written and by the bounds.
  public static boolean excluded(Quantity one, Quantity other) {
    WrittenInterval here = WrittenInterval.bounded(one);
    WrittenInterval there = WrittenInterval.bounded(other);
    return here != null && there != null && !here.overlaps(there);
  }

  private static BigDecimal last(BigDecimal value, Quantity quantity) {
    return SignificantDigits.of(value, quantity.asWritten()).last();
  }

  /// Returns whether `single` is one end of the range `range`.
  public static boolean end(Quantity single, Quantity range) {
    BigDecimal value = single(single);
    BigDecimal low = range.value().low();
    BigDecimal high = range.value().high();
    return value != null
        && low != null
        && high != null
        && range.value().twoEnded()
        && (value.compareTo(low) == 0 || value.compareTo(high) == 0);
  }

  private static @Nullable BigDecimal single(Quantity quantity) {
    return quantity.value().twoEnded() ? null : quantity.value().low();
  }

  /// Returns how many digits of a number count; 0 of a range.
  public static int digits(Quantity quantity) {
    BigDecimal value = single(quantity);
    return value == null ? 0 : SignificantDigits.of(value, quantity.asWritten()).count();
  }

  /// Returns whether one number is less than the other.
  public static boolean less(Quantity one, Quantity other) {
    BigDecimal a = one.value().high();
    BigDecimal b = other.value().high();
    return a != null && b != null && a.compareTo(b) < 0;
  }

  /// Returns how close two numbers are: 1 the same, 0 ten times as large or more.
  public static double closeness(Quantity one, Quantity other) {
    BigDecimal a = one.value().high();
    BigDecimal b = other.value().high();
    if (a == null || b == null || a.signum() <= 0 || b.signum() <= 0) {
      return 0;
    }
    double tens = Math.abs(Math.log10(a.doubleValue()) - Math.log10(b.doubleValue()));
    return Math.max(0, 1 - tens);
  }

  /// Returns whether a number changed by a tenth or more of what it was, at either end; also where
  /// it is given in only one of both.
  public static boolean tenth(Quantity was, Quantity is) {
    return tenth(was.value().low(), is.value().low())
        || tenth(was.value().high(), is.value().high());
  }

  private static boolean tenth(@Nullable BigDecimal was, @Nullable BigDecimal is) {
    if (was == null || is == null) {
      return was != null || is != null;
    }
    return was.subtract(is).abs().compareTo(was.abs().multiply(TENTH)) >= 0
        && was.compareTo(is) != 0;
  }

  /// Returns whether one date may be the other: the same as far as both say.
  public static boolean mayBe(PartialDate one, PartialDate other) {
    return one.year() == other.year()
        && (one.month() == 0 || other.month() == 0 || one.month() == other.month())
        && (one.day() == 0 || other.day() == 0 || one.day() == other.day());
  }

  /// Returns whether both dates are stated and differ.
  public static boolean otherDate(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one != null && other != null && !mayBe(one, other);
  }
}
