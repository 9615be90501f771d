// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.panel.EstimatePartRows.Row;
import org.briefingviewer.ui.panel.EstimatePartRows.RowPlace;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.ui.place.CardPlaces;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.EstimateParts;

/// All that is known of an estimate, as rows of its card: whose it is, then what was said beside
/// it, then the rest.
final class EstimateRows {
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final PanelText text;
  private final ComputedSection computed;

  /// Whether what is folded was opened: it stays so from one estimate to the next.
  private boolean open;

  EstimateRows(ShownArticle reading, ReaderMoves moves, Messages messages, PanelText text) {
    this.text = text;
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    this.computed = new ComputedSection(reading, messages);
  }

  /// Returns the rows of an estimate.
  ///
  /// @param more rows that others add, before or after the card's own
  VBox of(EstimateParts parts, List<CardRow> more, CardPlaces places) {
    Estimate estimate = parts.estimate();
    EstimatePartRows made =
        new EstimatePartRows(reading, moves, messages, text, parts, computed, places);
    List<Row> all =
        parts.list().stream()
            .flatMap(part -> part.read(made).stream())
            .sorted(Comparator.comparing(Row::place))
            .toList();
    CardRows rows = new CardRows(text);
    further(rows, more, true, estimate);
    at(all, row -> row.place() != RowPlace.SOURCE && !row.place().folded())
        .forEach(row -> add(rows, row, places));
    further(rows, more, false, estimate);
    CardRows rest = new CardRows(text);
    at(all, row -> row.place().folded()).forEach(row -> add(rest, row, places));
    VBox body = new VBox();
    at(all, row -> row.place() == RowPlace.SOURCE)
        .forEach(row -> body.getChildren().add(row.value()));
    CardFold fold = new CardFold("card-details", messages.text("card.more"), "soft", rest);
    fold.open(open, now -> open = now);
    body.getChildren().addAll(rows, fold);
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

  private static void add(CardRows rows, Row row, CardPlaces places) {
    ClaimField field = row.field();
    if (row.name().isEmpty()) {
      rows.addWide(row.value());
    } else if (field != null) {
      rows.add(row.name(), row.value(), new CardPlace(field), places);
    } else {
      rows.add(row.name(), row.value());
    }
  }
}
