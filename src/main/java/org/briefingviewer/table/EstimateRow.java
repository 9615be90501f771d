// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.letters.NormalText;

/// One row of the table. Its words are written once, when it is read: a table of thousands is
/// filtered at each key.
///
/// @param entry the estimate and where it stands
/// @param cells what each column says, in the order of [EstimateColumn]
/// @param folded its words and [RowText#more] as [#fold] makes them, each once, to look for words
///   in; what its article says is [RowArticle#folded]
public record EstimateRow(ArticleEstimate entry, List<String> cells, String folded) {
  private static final char LATIN_END = 0x100;

  public EstimateRow {
    cells = List.copyOf(cells);
  }

  public static EstimateRow of(ArticleEstimate entry, RowText wording) {
    List<String> cells =
        Stream.of(EstimateColumn.values()).map(column -> wording.cell(column, entry)).toList();
    String words =
        Stream.concat(cells.stream(), wording.more(entry).lines())
            .map(EstimateRow::fold)
            .filter(line -> !entry.article().folded().contains(line))
            .distinct()
            .collect(Collectors.joining("\n"));
    return new EstimateRow(entry, cells, words);
  }

  /// Returns what `column` says.
  @SuppressWarnings("EnumOrdinal") // rows last no longer than the program: no file has the number
  public String cell(EstimateColumn column) {
    return cells.get(column.ordinal());
  }

  /// Tells whether a word, or a part of one, stands in the row.
  ///
  /// @param folded as [#fold] makes it
  public boolean has(String folded) {
    return this.folded.contains(folded) || entry.article().folded().contains(folded);
  }

  /// Returns `words` without what should not part them: case, width, composed letters, kinds of
  /// quotation marks and dashes. Most of a row then has one byte a letter.
  public static String fold(String words) {
    String folded = NormalText.of(words, Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.chars().allMatch(c -> c < LATIN_END) ? folded : plain(folded);
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '“', '”', '„' -> plain.append('"');
        case '‘', '’' -> plain.append('\'');
        case '–', '—', '−' -> plain.append('-');
        case '≈' -> plain.append('~');
        case '≥' -> plain.append(">=");
        case '≤' -> plain.append("<=");
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
