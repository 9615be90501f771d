// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.model.ActorPair;
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
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.MemoryBriefing;
import org.jspecify.annotations.Nullable;

/// A briefing of one article in which nothing is left to find, unless a test puts it there.
final class ArticleToSeal {
  static final Review CHECKED =
      new Review(ReviewState.ACCEPTED, "R. Reader", LocalDate.of(2025, 5, 2));
  static final ActorPair TIE = MemoryBriefing.TRIANGLE.pairs().getFirst();
  static final Agent BODY = Agent.named("The river board", AgentKind.BODY);

  private final String text;
  private final List<Claim> claims = new ArrayList<>();
  private final List<TieState> states = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<UnplacedMark> unplaced = new ArrayList<>();
  private final List<UnplacedMark> changed = new ArrayList<>();
  private @Nullable String rights = "May be quoted with its source.";
  private @Nullable HandlingMark handling = new HandlingMark("DESK ONLY", null);
  private String language = "en";

  ArticleToSeal(String text) {
    this.text = text;
  }

  TextSpan at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return new TextSpan(start, start + words.length());
  }

  static ChainElement by(Agent agent) {
    return new ChainLink(agent, AgentRole.ESTIMATOR, Basis.STATED, null, null);
  }

  private Quantity quantity(String words, @Nullable String asOf) {
    return new Quantity(
        words,
        ValueRange.UNKNOWN,
        Unit.NONE,
        Bound.APPROXIMATELY,
        ChangeDirection.NONE,
        List.of(),
        null,
        asOf == null ? null : PartialDate.parse(asOf));
  }

  ArticleToSeal estimate(
      String words, @Nullable String asOf, Review review, ChainElement... chain) {
    return figure(words, quantity(words, asOf), review, chain);
  }

  private ArticleToSeal figure(
      String words, Quantity quantity, Review review, ChainElement... chain) {
    claims.add(
        new Estimate(
            "e" + claims.size(),
            at(words),
            quantity,
            new AttributionChain(List.of(chain)),
            List.of(),
            List.of(),
            null,
            review));
    return this;
  }

  ArticleToSeal judged(
      String words, @Nullable String likely, @Nullable String sure, Review review) {
    return figure(
        words,
        quantity(words, null)
            .judged(
                likely == null ? null : new Likelihood(at(likely), likely),
                sure == null
                    ? null
                    : new AnalyticConfidence(at(sure), sure, AnalyticConfidence.Level.HIGH)),
        review,
        by(BODY));
  }

  ArticleToSeal plain(String words) {
    return plain(words, Review.PROPOSED);
  }

  ArticleToSeal plain(String words, Review review) {
    claims.add(
        new PlainFigure(
            "p" + claims.size(),
            at(words),
            quantity(words, null),
            new AttributionChain(List.of()),
            PlainFigure.Reason.BARE_COUNT,
            review));
    return this;
  }

  ArticleToSeal unassessed(EvidenceQuote quote, Trend trend, Basis basis, Review review) {
    states.add(
        new TieState(
            "t" + states.size(),
            TIE,
            trend,
            quote.words(),
            null,
            basis,
            null,
            false,
            List.of(quote),
            review));
    return this;
  }

  ArticleToSeal state(
      EvidenceQuote quote, @Nullable Agent assessor, @Nullable String asOf, Review review) {
    states.add(
        new TieState(
            "t" + states.size(),
            TIE,
            Trend.MENDING,
            quote.words(),
            assessor,
            assessor == null ? Basis.INFERRED : Basis.STATED,
            asOf == null ? null : PartialDate.parse(asOf),
            false,
            List.of(quote),
            review));
    return this;
  }

  EvidenceQuote quote(String words) {
    return new EvidenceQuote("a1", at(words), words);
  }

  ArticleToSeal event(String words, String date) {
    return event(words, date, CHECKED);
  }

  ArticleToSeal event(String words, String date, Review review) {
    events.add(
        new Event("v1", PartialDate.parse(date), Basis.STATED, quote(words), List.of(TIE), review));
    return this;
  }

  ArticleToSeal lost(String words) {
    unplaced.add(new UnplacedMark("u1", anchor(words), new AnchorOutcome.Orphaned(), null));
    return this;
  }

  ArticleToSeal moved(String stored, String now) {
    changed.add(
        new UnplacedMark("e0", anchor(stored), new AnchorOutcome.Changed(at(now), now), null));
    return this;
  }

  private static Anchor anchor(String words) {
    return new Anchor(words, "", "", new TextSpan(0, words.length()));
  }

  ArticleToSeal rights(@Nullable String words) {
    rights = words;
    return this;
  }

  ArticleToSeal handling(@Nullable HandlingMark mark) {
    handling = mark;
    return this;
  }

  ArticleToSeal language(String tag) {
    language = tag;
    return this;
  }

  private MarkedArticle marked() {
    Publication published =
        new Publication(
            "The Quay Sheet",
            OffsetDateTime.of(2025, 5, 1, 9, 0, 0, 0, ZoneOffset.UTC),
            Publication.Precision.MINUTE,
            Basis.STATED,
            null,
            rights);
    Article article =
        new Article(
            "a1",
            null,
            language,
            text,
            Article.paragraphsOf(text, true),
            published,
            null,
            null,
            List.of());
    claims.sort(Comparator.comparing(Claim::span));
    return new MarkedArticle(
        article, new Findings(claims, states, events), unplaced, List.of(), changed);
  }

  /// @param broken whether the article cannot be read
  Briefing briefing(boolean broken) {
    MarkedArticle marked = marked();
    BundleInfo info =
        new BundleInfo(
            "quay",
            "Quay",
            "1.0.0",
            OffsetDateTime.parse("2025-05-01T12:00:00Z"),
            handling,
            null,
            List.of(ArticleSummary.of(marked.article(), marked.findings())));
    return new Briefing() {
      @Override
      public BundleInfo info() {
        return info;
      }

      @Override
      public Knowledge knowledge() {
        throw new IllegalStateException("the checks read articles only");
      }

      @Override
      public MarkedArticle article(String id) throws Refusal {
        if (broken) {
          throw new Refusal("a1", "It is damaged.", "Get it again.");
        }
        return marked;
      }
    };
  }
}
