// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One row of the table. Its words are written once, when it is read: a table of thousands is
/// filtered at each key.
///
/// @param entry the estimate and where it stands
/// @param cells what each column says, in the order of [Column]
/// @param folded its words and [RowWording#more] as [#fold] makes them, to look for words in
public record EstimateRow(ArticleEstimate entry, List<String> cells, String folded) {
  public EstimateRow {
    cells = List.copyOf(cells);
  }

  /// Writes the row of an estimate.
  public static EstimateRow of(ArticleEstimate entry, RowWording wording) {
    List<String> cells =
        Stream.of(Column.values()).map(column -> wording.cell(column, entry)).toList();
    return new EstimateRow(
        entry, cells, fold(String.join("\n", cells) + "\n" + wording.more(entry)));
  }

  /// Returns what `column` says.
  public String cell(Column column) {
    return cells.get(column.ordinal());
  }

  /// Returns `words` without what should not part them: case, width, composed letters.
  public static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
