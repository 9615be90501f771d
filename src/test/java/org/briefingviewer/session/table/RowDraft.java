// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.table.ArticleEstimate;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.table.RowArticle;
import org.briefingviewer.table.RowText;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// A row for tests, in the making; its id is the words as written.
public final class RowDraft {
  private final String written;
  private ValueRange value = ValueRange.UNKNOWN;
  private Unit unit = Unit.NONE;
  private Bound bound = Bound.UNSTATED;
  private Review review = Review.PROPOSED;
  private final List<ChainElement> chain = new ArrayList<>();
  private final List<HedgeCue> hedges = new ArrayList<>();
  private String article = "a";
  private String headline = "A headline";
  private @Nullable String day = "2025-03-27";
  private int place;
  private int number = 1;

  private RowDraft(String written) {
    this.written = written;
  }

  public static RowDraft row(String written) {
    return new RowDraft(written);
  }

  public RowDraft value(String low, String high, Unit of) {
    value = ValueRange.between(new BigDecimal(low), new BigDecimal(high));
    unit = of;
    return this;
  }

  public RowDraft counts(String low, String noun) {
    return value(low, low, new Unit(UnitKind.COUNT, noun));
  }

  public RowDraft bound(Bound said) {
    bound = said;
    return this;
  }

  public RowDraft hedged(String words) {
    hedges.add(new HedgeCue(new TextSpan(0, 1), words, HedgeKind.APPROXIMATOR));
    return this;
  }

  public RowDraft by(String name, AgentRole role) {
    chain.add(new ChainLink(Agent.named(name, AgentKind.BODY), role, Basis.STATED, null, null));
    return this;
  }

  public RowDraft gap(AgentRole role, GapKind kind) {
    chain.add(new ChainGap(role, kind));
    return this;
  }

  public RowDraft checked(String day) {
    review = new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.parse(day));
    return this;
  }

  public RowDraft inBulk(String day) {
    checked(day);
    review = new Review(review.state(), review.by(), review.on(), Review.Care.IN_BULK, List.of());
    return this;
  }

  public RowDraft in(String id, String title, int at, @Nullable String published) {
    article = id;
    headline = title;
    place = at;
    day = published;
    return this;
  }

  public RowDraft number(int inArticle) {
    number = inArticle;
    return this;
  }

  public ArticleEstimate entry() {
    PartialDate date = day == null ? null : PartialDate.parse(day);
    Quantity quantity =
        new Quantity(written, value, unit, bound, ChangeDirection.NONE, hedges, null, null);
    return new ArticleEstimate(
        new RowArticle(article, headline, "Harbour Wire", date),
        place,
        number,
        new EstimateParts(
            estimate(quantity),
            article,
            written,
            List.of(),
            null,
            null,
            false,
            null,
            List.of(),
            List.of()));
  }

  private Estimate estimate(Quantity quantity) {
    return new Estimate(
        written,
        new TextSpan(0, 1),
        quantity,
        new AttributionChain(chain),
        List.of(),
        List.of(),
        null,
        review);
  }

  public EstimateRow make() {
    return EstimateRow.of(entry(), new PlainWording());
  }

  /// Words for tests that need none in particular.
  public static final class PlainWording implements RowText {
    @Override
    public String cell(EstimateColumn column, ArticleEstimate entry) {
      Estimate estimate = entry.estimate();
      ChainLink source = estimate.chain().source();
      return switch (column) {
        case NUMBER -> Integer.toString(entry.number());
        case AS_WRITTEN -> estimate.quantity().asWritten();
        case SOURCE -> source == null ? "source not found" : source.agent().name();
        case ARTICLE -> entry.article().headline();
        case VALUE, BOUND, CHAIN, DATE, CHECKED -> "";
      };
    }

    @Override
    public String more(ArticleEstimate entry) {
      return String.join(
          " ", entry.estimate().quantity().hedges().stream().map(HedgeCue::words).toList());
    }
  }
}
