// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.panel.EstimatePartRows.Place;
import org.briefingviewer.ui.panel.EstimatePartRows.Row;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.EstimateParts;

/// All that is known of an estimate, as rows of its card: whose it is, then what was said beside
/// it, then the rest.
final class EstimateRows {
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final PanelText text;
  private final CardComputed computed;

  EstimateRows(ShownArticle reading, ReaderMoves moves, Messages messages, PanelText text) {
    this.text = text;
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    this.computed = new CardComputed(reading, messages);
  }

  /// Returns the rows of an estimate.
  ///
  /// @param more rows that others add, before or after the card's own
  VBox of(EstimateParts parts, List<CardRow> more) {
    Estimate estimate = parts.estimate();
    EstimatePartRows made =
        new EstimatePartRows(reading, moves, messages, text, estimate, computed);
    List<Row> all =
        parts.list().stream()
            .flatMap(part -> part.read(made).stream())
            .sorted(Comparator.comparing(Row::place))
            .toList();
    CardRows rows = new CardRows(text);
    further(rows, more, true, estimate);
    at(all, row -> row.place() != Place.SOURCE && row.place() != Place.REVIEW)
        .forEach(row -> add(rows, row));
    further(rows, more, false, estimate);
    VBox review = new VBox();
    review.getStyleClass().add("card-review");
    at(all, row -> row.place() == Place.REVIEW)
        .forEach(row -> review.getChildren().add(row.value()));
    rows.addWide(review);
    VBox body = new VBox();
    at(all, row -> row.place() == Place.SOURCE).forEach(row -> body.getChildren().add(row.value()));
    body.getChildren().add(rows);
    return body;
  }

  private static void further(CardRows rows, List<CardRow> more, boolean early, Estimate estimate) {
    for (CardRow row : more) {
      Node said = row.early() == early ? row.value().apply(estimate) : null;
      if (said != null) {
        rows.add(row.name(), said);
      }
    }
  }

  private static Stream<Row> at(List<Row> rows, Predicate<Row> wanted) {
    return rows.stream().filter(wanted);
  }

  private static void add(CardRows rows, Row row) {
    if (row.name().isEmpty()) {
      rows.addWide(row.value());
    } else {
      rows.add(row.name(), row.value());
    }
  }
}
