// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.AsWritten;
import org.briefingviewer.wording.Dates;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// All that is known of an estimate, as rows of its card: whose it is, then what was said beside
/// it, then the rest.
final class EstimateRows {
  private final ReadingSession session;
  private final Messages messages;
  private final PanelText text;
  private final QuantityWords quantities;
  private final ChainRows chain;
  private final CardComputed computed;
  private final ReviewMark reviews;

  EstimateRows(ReadingSession session, Messages messages, PanelText text) {
    this.text = text;
    this.session = session;
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.chain = new ChainRows(session, messages, text);
    this.computed = new CardComputed(session, messages);
    this.reviews = new ReviewMark(messages);
  }

  /// Returns the rows of `estimate`.
  ///
  /// @param more rows that others add, after the card's own and before the review
  VBox of(Estimate estimate, List<CardRow> more) {
    CardRows rows = new CardRows(text);
    addCaveats(rows, estimate);
    addRest(rows, estimate);
    for (CardRow row : more) {
      Node said = row.value().apply(estimate);
      if (said != null) {
        rows.add(row.name(), said);
      }
    }
    VBox review = new VBox(reviews.framed(estimate.review(), text));
    review.getStyleClass().add("card-review");
    rows.addWide(review);
    return new VBox(chain.of(estimate.chain()), rows);
  }

  private void addCaveats(CardRows rows, Estimate estimate) {
    Quantity quantity = estimate.quantity();
    quantity.hedges().forEach(hedge -> addHedge(rows, quantity, hedge));
    addJudged(rows, quantity);
    estimate.alsoSaid().forEach(said -> addAlsoSaid(rows, said));
    estimate.alternatives().forEach(id -> addOther(rows, "card.alternative", id));
    if (estimate.subsetOf() != null) {
      addOther(rows, "card.subset", estimate.subsetOf());
    }
    if (placedOnChangedWords(estimate)) {
      rows.add(messages.text("card.place"), messages.text("card.place.changed"), "warning");
    }
  }

  private void addRest(CardRows rows, Estimate estimate) {
    Quantity quantity = estimate.quantity();
    if (quantity.scope() != null) {
      rows.add(messages.text("card.scope"), quantity.scope(), "plain");
    }
    rows.add(messages.text("card.asWritten"), messages.text("quoted", written(estimate)), "plain");
    addStated(rows, estimate);
    addPages(rows, estimate);
    addRating(rows, estimate);
    rows.add(messages.text("card.normalised"), quantities.full(quantity), "plain");
    computed
        .converted(estimate)
        .ifPresent(value -> rows.add(messages.text("card.converted"), value));
    computed.follows(estimate).ifPresent(rows::addWide);
  }

  private String written(Estimate estimate) {
    MarkedArticle shown = session.markedArticle();
    return shown == null
        ? estimate.quantity().asWritten()
        : AsWritten.of(shown.article().text(), estimate);
  }

  private void addRating(CardRows rows, Estimate estimate) {
    MarkedArticle shown = session.markedArticle();
    Knowledge known = session.knowledgeProperty().get();
    Rating rating =
        shown == null || known == null
            ? null
            : known.rating(new EstimateId(shown.article().id(), estimate.id()));
    if (rating != null) {
      List<String> words = new ArrayList<>();
      if (rating.reliability() != null) {
        words.add(messages.text(rating.reliability()));
      }
      if (rating.credibility() != null) {
        words.add(messages.text(rating.credibility()));
      }
      String day = Messages.unbroken(new Dates(messages).brief(PartialDate.of(rating.on())));
      rows.add(
          messages.text("card.rating"),
          messages.text(
              "card.rating.of", rating.code(), String.join(" · ", words), rating.by(), day),
          "plain");
    }
  }

  private void addPages(CardRows rows, Estimate estimate) {
    MarkedArticle shown = session.markedArticle();
    PageSpan pages = shown == null ? null : shown.article().pagesAt(estimate.span().start());
    if (pages != null) {
      String words =
          pages.several()
              ? messages.text("card.page.several", pages.first(), pages.last())
              : messages.text("card.page.one", pages.first());
      rows.add(messages.text("card.page"), words, "plain");
    }
  }

  /// What the text itself converts stands as its words do; what the program converts, in violet.
  private void addStated(CardRows rows, Estimate estimate) {
    PlainFigure stated = computed.stated(estimate);
    MarkedArticle shown = session.markedArticle();
    if (stated != null && shown != null) {
      EvidenceQuote passage =
          new EvidenceQuote(
              shown.article().id(), stated.span(), stated.span().of(shown.article().text()));
      String words = quantities.brief(stated.quantity());
      addPressable(
          rows,
          messages.text("card.stated"),
          words,
          messages.text("card.stated.show", words),
          () -> session.showPassage(passage));
    }
  }

  private void addHedge(CardRows rows, Quantity quantity, HedgeCue hedge) {
    String kind =
        hedge.kind() == HedgeKind.APPROXIMATOR
            ? messages.text(
                "card.hedge.bound", messages.text(hedge.kind()), quantities.bound(quantity.bound()))
            : messages.text(hedge.kind());
    rows.add(
        messages.text("card.hedge"),
        messages.text("card.hedge.words", hedge.words(), kind),
        "plain");
  }

  /// Likelihood and confidence are no hedges, and stand in rows of their own.
  private void addJudged(CardRows rows, Quantity quantity) {
    Likelihood likely = quantity.likelihood();
    AnalyticConfidence sure = quantity.analyticConfidence();
    if (likely != null) {
      rows.add(messages.text("card.likelihood"), messages.text("quoted", likely.words()), "plain");
    }
    if (sure != null) {
      rows.add(messages.text("card.confidence"), messages.text("quoted", sure.words()), "plain");
    }
  }

  private void addAlsoSaid(CardRows rows, EvidenceQuote said) {
    String words = messages.text("quoted", said.words());
    addPressable(
        rows,
        messages.text("card.alsoSaid"),
        words,
        messages.text("card.alsoSaid.show", words),
        () -> session.showPassage(said));
  }

  private void addOther(CardRows rows, String key, String id) {
    Estimate other = find(id);
    String name = messages.text(key);
    if (other == null) {
      rows.add(name, messages.text("card.other.missing"), "warning");
      return;
    }
    String words = messages.text(key + ".words", quantities.brief(other.quantity()));
    addPressable(
        rows,
        name,
        words,
        messages.text("card.other.choose", name, words),
        () -> session.chooseEstimate(other));
  }

  private void addPressable(
      CardRows rows, String name, String words, String spoken, Runnable action) {
    Pressable pressable = new Pressable(spoken, action, text.words(words, "row-link"));
    pressable.getStyleClass().add("row-press");
    rows.add(name, pressable);
  }

  private @Nullable Estimate find(String id) {
    List<Estimate> all = session.estimates();
    return all.stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
  }

  private boolean placedOnChangedWords(Estimate estimate) {
    MarkedArticle shown = session.markedArticle();
    return shown != null
        && shown.changed().stream().anyMatch(mark -> mark.markId().equals(estimate.id()));
  }
}
