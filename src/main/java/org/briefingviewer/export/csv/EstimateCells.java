// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.OtherFigure;

/// Which cells of its row each part of an estimate fills.
///
/// @param parts all parts of the estimate
record EstimateCells(CsvRow row, EstimateParts parts, PartWords words)
    implements EstimatePart.Reader<CsvRow> {
  private static final String BETWEEN = " | ";

  /// Fills the cells.
  void fill() {
    parts.list().forEach(part -> part.read(this));
    boolean unsure = parts.estimate().doubt() != null;
    row.put("source_sure", !unsure);
    parts
        .estimate()
        .openDoubts()
        .byField()
        .forEach(
            (field, wrong) ->
                row.put(
                    "doubt_" + field.name().toLowerCase(Locale.ROOT), BigDecimal.valueOf(wrong)));
    row.put("place_changed", parts.changedPlace());
    row.put("set_against", ids(parts.alternatives()));
    row.put("also_said", joined(parts.estimate().alsoSaid().stream().map(quote -> quote.words())));
  }

  /// Returns those that are in the tables; of another the words tell.
  private static String ids(List<OtherFigure> others) {
    return joined(others.stream().filter(other -> other.estimate() != null).map(OtherFigure::id));
  }

  private static String joined(Stream<String> all) {
    return all.collect(Collectors.joining(BETWEEN));
  }

  @Override
  public CsvRow figure(EstimatePart.Figure part) {
    return row.put("as_written", part.words()).put("with_hedges", part.withHedges());
  }

  @Override
  public CsvRow value(EstimatePart.Value part) {
    Quantity quantity = part.quantity();
    return row.put("value", quantity.value().low())
        .put("value2", quantity.value().twoEnded() ? quantity.value().high() : null)
        .put("unit", quantity.unit().code())
        .put("unit_kind", quantity.unit().kind())
        .put("direction", quantity.direction());
  }

  @Override
  public CsvRow bound(EstimatePart.Bound part) {
    return row.put("bound", part.bound());
  }

  @Override
  public CsvRow hedges(EstimatePart.Hedges part) {
    return row.put("hedges", joined(part.cues().stream().map(HedgeCue::words)));
  }

  @Override
  public CsvRow likelihood(EstimatePart.Likelihood part) {
    row.put("likelihood", part.words());
    Likelihood.Band band = part.band();
    return band == null
        ? row
        : row.put("likelihood_low", band.low())
            .put("likelihood_high", band.high())
            .put("likelihood_scale", band.scale())
            .put("likelihood_from", band.origin());
  }

  @Override
  public CsvRow confidence(EstimatePart.Confidence part) {
    return row.put("confidence", part.confidence().words());
  }

  /// In words with its gaps; a row a place stands in the table of chains.
  @Override
  public CsvRow chain(EstimatePart.Chain part) {
    AttributionChain chain = part.chain();
    ChainLink source = chain.source();
    return row.put("source", source == null ? null : source.agent().name())
        .put("chain", words.chain(part));
  }

  /// That it is unsure stands in a column that every row fills; here is who else it may be.
  @Override
  public CsvRow doubt(EstimatePart.Doubt part) {
    return part.runnerUp() == null
        ? row
        : row.put("source_perhaps", part.runnerUp().name())
            .put("source_perhaps_id", part.runnerUp().id())
            .put("source_perhaps_kind", part.runnerUp().kind());
  }

  @Override
  public CsvRow asOf(EstimatePart.AsOf part) {
    return row.put("as_of", part.date());
  }

  @Override
  public CsvRow scope(EstimatePart.Scope part) {
    return row.put("scope", part.words());
  }

  /// All of them stand in one cell, which [#fill()] fills.
  @Override
  public CsvRow alsoSaid(EstimatePart.AlsoSaid part) {
    return row;
  }

  /// All of them stand in one cell, which [#fill()] fills.
  @Override
  public CsvRow alternative(EstimatePart.Alternative part) {
    return row;
  }

  @Override
  public CsvRow whole(EstimatePart.Whole part) {
    return part.other().estimate() == null ? row : row.put("part_of", part.other().id());
  }

  @Override
  public CsvRow pages(EstimatePart.Pages part) {
    return row.put("page_first", part.pages().first()).put("page_last", part.pages().last());
  }

  /// Every row says whether it is so: [#fill()].
  @Override
  public CsvRow changedPlace(EstimatePart.ChangedPlace part) {
    return row;
  }

  @Override
  public CsvRow rated(EstimatePart.Rated part) {
    return row.put("rating", part.rating().code())
        .put("rated_by", part.rating().by())
        .put("rated_on", PartialDate.of(part.rating().on()));
  }

  @Override
  public CsvRow checked(EstimatePart.Checked part) {
    return ReviewCells.fill(row, part.review(), words.checked(part));
  }

  @Override
  public CsvRow corrected(EstimatePart.Corrected part) {
    return row.put("corrected", words.corrected(part));
  }

  /// The row shows more than the estimate, and who makes it knows what holds for all of it.
  @Override
  public CsvRow handling(EstimatePart.Handling part) {
    return row;
  }

  /// Returns marks in one cell; empty where none is set.
  static String marks(List<HandlingMark> marks) {
    return marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · "));
  }
}
