// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.place.CardPlaces;
import org.briefingviewer.wording.LikelihoodWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.RatingWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;

/// What the card makes of each part of an estimate. Words, scope, bound and date stand in its head.
final class EstimatePartRows implements EstimatePart.Reader<List<EstimatePartRows.Row>> {
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final PanelText text;
  private final Estimate estimate;
  private final String written;
  private final QuantityWords quantities;
  private final ComputedSection computed;
  private final CardPlaces places;

  /// Where a row stands, in the order of the card.
  enum RowPlace {
    SOURCE,
    CAVEATS,
    RATING,
    WRITTEN,
    VALUE,
    PRECISION,
    ORIGIN,
    REVIEW;

    /// Tells whether it says again what stands above, or what few ask for.
    boolean folded() {
      return compareTo(WRITTEN) >= 0;
    }
  }

  /// A row of the card.
  ///
  /// @param name what stands before it; empty when it takes the whole width
  /// @param field what of the estimate it is, or null where it is nothing to be corrected
  record Row(RowPlace place, String name, Node value, @Nullable ClaimField field) {
    Row(RowPlace place, String name, Node value) {
      this(place, name, value, null);
    }
  }

  EstimatePartRows(
      ShownArticle reading,
      ReaderMoves moves,
      Messages messages,
      PanelText text,
      EstimateParts parts,
      ComputedSection computed,
      CardPlaces places) {
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    this.text = text;
    this.estimate = parts.estimate();
    this.written = parts.written();
    this.computed = computed;
    this.places = places;
    this.quantities = new QuantityWords(messages);
  }

  /// Its words stand in the head.
  @Override
  public List<Row> figure(EstimatePart.Figure part) {
    PlainFigure stated = computed.stated(estimate);
    MarkedArticle shown = reading.markedArticle();
    return stated == null || shown == null ? List.of() : List.of(stated(shown, stated));
  }

  /// What the text itself converts stands as its words do; what the program converts, in violet.
  private Row stated(MarkedArticle shown, PlainFigure stated) {
    EvidenceQuote passage =
        new EvidenceQuote(
            shown.article().id(), stated.span(), stated.span().of(shown.article().text()));
    String words = quantities.brief(stated.quantity());
    return pressed(
        RowPlace.WRITTEN,
        "card.stated",
        words,
        messages.text("card.stated.show", words),
        () -> moves.showPassage(passage));
  }

