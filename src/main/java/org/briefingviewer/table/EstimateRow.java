// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.text.Normalizer.Form;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.model.letters.NormalText;

/// One row of the table. Its words are written once, when it is read: a table of thousands is
/// filtered at each key.
///
/// @param entry the estimate and where it stands
/// @param cells what each column says
/// @param folded its words and [RowText#more] as [#fold] makes them, to look for words in
public record EstimateRow(ArticleEstimate entry, Map<EstimateColumn, String> cells, String folded) {
  public EstimateRow {
    cells = Map.copyOf(cells);
  }

  /// Writes the row of an estimate.
  public static EstimateRow of(ArticleEstimate entry, RowText wording) {
    Map<EstimateColumn, String> cells = new EnumMap<>(EstimateColumn.class);
    for (EstimateColumn column : EstimateColumn.values()) {
      cells.put(column, wording.cell(column, entry));
    }
    String words = String.join("\n", cells.values()) + "\n" + wording.more(entry);
    return new EstimateRow(entry, cells, fold(words));
  }

  /// Returns what `column` says.
  public String cell(EstimateColumn column) {
    return cells.getOrDefault(column, "");
  }

  /// Returns `words` without what should not part them: case, width, composed letters.
  public static String fold(String words) {
    return NormalText.of(words, Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
