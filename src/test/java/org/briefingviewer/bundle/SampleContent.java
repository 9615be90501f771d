// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;

/// A small bundle that uses every corner of the model. Invented facts, emoji and Hangul before the
/// marks.
public final class SampleContent {
  static final String TEXT =
      """
      Port 🚢 traffic estimated at up to 40 percent of its old level

      At the harbour of 라진 🏗️, the survey office said cargo came to about 2,000 tons or 3,000 tons.

      Reportedly, of that load 600 tons was coal, not yet unloaded. A clerk aged 41 waved.

      Ties between the two neighbours may be cooling, the survey office said in October 2025.

      """
          .strip();

  static final ActorPair PAIR = new ActorPair("NORTH", "EAST");
  static final Agent OFFICE =
      new Agent(
          "survey-office",
          "the harbour survey office",
          AgentKind.BODY,
          List.of(new Alias("항만조사국", "ko"), new Alias("Портовое бюро", "ru")));
  static final Agent STRANGER = Agent.named("unnamed officials", AgentKind.UNNAMED);
  static final Review CHECKED =
      new Review(ReviewState.CORRECTED, "Ann Example", LocalDate.of(2026, 1, 31));

  private SampleContent() {}

  static BundleContent content() {
    MarkedArticle one = marked("a1");
    MarkedArticle two =
        MarkedArticle.of(
            plain("둘-2", "A second text\n\nNothing is counted here 🙂."), Findings.NONE);
    List<MarkedArticle> articles = List.of(one, two);
    return new BundleContent(
        info(articles),
        knowledge(one),
        articles,
        Map.of("page 1.html", "<p>kept</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  static BundleInfo info(List<MarkedArticle> articles) {
    return new BundleInfo(
        "harbour",
        "The harbour",
        "3",
        OffsetDateTime.parse("2026-01-31T10:00:00.5+09:00"),
        new HandlingMark("TLP:AMBER", "TLP 2.0"),
        null,
        articles.stream().map(a -> ArticleSummary.of(a.article(), a.findings())).toList());
  }

  static Knowledge knowledge(MarkedArticle article) {
    Triangle triangle =
        new Triangle(
            List.of(
                new Triangle.Actor("NORTH", "North", List.of(new Alias("북", "ko"))),
                new Triangle.Actor("EAST", "East", List.of()),
                new Triangle.Actor("WEST", "West", List.of(new Alias("Запад", "ru")))));
    return new Knowledge(
        triangle,
        List.of(OFFICE),
        Tie.group(triangle, article.findings().tieStates()),
        article.findings().events(),
        List.of(
            new Reference(
                "r1",
                "report",
                "Cargo of a year",
                List.of("Ann Example", "항만조사국"),
                "Harbour papers",
                null,
                new PartialDate(2025, 10, 0),
                new PartialDate(2026, 1, 30),
                "https://example.org/cargo",
                "CC BY 4.0",
                "Yearly counts of what the harbour loads."),
            new Reference("r2", "webpage", "No more", List.of(), null, "Office", null, null, null)),
        Map.of("a1", List.of("r1", "r2"), "둘-2", List.of()),
        List.of(
            new Rating(
                new EstimateId("a1", "e1"),
                SourceReliability.USUALLY_RELIABLE,
                InformationCredibility.POSSIBLY_TRUE,
                "Ann Example",
                LocalDate.of(2026, 1, 31)),
            new Rating(
                new EstimateId("a1", "e2"),
                null,
                InformationCredibility.CANNOT_BE_JUDGED,
                "담당관",
                LocalDate.of(2026, 2, 1))),
        List.of(
            new GroupDecision(
                "g1",
                "Cargo of 한 해",
                List.of(new EstimateId("a1", "e1"), new EstimateId("둘-2", "gone")),
                List.of(new EstimateId("a1", "e2")),
                true,
                "Ann Example",
                LocalDate.of(2026, 2, 2)),
            new GroupDecision(
                "g2",
                "",
                List.of(new EstimateId("a1", "e3")),
                List.of(),
                false,
                "담당관",
                LocalDate.of(2026, 2, 3))),
        List.of(
            new Translation(
                "둘-2", "a1", new Translator.Person("김 번역"), "담당관", LocalDate.of(2026, 2, 4)),
            new Translation(
                "gone", "둘-2", new Translator.Unknown(), "Ann Example", LocalDate.of(2026, 2, 5))));
  }

  static Article plain(String id, String text) {
    return new Article(
        id,
        null,
        "en",
        text,
        Article.paragraphsOf(text, true),
        Publication.UNKNOWN,
        null,
        null,
        List.of());
  }

  static Article article(String id) {
    return new Article(
        id,
        "https://example.org/news/1",
        "en",
        TEXT,
        paragraphs(),
        new Publication(
            "Example Wire",
            OffsetDateTime.parse("2025-10-12T09:30+09:00"),
            Publication.Precision.MINUTE,
            Basis.STATED,
            "9:30 KST, Oct. 12",
            "No use without the wire's leave."),
        new Byline(List.of("Ann Example"), "By Ann Example"),
        new Dateline("RAJIN", null, "RAJIN, Oct. 12 --"),
        List.of(
            new DroppedLine("Share", DroppedLine.Reason.SHARING, 0),
            new DroppedLine("(END)", DroppedLine.Reason.END_MARK, TEXT.length())));
  }

  /// The last two paragraphs bear marks of their own; the text stood on pages.
  private static List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>(Article.paragraphsOf(TEXT, true));
    Paragraph third = all.get(2);
    Paragraph last = all.get(3);
    all.set(1, new Paragraph(all.get(1).span(), all.get(1).kind(), null, new PageSpan(3, 3)));
    all.set(
        2,
        new Paragraph(
            third.span(),
            third.kind(),
            new HandlingMark("TLP:RED", "TLP 2.0"),
            new PageSpan(3, 4)));
    all.set(3, last.marked(new HandlingMark("부내 한정", null)));
    return all;
  }

  public static MarkedArticle marked(String id) {
    List<Estimate> estimates = estimates(id).stream().map(SampleContent::judged).toList();
    PlainFigure age =
        new PlainFigure(
            "p1",
            span("41"),
            quantity("41", number("41"), new Unit(UnitKind.MEASURE, "year of age")),
            new AttributionChain(
                List.of(
                    new ChainLink(OFFICE, AgentRole.RELAYER, Basis.INFERRED, null, span("said"))),
                new SourceDoubt(null)),
            PlainFigure.Reason.AGE,
            new Review(ReviewState.ACCEPTED, "Ann Example", LocalDate.of(2026, 2, 1)));
    List<org.briefingviewer.model.Claim> claims = new ArrayList<>(estimates);
    claims.add(age);
    return MarkedArticle.of(
        article(id),
        new Findings(
            claims,
            List.of(tie(id)),
            List.of(event(id)),
            List.of(
                new RuledOutTie(
                    new ActorPair("EAST", "WEST"), "Ann Example", LocalDate.of(2026, 1, 31)))));
  }

  /// The last estimate says how likely it is, and how sure its source.
  private static Estimate judged(Estimate of) {
    return of.id().equals("e4")
        ? new Estimate(
            of.id(),
            of.span(),
            of.quantity()
                .judged(
                    new Likelihood(
                        span("of that load"),
                        "of that load",
                        new Likelihood.Band(
                            55, 80, "a house scale", Likelihood.Band.Origin.FROM_TEXT)),
                    new AnalyticConfidence(
                        span("not yet"), "not yet", AnalyticConfidence.Level.MODERATE)),
            of.chain(),
            of.alsoSaid(),
            of.alternatives(),
            of.subsetOf(),
            of.review(),
            new FieldDoubts(Map.of(EstimateField.SCOPE, 0.62, EstimateField.AS_OF, 0.07)))
        : of;
  }

  private static List<Estimate> estimates(String id) {
    AttributionChain chain =
        new AttributionChain(
            List.of(
                new ChainGap(AgentRole.RELAYER, GapKind.NOT_NAMED),
                new ChainLink(
                    OFFICE,
                    AgentRole.ESTIMATOR,
                    Basis.STATED,
                    span("the survey office"),
                    span("said")),
                new ChainLink(STRANGER, AgentRole.ANALYST, Basis.INFERRED, null, null),
                new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED)),
            new SourceDoubt(STRANGER));
    AttributionChain nobody =
        new AttributionChain(List.of(new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED)));
    HedgeCue about = hedge("about", HedgeKind.APPROXIMATOR);
    return List.of(
        estimate(
            "e1",
            "40 percent",
            number("40"),
            Unit.PERCENT,
            Bound.AT_MOST,
            List.of(
                hedge("estimated", HedgeKind.EVIDENTIAL), hedge("up to", HedgeKind.APPROXIMATOR)),
            nobody,
            List.of(),
            null,
            Review.PROPOSED,
            id),
        estimate(
            "e2",
            "2,000 tons",
            number("2E+3"),
            ton(),
            Bound.APPROXIMATELY,
            List.of(about),
            chain,
            List.of("e3"),
            null,
            CHECKED,
            id),
        estimate(
            "e3",
            "3,000 tons",
            ValueRange.between(new BigDecimal("2950.0"), new BigDecimal("3050")),
            ton(),
            Bound.BETWEEN,
            List.of(about),
            chain,
            List.of("e2"),
            null,
            new Review(ReviewState.REJECTED, "Bo Example", LocalDate.of(2026, 1, 2)),
            id),
        estimate(
            "e4",
            "600 tons",
            ValueRange.UNKNOWN,
            ton(),
            Bound.UNSTATED,
            List.of(hedge("Reportedly", HedgeKind.EVIDENTIAL)),
            chain,
            List.of(),
            "e2",
            new Review(ReviewState.ACCEPTED, "Bo Example", LocalDate.of(2026, 1, 2)),
            id));
  }

  private static Estimate estimate(
      String id,
      String words,
      ValueRange value,
      Unit unit,
      Bound bound,
      List<HedgeCue> hedges,
      AttributionChain chain,
      List<String> alternatives,
      @org.jspecify.annotations.Nullable String subsetOf,
      Review review,
      String article) {
    Quantity quantity =
        new Quantity(
            words,
            value,
            unit,
            bound,
            ChangeDirection.DOWN,
            hedges,
            subsetOf == null ? null : "coal",
            subsetOf == null ? null : new PartialDate(2025, 0, 0));
    List<EvidenceQuote> alsoSaid =
        subsetOf == null
            ? List.of()
            : List.of(new EvidenceQuote(article, span("not yet unloaded"), "not yet unloaded"));
    return new Estimate(id, span(words), quantity, chain, alsoSaid, alternatives, subsetOf, review);
  }

  static Quantity quantity(String words, ValueRange value, Unit unit) {
    return new Quantity(
        words, value, unit, Bound.EXACTLY, ChangeDirection.NONE, List.of(), null, null);
  }

  static TieState tie(String article) {
    return new TieState(
        "t1",
        PAIR,
        Trend.COOLING,
        "may be cooling",
        OFFICE,
        Basis.STATED,
        new PartialDate(2025, 10, 12),
        true,
        List.of(quote(article, "may be cooling"), quote(article, "Ties between")),
        Review.PROPOSED);
  }

  private static Event event(String article) {
    return new Event(
        "v1",
        new PartialDate(2025, 10, 0),
        Basis.INFERRED,
        quote(article, "said in October 2025"),
        List.of(PAIR, new ActorPair("NORTH", "WEST")),
        OFFICE,
        new TreatyStep("border accord", TreatyAction.RATIFICATION, "NORTH"),
        new Review(ReviewState.REJECTED, "Ann Example", LocalDate.of(2026, 2, 2)));
  }

  static EvidenceQuote quote(String article, String words) {
    return new EvidenceQuote(article, span(words), words);
  }

  private static HedgeCue hedge(String words, HedgeKind kind) {
    return new HedgeCue(span(words), words, kind);
  }

  private static ValueRange number(String value) {
    return ValueRange.of(new BigDecimal(value));
  }

  private static Unit ton() {
    return new Unit(UnitKind.MEASURE, "ton");
  }

  static TextSpan span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return new TextSpan(start, start + words.length());
  }
}