  @Override
  public List<Row> value(EstimatePart.Value part) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(RowPlace.WRITTEN, "card.written", quoted(written), "plain"));
    rows.add(row(RowPlace.VALUE, "card.normalised", quantities.full(part.quantity()), "plain"));
    computed
        .converted(estimate)
        .ifPresent(
            value -> rows.add(new Row(RowPlace.VALUE, messages.text("card.converted"), value)));
    computed.follows(estimate).ifPresent(fold -> rows.add(new Row(RowPlace.VALUE, "", fold)));
    return rows;
  }

  /// It stands in the head, in words.
  @Override
  public List<Row> bound(EstimatePart.Bound part) {
    return List.of();
  }

  @Override
  public List<Row> hedges(EstimatePart.Hedges part) {
    return part.cues().stream().map(hedge -> hedge(hedge, part)).toList();
  }

  private Row hedge(HedgeCue hedge, EstimatePart.Hedges part) {
    String kind =
        hedge.kind() == HedgeKind.APPROXIMATOR
            ? messages.text(
                "card.hedge.bound", messages.text(hedge.kind()), messages.text(part.bound()))
            : messages.text(hedge.kind());
    String words = messages.text("card.hedge.words", hedge.words(), kind);
    // The sign before the number says it already.
    boolean said = hedge.kind() == HedgeKind.APPROXIMATOR && part.bound() != Bound.UNSTATED;
    return row(
        said ? RowPlace.PRECISION : RowPlace.CAVEATS,
        "card.hedge",
        words,
        "plain",
        ClaimField.HEDGES);
  }

  /// Likelihood and confidence are no hedges, and stand in rows of their own.
  @Override
  public List<Row> likelihood(EstimatePart.Likelihood part) {
    String likely = new LikelihoodWords(messages).of(part.words(), part.band());
    return List.of(
        row(RowPlace.CAVEATS, "card.likelihood", likely, "plain", ClaimField.LIKELIHOOD));
  }

  @Override
  public List<Row> confidence(EstimatePart.Confidence part) {
    String words = quoted(part.confidence().words());
    return List.of(row(RowPlace.CAVEATS, "card.confidence", words, "plain", ClaimField.CONFIDENCE));
  }

  @Override
  public List<Row> chain(EstimatePart.Chain part) {
    ChainRows rows = new ChainRows(reading, moves, messages, text, places);
    return List.of(new Row(RowPlace.SOURCE, "", rows.of(part)));
  }

  /// That of its source stands among the rows of the chain, under the link that it is about.
  @Override
  public List<Row> doubt(EstimatePart.Doubt part) {
    return part.fields().stream()
        .filter(field -> field != EstimateField.SOURCE)
        .map(field -> CardRows.unsure(text, messages.text(field), messages))
        .map(words -> new Row(RowPlace.CAVEATS, messages.text("card.unsure"), words))
        .toList();
  }

  /// It stands in the head, also when the text does not say it.
  @Override
  public List<Row> asOf(EstimatePart.AsOf part) {
    return List.of();
  }

  /// It stands in the head, also when nothing was found.
  @Override
  public List<Row> scope(EstimatePart.Scope part) {
    return List.of();
  }

  @Override
  public List<Row> alsoSaid(EstimatePart.AlsoSaid part) {
    String words = quoted(part.quote().words());
    Row row =
        pressed(
            RowPlace.CAVEATS,
            "card.alsoSaid",
            words,
            messages.text("card.alsoSaid.show", words),
            () -> moves.showPassage(part.quote()));
    return List.of(new Row(row.place(), row.name(), row.value(), ClaimField.ALSO_SAID));
  }

  @Override
  public List<Row> alternative(EstimatePart.Alternative part) {
    return List.of(other("card.alternative", part.other()));
  }

  @Override
  public List<Row> whole(EstimatePart.Whole part) {
    return List.of(other("card.subset", part.other()));
  }

  private Row other(String key, OtherFigure figure) {
    Estimate other = figure.estimate();
    if (other == null) {
      return row(RowPlace.CAVEATS, key, messages.text("card.other.missing"), "warning");
    }
    String words = messages.text(key + ".words", quantities.brief(other.quantity()));
    return pressed(
        RowPlace.CAVEATS,
        key,
        words,
        messages.text("card.other.choose", messages.text(key), words),
        () -> moves.chooseEstimate(other));
  }

  @Override
  public List<Row> pages(EstimatePart.Pages part) {
    PageSpan pages = part.pages();
    String words =
        pages.several()
            ? messages.text("card.page.several", pages.first(), pages.last())
            : messages.text("card.page.one", pages.first());
    return List.of(row(RowPlace.ORIGIN, "card.page", words, "plain"));
  }

  @Override
  public List<Row> rated(EstimatePart.Rated part) {
    String words = new RatingWords(messages).of(part.rating());
    return List.of(row(RowPlace.RATING, "card.rating", words, "plain"));
  }

  @Override
  public List<Row> changedPlace(EstimatePart.ChangedPlace part) {
    return List.of(
        row(RowPlace.CAVEATS, "card.place", messages.text("card.place.changed"), "warning"));
  }

  @Override
  public List<Row> checked(EstimatePart.Checked part) {
    return List.of(
        new Row(RowPlace.REVIEW, "", new ReviewMark(messages).framed(part.review(), text)));
  }

  /// A part of the window adds it: the history is read when somebody looks at a corrected estimate.
  @Override
  public List<Row> corrected(EstimatePart.Corrected part) {
    return List.of();
  }

  /// The band above the window bears the strictest mark of the article, the paragraph its own.
  @Override
  public List<Row> handling(EstimatePart.Handling part) {
    return List.of();
  }

  private String quoted(String words) {
    return messages.text("quoted", words);
  }

  private Row row(RowPlace place, String key, String words, String styleClass, ClaimField field) {
    Row row = row(place, key, words, styleClass);
    return new Row(place, row.name(), row.value(), field);
  }

  private Row row(RowPlace place, String key, String words, String styleClass) {
    return new Row(place, messages.text(key), CardRows.words(text, words, styleClass));
  }

  private Row pressed(RowPlace place, String key, String words, String spoken, Runnable action) {
    PressableBox pressable = new PressableBox(spoken, action, text.words(words, "row-link"));
    pressable.getStyleClass().add("row-press");
    return new Row(place, messages.text(key), pressable);
  }
}
