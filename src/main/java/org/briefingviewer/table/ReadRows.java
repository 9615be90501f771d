// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.util.List;

/// The rows that have been read so far.
///
/// @param articles how many articles were tried
/// @param of how many there are
/// @param unread ids of articles that cannot be read, so that their estimates are missing
public record ReadRows(List<EstimateRow> rows, int articles, int of, List<String> unread) {

  /// Nothing was read yet.
  public static final ReadRows NONE = new ReadRows(List.of(), 0, 0, List.of());

  public ReadRows {
    rows = List.copyOf(rows);
    unread = List.copyOf(unread);
  }

  /// Tells whether every article was tried.
  public boolean complete() {
    return articles == of;
  }
}
