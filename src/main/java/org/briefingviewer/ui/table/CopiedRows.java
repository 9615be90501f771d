// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.session.table.ArticleEstimate;
import org.briefingviewer.session.table.Column;
import org.briefingviewer.session.table.EstimateRow;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// Rows as they may leave the program: tab-separated values under headings, each row with its
/// bound, hedges, caveats, whole chain, article, date, review and the handling mark. Plain numbers
/// stand in columns of their own, so that a spreadsheet can take them.
///
/// @param handling the briefing's mark, or null when none was set
record CopiedRows(Messages messages, @Nullable HandlingMark handling) {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "low",
          "high",
          "unit",
          "direction",
          "value",
          "bound",
          "hedges",
          "likelihood",
          "confidence",
          "asWritten",
          "scope",
          "asOf",
          "source",
          "chain",
          "alsoSaid",
          "article",
          "publisher",
          "date",
          "checked",
          "handling");

  /// Returns the rows in their order, a heading line first; lines end with LF.
  String of(List<EstimateRow> rows) {
    Stream<List<String>> lines =
        Stream.concat(Stream.of(headings()), rows.stream().map(this::cells));
    return lines
        .map(cells -> cells.stream().map(CopiedRows::plain).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private List<String> headings() {
    return HEADINGS.stream().map(name -> messages.text("table.copied." + name)).toList();
  }

  private List<String> cells(EstimateRow row) {
    ArticleEstimate entry = row.entry();
    Estimate estimate = entry.estimate();
    Quantity quantity = estimate.quantity();
    ValueRange value = quantity.value();
    QuantityWords words = new QuantityWords(messages);
    ChainWords chains = new ChainWords(messages);
    return List.of(
        row.cell(Column.NUMBER),
        value.low() == null ? "" : value.low().toPlainString(),
        value.high() == null ? "" : value.high().toPlainString(),
        quantity.unit().code(),
        messages.text(quantity.direction()),
        words.full(quantity),
        bound(words, quantity.bound()),
        quantity.hedges().stream().map(HedgeCue::words).collect(Collectors.joining("; ")),
        quantity.likelihood() == null ? "" : quantity.likelihood().words(),
        quantity.analyticConfidence() == null ? "" : quantity.analyticConfidence().words(),
        quantity.asWritten(),
        quantity.scope() == null ? "" : quantity.scope(),
        iso(quantity.asOf()),
        row.cell(Column.SOURCE),
        chains.whole(estimate.chain()),
        estimate.alsoSaid().stream().map(EvidenceQuote::words).collect(Collectors.joining("; ")),
        entry.article().headline(),
        publisher(entry),
        iso(entry.article().date()),
        review(estimate.review()),
        handling == null ? messages.text("handling.none") : handling.text());
  }

  /// The word comes first: a cell that begins with "=" is a formula.
  private String bound(QuantityWords words, Bound bound) {
    String sign = words.sign(bound);
    return sign.isEmpty()
        ? words.bound(bound)
        : messages.text("table.copied.boundSigned", words.bound(bound), sign);
  }

  private String publisher(ArticleEstimate entry) {
    String publisher = entry.article().publisher();
    return publisher == null ? messages.text("text.publisherUnknown") : publisher;
  }

  private String review(Review review) {
    return review.checked()
        ? messages.text("mark.checked", String.valueOf(review.by()), String.valueOf(review.on()))
        : messages.text("mark.proposed");
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }

  /// A tab or a line break inside a cell would begin another one; words that begin as a formula
  /// does would be computed by a spreadsheet.
  private static String plain(String cell) {
    String line = cell.replaceAll("[\\t\\n\\r]+", " ");
    return line.matches("[=+@-].*") && !line.matches("-?[\\d.]+") ? "'" + line : line;
  }
}
