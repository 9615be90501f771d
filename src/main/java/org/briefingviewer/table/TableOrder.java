// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// In which order the rows stand: by one column, and where it says the same, as in the articles.
///
/// What a row does not have (a number, a source, a date) comes last, whichever way the rest runs.
/// Values are compared within one unit only: units follow each other the same way in both
/// directions, and inside each the numbers rise or fall, a range by its low end.
///
/// @param descending whether the largest comes first
public record TableOrder(EstimateColumn column, boolean descending) {

  /// As the articles give them.
  public static final TableOrder READING = new TableOrder(EstimateColumn.NUMBER, false);

  /// Returns what comes of asking for `asked`: by a new column rising, by the same one the other
  /// way, and after that as read.
  public TableOrder next(EstimateColumn asked) {
    if (column != asked) {
      return new TableOrder(asked, false);
    }
    return descending && asked != EstimateColumn.NUMBER
        ? READING
        : new TableOrder(asked, !descending);
  }

  public List<EstimateRow> of(List<EstimateRow> rows) {
    return rows.stream().sorted(total()).toList();
  }

  /// Returns what compares two rows. No two rows of a briefing are equal by it.
  public Comparator<EstimateRow> total() {
    return comparator().thenComparing(asRead());
  }

  /// Made when rows are put in order, not with the class: every start of the window loads that.
  private static Comparator<EstimateRow> asRead() {
    return Comparator.comparingInt((EstimateRow row) -> row.entry().place())
        .thenComparingInt(row -> row.entry().number());
  }

  private Comparator<EstimateRow> comparator() {
    return switch (column) {
      case NUMBER -> descending ? asRead().reversed() : asRead();
      case VALUE -> byValue();
      case BOUND -> by(row -> estimate(row).quantity().bound());
      case SOURCE -> by(row -> estimate(row).chain().source() == null ? null : folded(row));
      case CHAIN ->
          by((EstimateRow row) -> estimate(row).chain().links().size())
              .thenComparing(by(TableOrder::gaps));
      case DATE -> by((EstimateRow row) -> row.entry().article().date());
      case CHECKED ->
          by((EstimateRow row) -> estimate(row).review().order())
              .thenComparing(by(row -> estimate(row).review().on()));
      case AS_WRITTEN, ARTICLE -> by(this::folded);
    };
  }

  private String folded(EstimateRow row) {
    return EstimateRow.fold(row.cell(column));
  }

  private Comparator<EstimateRow> byValue() {
    return Comparator.comparing((EstimateRow row) -> low(row) == null)
        .thenComparing(row -> unit(row).kind())
        .thenComparing(row -> unit(row).code())
        .thenComparing(by(TableOrder::low))
        .thenComparing(by(TableOrder::high));
  }

  /// Compares, in this order's direction, what rows have; those that have it not come last.
  private <T extends Comparable<? super T>> Comparator<EstimateRow> by(
      Function<EstimateRow, @Nullable T> value) {
    return (one, other) -> {
      T first = value.apply(one);
      T second = value.apply(other);
      if (first == null || second == null) {
        return Boolean.compare(first == null, second == null);
      }
      return descending ? second.compareTo(first) : first.compareTo(second);
    };
  }

  private static Estimate estimate(EstimateRow row) {
    return row.entry().estimate();
  }

  private static Unit unit(EstimateRow row) {
    return estimate(row).quantity().unit();
  }

  private static @Nullable BigDecimal low(EstimateRow row) {
    return estimate(row).quantity().value().low();
  }

  private static @Nullable BigDecimal high(EstimateRow row) {
    return estimate(row).quantity().value().high();
  }

  private static long gaps(EstimateRow row) {
    return estimate(row).chain().elements().stream().filter(ChainGap.class::isInstance).count();
  }
}
