// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// An article for tests, its marks given by the words they stand on.
public final class ArticleDraft {
  private final String id;
  private final String text;
  private final List<Claim> claims = new ArrayList<>();
  private final List<TieState> ties = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<UnplacedMark> unplaced = new ArrayList<>();
  private final List<UnplacedMark> changed = new ArrayList<>();
  private Publication publication = Publication.UNKNOWN;
  private @Nullable Dateline dateline;
  private @Nullable Byline byline;
  private int captions;

  public ArticleDraft(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public ArticleDraft published(String publisher, String place, String at, String writer) {
    publication =
        new Publication(
            publisher, OffsetDateTime.parse(at), Publication.Precision.MINUTE, Basis.INFERRED, at);
    dateline = new Dateline(place, publisher, place + " (" + publisher + ") --");
    byline = new Byline(List.of(writer), "By " + writer);
    return this;
  }

  /// Takes the last paragraphs as captions.
  public ArticleDraft captions(int count) {
    captions = count;
    return this;
  }

  /// Returns the place of the first occurrence of `words`.
  public TextSpan at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new TextSpan(start, start + words.length());
  }

  public EvidenceQuote quote(String words) {
    return new EvidenceQuote(id, at(words), words);
  }

  public ChainLink link(
      String name, AgentRole role, @Nullable String mention, @Nullable String cue) {
    return new ChainLink(
        Agent.named(name, AgentKind.BODY),
        role,
        mention == null ? Basis.INFERRED : Basis.STATED,
        mention == null ? null : at(mention),
        cue == null ? null : at(cue));
  }

  public ArticleDraft estimate(
      String words, Bound bound, @Nullable String hedge, Review review, ChainElement... chain) {
    List<HedgeCue> hedges =
        hedge == null ? List.of() : List.of(new HedgeCue(at(hedge), hedge, HedgeKind.APPROXIMATOR));
    claims.add(
        new Estimate(
            "e" + (claims.size() + 1),
            at(words),
            new Quantity(
                words,
                ValueRange.UNKNOWN,
                Unit.NONE,
                bound,
                ChangeDirection.NONE,
                hedges,
                null,
                null),
            new AttributionChain(List.of(chain)),
            List.of(),
            List.of(),
            null,
            review));
    return this;
  }

  public ArticleDraft tie(ActorPair pair, Trend trend, String assessor, String... passages) {
    ties.add(
        new TieState(
            id + "-t" + (ties.size() + 1),
            pair,
            trend,
            passages[0],
            Agent.named(assessor, AgentKind.BODY),
            Basis.STATED,
            PartialDate.parse("2025-03-27"),
            true,
            List.of(passages).stream().map(this::quote).toList(),
            Review.PROPOSED));
    return this;
  }

  public ArticleDraft event(String date, Basis basis, String words, ActorPair... touched) {
    events.add(
        new Event(
            "v" + (events.size() + 1),
            PartialDate.parse(date),
            basis,
            quote(words),
            List.of(touched)));
    return this;
  }

  public ArticleDraft lost(String words, AnchorOutcome outcome) {
    unplaced.add(new UnplacedMark("u" + unplaced.size(), anchor(words), outcome, null));
    return this;
  }

  /// Says that the mark of an estimate stands on similar words.
  public ArticleDraft unsure(String estimateId, String stored, String now) {
    changed.add(
        new UnplacedMark(
            estimateId, anchor(stored), new AnchorOutcome.Changed(at(now), now), null));
    return this;
  }

  private static Anchor anchor(String words) {
    return new Anchor(words, "", "", new TextSpan(40, 40 + words.length()));
  }

  public List<TieState> ties() {
    return ties;
  }

  public List<Event> events() {
    return events;
  }

  public MarkedArticle build() {
    List<Paragraph> paragraphs = new ArrayList<>(Article.paragraphsOf(text, true));
    for (int i = paragraphs.size() - captions; i < paragraphs.size(); i++) {
      paragraphs.set(i, new Paragraph(paragraphs.get(i).span(), ParagraphKind.CAPTION));
    }
    Article article =
        new Article(id, null, "en", text, paragraphs, publication, byline, dateline, List.of());
    claims.sort(Comparator.comparing(Claim::span));
    return new MarkedArticle(
        article, new Findings(claims, ties, events), unplaced, List.of(), changed);
  }
}
