// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows count, and in which order they stand.
///
/// @param shownArticle the id of the article being read, or null
public record RowArrangement(TableFilter filter, TableOrder order, @Nullable String shownArticle) {
  /// Up to so many rows find their places one by one. Where there are more, putting all rows in
  /// order anew is quicker.
  private static final int MOST_ONE_BY_ONE = 200;

  /// Returns the rows that count, in their order.
  public List<EstimateRow> of(List<EstimateRow> rows) {
    return order.of(filter.of(rows, shownArticle));
  }

  /// Returns where a row stands among rows that are arranged so, or -1 where it does not.
  @SuppressWarnings("ReferenceEquality") // an edit's row is another than the one before it
  public int placeOf(EstimateRow row, List<EstimateRow> arranged) {
    int at = Collections.binarySearch(arranged, row, order.total());
    return at >= 0 && arranged.get(at) == row ? at : -1;
  }

  /// Takes an edit over into rows that are arranged so, with as few steps as it has rows.
  ///
  /// @param arranged is changed
  /// @return false where the edit has too many rows; then nothing was done
  public boolean take(RowsChange change, List<EstimateRow> arranged) {
    if (change.gone().size() + change.come().size() > MOST_ONE_BY_ONE) {
      return false;
    }
    List<EstimateRow> come = new ArrayList<>(filter.of(change.come(), shownArticle));
    for (EstimateRow row : change.gone()) {
      int at = placeOf(row, arranged);
      if (at >= 0) {
        EstimateRow next = successor(row, come);
        if (next != null && fits(next, at, arranged)) {
          arranged.set(at, next);
          come.remove(next);
        } else {
          arranged.remove(at);
        }
      }
    }
    for (EstimateRow row : come) {
      arranged.add(-1 - Collections.binarySearch(arranged, row, order.total()), row);
    }
    return true;
  }

  /// Returns the row of the same estimate at the same place, or null.
  private static @Nullable EstimateRow successor(EstimateRow row, List<EstimateRow> come) {
    return come.stream().filter(each -> each.entry().sameAs(row.entry())).findFirst().orElse(null);
  }

  private boolean fits(EstimateRow row, int at, List<EstimateRow> arranged) {
    Comparator<EstimateRow> total = order.total();
    return (at == 0 || total.compare(arranged.get(at - 1), row) < 0)
        && (at == arranged.size() - 1 || total.compare(row, arranged.get(at + 1)) < 0);
  }
}
