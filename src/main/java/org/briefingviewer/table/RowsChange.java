// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.util.List;

/// What an edit made of the rows.
///
/// @param now all of them
/// @param gone those that are no more, as they were
/// @param come those that were not there before, as they are
public record RowsChange(ReadRows now, List<EstimateRow> gone, List<EstimateRow> come) {

  /// Nothing was edited.
  public static final RowsChange NONE = new RowsChange(ReadRows.NONE, List.of(), List.of());

  public RowsChange {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
