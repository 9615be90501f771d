// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// What a row of the table says when it is pointed at: each part of the estimate for which the
/// cells have no room, a line each, then the article.
record RowTooltip(Messages messages) implements PartWords.SaidParts<List<String>> {

  String of(EstimateRow row, EstimateParts parts) {
    Stream<String> said = parts.list().stream().flatMap(part -> part.read(this).stream());
    String where = row.cell(EstimateColumn.ARTICLE) + " · " + row.cell(EstimateColumn.DATE);
    return Stream.concat(said, Stream.of(where)).collect(Collectors.joining("\n"));
  }

  @Override
  public PartWords words() {
    return new PartWords(new MessageSpeech(messages));
  }

  @Override
  public List<String> said(String part) {
    return part.isEmpty() ? List.of() : List.of(part);
  }

  @Override
  public List<String> figure(EstimatePart.Figure part) {
    return List.of(messages.text("table.asWritten", messages.text("quoted", part.withHedges())));
  }

  /// With its bound.
  @Override
  public List<String> value(EstimatePart.Value part) {
    return List.of(new QuantityWords(messages).full(part.quantity()));
  }

  /// It has a column, and is said with the value.
  @Override
  public List<String> bound(EstimatePart.Bound part) {
    return List.of();
  }

  @Override
  public List<String> hedges(EstimatePart.Hedges part) {
    return List.of(words().hedges(part));
  }

  @Override
  public List<String> likelihood(EstimatePart.Likelihood part) {
    return List.of(words().likelihood(part));
  }

  @Override
  public List<String> confidence(EstimatePart.Confidence part) {
    return List.of(words().confidence(part));
  }

  @Override
  public List<String> chain(EstimatePart.Chain part) {
    return List.of(new ChainWords(messages).whole(part));
  }

  /// A date that the text does not say is left out: the article's stands below.
  @Override
  public List<String> asOf(EstimatePart.AsOf part) {
    return part.date() == null ? List.of() : List.of(words().asOf(part));
  }

  /// Its column says whether; here is who and when.
  @Override
  public List<String> checked(EstimatePart.Checked part) {
    return List.of(words().checked(part));
  }

  /// The band above the window speaks of the article being read, and this may be another.
  @Override
  public List<String> handling(EstimatePart.Handling part) {
    return part.marks().isEmpty()
        ? List.of()
        : List.of(messages.text("handling.name", words().handling(part)));
  }
}
