// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.table.RowArticle;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// Rows as they may leave the program: tab-separated values under headings, each row with all parts
/// of its estimate and with its article.
///
/// @param parts gives the parts of a row's estimate as they are now
record CopiedRows(Messages messages, Function<EstimateRow, EstimateParts> parts) {

  /// Returns the rows in their order, a heading line first; lines end with LF.
  String of(List<EstimateRow> rows) {
    Stream<List<String>> lines =
        Stream.concat(Stream.of(headings()), rows.stream().map(this::cells));
    return lines
        .map(cells -> cells.stream().map(CopiedRows::plain).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private List<String> headings() {
    return Stream.of(CopiedColumn.values()).map(messages::text).toList();
  }

  private List<String> cells(EstimateRow row) {
    Map<CopiedColumn, String> cells = new EnumMap<>(CopiedColumn.class);
    CopiedParts said = new CopiedParts(messages);
    for (EstimatePart part : parts.apply(row).list()) {
      part.read(said)
          .forEach((column, words) -> cells.merge(column, words, (one, next) -> one + "; " + next));
    }
    RowArticle article = row.entry().article();
    String publisher = article.publisher();
    cells.put(CopiedColumn.NUMBER, row.cell(EstimateColumn.NUMBER));
    cells.put(CopiedColumn.ARTICLE, article.headline());
    cells.put(
        CopiedColumn.PUBLISHER,
        publisher == null ? messages.text("text.publisherUnknown") : publisher);
    cells.put(CopiedColumn.DATE, CopiedParts.iso(article.date()));
    return Stream.of(CopiedColumn.values()).map(column -> cells.getOrDefault(column, "")).toList();
  }

  /// A tab or a line break inside a cell would begin another one; words that begin as a formula
  /// does would be computed by a spreadsheet.
  private static String plain(String cell) {
    String line = cell.replaceAll("[\\t\\n\\r]+", " ");
    return line.matches("[=+@-].*") && !line.matches("-?[\\d.]+") ? "'" + line : line;
  }
}
