// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;

/// Shares a table's width among its columns.
final class ColumnWidths {
  private ColumnWidths() {}

  /// What a column wants, in pixels.
  ///
  /// @param least what it needs to be of use
  /// @param wanted what its widest words need
  /// @param share its share of what is left over when all have what they want
  record Want(double least, double wanted, double share) {
    Want {
      wanted = Math.max(least, wanted);
    }
  }

  /// Returns a width for each column. With room for all, each has what it wants and the rest goes
  /// by the shares; with less, what is above the least shrinks evenly; with less than the least,
  /// the table is wider than its room and scrolls.
  static List<Double> of(List<Want> wants, double room) {
    double least = wants.stream().mapToDouble(Want::least).sum();
    double wanted = wants.stream().mapToDouble(Want::wanted).sum();
    double shares = wants.stream().mapToDouble(Want::share).sum();
    if (room >= wanted) {
      double each = shares == 0 ? 0 : (room - wanted) / shares;
      return wants.stream().map(want -> Math.floor(want.wanted() + each * want.share())).toList();
    }
    double part = Math.max(0, room - least) / Math.max(1, wanted - least);
    return wants.stream()
        .map(want -> Math.floor(want.least() + part * (want.wanted() - want.least())))
        .toList();
  }
}
