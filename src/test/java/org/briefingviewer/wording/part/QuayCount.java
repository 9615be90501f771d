// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.table.ArticleEstimate;
import org.briefingviewer.table.RowArticle;
import org.jspecify.annotations.Nullable;

/// An article with an estimate of which everything is said that can be said of one.
public final class QuayCount {
  public static final HandlingMark BRIEFING = new HandlingMark("TLP:AMBER", "TLP 2.0");

  private static final Knowledge RATED =
      new Knowledge(MemoryBriefing.TRIANGLE, List.of(), List.of(), List.of(), List.of(), Map.of())
          .rated(
              List.of(
                  new Rating(
                      new EstimateId("quay", "a"),
                      SourceReliability.USUALLY_RELIABLE,
                      InformationCredibility.POSSIBLY_TRUE,
                      "M. Holt",
                      LocalDate.of(2026, 11, 26))));

  private static final String TEXT =
      "Crates on the quay\n\nThe yard office put it at about 2,000 crates, likely too few, with low"
          + " confidence, not all of them opened.\n\nThe tower spoke of 900 crates out of 3,000"
          + " crates.";

  private QuayCount() {}

  private static TextSpan at(String words) {
    int start = TEXT.indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  /// Returns the article; its estimate was checked by nobody.
  public static MarkedArticle proposed() {
    return reviewed(Review.PROPOSED);
  }

  /// Returns the article; its estimate was read and accepted.
  public static MarkedArticle accepted() {
    return reviewed(new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 4, 1)));
  }

  /// Returns the article; its estimate was accepted together with others.
  public static MarkedArticle acceptedInBulk() {
    return reviewed(
        new Review(
            ReviewState.ACCEPTED,
            "J. Kim",
            LocalDate.of(2025, 4, 1),
            Review.Care.IN_BULK,
            List.of()));
  }

  private static MarkedArticle reviewed(Review review) {
    List<Paragraph> paragraphs = new ArrayList<>(Article.paragraphsOf(TEXT, true));
    Paragraph second = paragraphs.get(1);
    paragraphs.set(
        1,
        new Paragraph(
            second.span(),
            second.kind(),
            new HandlingMark("TLP:RED", "TLP 2.0"),
            new PageSpan(7, 8)));
    Article article =
        new Article(
            "quay", null, "en", TEXT, paragraphs, Publication.UNKNOWN, null, null, List.of());
    Estimate full = full(review);
    return new MarkedArticle(
        article,
        new Findings(
            List.of(full, other("b", "900 crates"), other("c", "3,000 crates")),
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        List.of(
            new UnplacedMark(
                full.id(),
                new Anchor("2,000 boxes", "", "", full.span()),
                new AnchorOutcome.Changed(full.span(), "2,000 crates"),
                null)));
  }

  private static Estimate full(Review review) {
    ChainLink yard =
        new ChainLink(
            Agent.named("Yard office", AgentKind.BODY),
            AgentRole.ESTIMATOR,
            Basis.INFERRED,
            null,
            null);
    return new Estimate(
        "a",
        at("2,000 crates"),
        quantity(
                "2,000 crates",
                Bound.APPROXIMATELY,
                new HedgeCue(at("about"), "about", HedgeKind.APPROXIMATOR))
            .judged(
                new Likelihood(
                    at("likely too few"),
                    "likely too few",
                    new Likelihood.Band(
                        20, 45, "harbour scale", Likelihood.Band.Origin.SET_BY_EDITOR)),
                new AnalyticConfidence(
                    at("with low confidence"),
                    "with low confidence",
                    AnalyticConfidence.Level.LOW)),
        new AttributionChain(
            List.of(yard, new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED)),
            new SourceDoubt(Agent.named("the tower", AgentKind.BODY))),
        List.of(new EvidenceQuote("quay", at("not all of them opened"), "not all of them opened")),
        List.of("b"),
        "c",
        review,
        new FieldDoubts(Map.of(EstimateField.SOURCE, 0.71, EstimateField.BOUND, 0.2)));
  }

  private static Quantity quantity(String written, Bound bound, HedgeCue... hedges) {
    String digits = written.replaceAll("\\D", "");
    return new Quantity(
        written,
        ValueRange.of(new BigDecimal(digits)),
        new Unit(UnitKind.COUNT, "crate"),
        bound,
        ChangeDirection.UP,
        List.of(hedges),
        "on the north quay",
        PartialDate.parse("2024-05-02"));
  }

  private static Estimate other(String id, String written) {
    return new Estimate(
        id,
        at(written),
        quantity(written, Bound.UNSTATED),
        new AttributionChain(List.of()),
        List.of(),
        List.of(),
        null,
        Review.PROPOSED);
  }

  /// Returns the estimate of `marked`.
  public static Estimate estimate(MarkedArticle marked) {
    return marked.findings().estimates().getFirst();
  }

  /// Returns the parts of the estimate of `marked`.
  public static EstimateParts parts(MarkedArticle marked, @Nullable HandlingMark briefing) {
    return EstimateParts.unrated(marked, briefing, estimate(marked))
        .rated(RATED)
        .corrected(List.of(corrected(estimate(marked))));
  }

  /// Its unit was corrected, with a reason.
  private static Correction corrected(Estimate now) {
    Quantity q = now.quantity();
    Quantity before =
        new Quantity(
            q.asWritten(),
            q.value(),
            new Unit(UnitKind.COUNT, "box"),
            q.bound(),
            q.direction(),
            q.hedges(),
            q.scope(),
            q.asOf(),
            q.likelihood(),
            q.analyticConfidence());
    return new Correction(
        new Act(
            "urn:uuid:1",
            "Second desk",
            OffsetDateTime.parse("2026-11-26T09:30:00Z"),
            "as the text has it"),
        new Estimate(
            now.id(),
            now.span(),
            before,
            now.chain(),
            now.alsoSaid(),
            now.alternatives(),
            now.subsetOf(),
            Review.PROPOSED),
        now);
  }

  /// Returns the estimate of `marked` as a table has it.
  public static ArticleEstimate entry(MarkedArticle marked) {
    return new ArticleEstimate(
        RowArticle.of(ArticleSummary.of(marked.article(), marked.findings())),
        0,
        1,
        parts(marked, BRIEFING));
  }
}
