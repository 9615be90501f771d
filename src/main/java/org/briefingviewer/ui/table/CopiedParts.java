// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.LikelihoodWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.RatingWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// Which cells of a copied row each part of an estimate fills. Every part has one: a spreadsheet
/// shows neither card nor tooltip.
record CopiedParts(Messages messages) implements EstimatePart.Reader<Map<CopiedColumn, String>> {

  private PartWords words() {
    return new PartWords(new MessageSpeech(messages));
  }

  @Override
  public Map<CopiedColumn, String> figure(EstimatePart.Figure part) {
    return Map.of(CopiedColumn.AS_WRITTEN, part.words());
  }

  /// Plain numbers stand in columns of their own, so that a spreadsheet can take them.
  @Override
  public Map<CopiedColumn, String> value(EstimatePart.Value part) {
    Quantity quantity = part.quantity();
    ValueRange value = quantity.value();
    return Map.of(
        CopiedColumn.LOW,
        value.low() == null ? "" : value.low().toPlainString(),
        CopiedColumn.HIGH,
        value.high() == null ? "" : value.high().toPlainString(),
        CopiedColumn.UNIT,
        quantity.unit().code(),
        CopiedColumn.DIRECTION,
        messages.text(quantity.direction()),
        CopiedColumn.VALUE,
        new QuantityWords(messages).full(quantity));
  }

  /// The word comes first: a cell that begins with "=" is a formula.
  @Override
  public Map<CopiedColumn, String> bound(EstimatePart.Bound part) {
    Bound bound = part.bound();
    String sign = new QuantityWords(messages).sign(bound);
    String word = messages.text(bound);
    return Map.of(
        CopiedColumn.BOUND,
        sign.isEmpty() ? word : messages.text("table.copied.boundSigned", word, sign));
  }

  @Override
  public Map<CopiedColumn, String> hedges(EstimatePart.Hedges part) {
    return Map.of(
        CopiedColumn.HEDGES,
        part.cues().stream().map(HedgeCue::words).collect(Collectors.joining("; ")));
  }

  @Override
  public Map<CopiedColumn, String> likelihood(EstimatePart.Likelihood part) {
    Likelihood.Band band = part.band();
    return Map.of(
        CopiedColumn.LIKELIHOOD,
        band == null
            ? part.words()
            : part.words() + ", " + new LikelihoodWords(messages).band(band));
  }

  @Override
  public Map<CopiedColumn, String> confidence(EstimatePart.Confidence part) {
    return Map.of(CopiedColumn.CONFIDENCE, part.confidence().words());
  }

  @Override
  public Map<CopiedColumn, String> chain(EstimatePart.Chain part) {
    ChainWords chains = new ChainWords(messages);
    return Map.of(CopiedColumn.SOURCE, chains.source(part), CopiedColumn.CHAIN, chains.whole(part));
  }

  @Override
  public Map<CopiedColumn, String> doubt(EstimatePart.Doubt part) {
    return Map.of(CopiedColumn.DOUBT, words().doubt(part));
  }

  @Override
  public Map<CopiedColumn, String> asOf(EstimatePart.AsOf part) {
    return Map.of(CopiedColumn.AS_OF, iso(part.date()));
  }

  @Override
  public Map<CopiedColumn, String> scope(EstimatePart.Scope part) {
    return Map.of(CopiedColumn.SCOPE, part.words());
  }

  @Override
  public Map<CopiedColumn, String> alsoSaid(EstimatePart.AlsoSaid part) {
    return Map.of(CopiedColumn.ALSO_SAID, part.quote().words());
  }

  @Override
  public Map<CopiedColumn, String> alternative(EstimatePart.Alternative part) {
    return Map.of(CopiedColumn.SET_AGAINST, words().other(part.other()));
  }

  @Override
  public Map<CopiedColumn, String> whole(EstimatePart.Whole part) {
    return Map.of(CopiedColumn.PART_OF, words().other(part.other()));
  }

  @Override
  public Map<CopiedColumn, String> pages(EstimatePart.Pages part) {
    PageSpan pages = part.pages();
    String first = Integer.toString(pages.first());
    return Map.of(CopiedColumn.PAGES, pages.several() ? first + "–" + pages.last() : first);
  }

  @Override
  public Map<CopiedColumn, String> rated(EstimatePart.Rated part) {
    return Map.of(CopiedColumn.RATING, new RatingWords(messages).of(part.rating()));
  }

  @Override
  public Map<CopiedColumn, String> changedPlace(EstimatePart.ChangedPlace part) {
    return Map.of(CopiedColumn.PLACE, words().changedPlace(part));
  }

  @Override
  public Map<CopiedColumn, String> checked(EstimatePart.Checked part) {
    Review review = part.review();
    Review.BroughtIn brought = review.broughtIn();
    NameWords names = new NameWords(messages);
    if (brought != null && review.checked()) {
      return Map.of(
          CopiedColumn.CHECKED,
          messages.text(
              "mark.broughtIn",
              names.of(brought.by()),
              String.valueOf(brought.on()),
              names.of(String.valueOf(review.by()))));
    }
    String said =
        review.checked()
            ? messages.text(
                review.read() ? "mark.checked" : "mark.inBulk",
                names.of(String.valueOf(review.by())),
                String.valueOf(review.on()))
            : messages.text("mark.proposed");
    return Map.of(CopiedColumn.CHECKED, said);
  }

  /// Beside who checked it: a correction is the newest verdict, or was one.
  @Override
  public Map<CopiedColumn, String> corrected(EstimatePart.Corrected part) {
    return Map.of(CopiedColumn.CORRECTED, words().corrected(part));
  }

  /// The mark of its own paragraph too, which may be stricter than the briefing's.
  @Override
  public Map<CopiedColumn, String> handling(EstimatePart.Handling part) {
    return Map.of(CopiedColumn.HANDLING, words().handling(part));
  }

  /// Returns a date as spreadsheets read it, empty when there is none.
  static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }
}
