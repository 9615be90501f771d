// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.SampleContent;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
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
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.QuayCount;
import org.jspecify.annotations.Nullable;

/// A briefing that goes out: estimates of which everything is said, names in four scripts, words
/// that a spreadsheet would run and TeX would obey, an article that cannot be read.
public final class ExportedBriefing implements Briefing {
  public static final HandlingMark MARK = new HandlingMark("TLP:GREEN", "TLP 2.0");

  /// The headline of an article full of signs that mean something to other programs.
  public static final String SIGNS = "=1+1 {signs} & 50% of $3_000 #2 ~a^b <c> | \\d, \"e\"";

  private static final String SIGNED_TEXT =
      SIGNS
          + "\n\n-1.5 percent, said =SUM(A1) of @office, or +4 degrees; 로동신문 counted 7 carts.\n\n"
          + "The end; it\u2028goes on.";

  private final List<MarkedArticle> articles =
      List.of(
          SampleContent.marked("a1"),
          QuayCount.acceptedInBulk(),
          moved(told(BorderBriefing.names().build())),
          signed());
  private final Set<String> broken;

  private ExportedBriefing(Set<String> broken) {
    this.broken = broken;
  }

  /// Returns the briefing; every article can be read.
  public static ExportedBriefing whole() {
    return new ExportedBriefing(Set.of());
  }

  /// Returns the briefing, of which an article cannot be read.
  public static ExportedBriefing without(String id) {
    return new ExportedBriefing(Set.of(id));
  }

  /// Returns an order of a briefing.
  ///
  /// @param article null for all of it
  public static ExportOrder order(Briefing briefing, @Nullable String article, Locale language) {
    return new ExportOrder(
        briefing, article, new MessageSpeech(new Messages(language)), Path.of("assets"));
  }

  /// Returns every article with the estimates that go out, in order.
  public List<MarkedArticle> articles() {
    return articles;
  }

  /// Has somebody say the first event, which is a step of a treaty.
  private static MarkedArticle told(MarkedArticle marked) {
    Findings found = marked.findings();
    List<Event> events = new ArrayList<>(found.events());
    events.set(
        0,
        events
            .getFirst()
            .by(Agent.named("Harbour Office", AgentKind.BODY))
            .of(new TreatyStep("border accord", TreatyAction.RATIFICATION, "Russia")));
    return marked.with(new Findings(found.claims(), found.tieStates(), events, found.ruledOut()));
  }

  /// Says that nobody has confirmed where the first event, and a passage of the first tie, stand.
  public static MarkedArticle moved(MarkedArticle marked) {
    TextSpan event = marked.findings().events().getFirst().quote().span();
    TextSpan passage = marked.findings().tieStates().getFirst().evidence().getFirst().span();
    return new MarkedArticle(
        marked.article(),
        marked.findings(),
        List.of(),
        List.of(),
        List.of(
            moved(marked.findings().events().getFirst().id(), event),
            moved(marked.findings().tieStates().getFirst().id() + "/evidence/0", passage)));
  }

  private static UnplacedMark moved(String mark, TextSpan now) {
    return new UnplacedMark(
        mark, new Anchor("as it was", "", "", now), new AnchorOutcome.Changed(now, "as is"), null);
  }

  private static MarkedArticle signed() {
    Article article =
        new Article(
            "signs_1",
            "file:///home/somebody/signs.html",
            "ko",
            SIGNED_TEXT,
            Article.paragraphsOf(SIGNED_TEXT, true),
            new Publication(
                "로동신문",
                OffsetDateTime.parse("2025-09-03T00:00:00+09:00"),
                Publication.Precision.DAY,
                Basis.STATED,
                null,
                "무단 전재 및 재배포 금지"),
            new Byline(List.of("김민주", "Ri, Chol & Sons"), "김민주 기자"),
            new Dateline("평양", null, "(평양)"),
            List.of());
    Review twice =
        new Review(
            ReviewState.CORRECTED,
            "-담당관",
            LocalDate.of(2026, 2, 1),
            Review.Care.READ,
            List.of(
                new Review.Verdict(
                    ReviewState.REJECTED, "=Bo", LocalDate.of(2026, 1, 2), Review.Care.IN_BULK)));
    return MarkedArticle.of(
        article,
        new Findings(
            List.of(
                estimate("n1", "-1.5 percent", "-1.5", Unit.PERCENT, "=SUM(A1) of", twice),
                estimate(
                    "n2",
                    "+4 degrees",
                    "4",
                    new Unit(UnitKind.MEASURE, "celsius"),
                    "@office",
                    Review.PROPOSED),
                estimate(
                    "n3",
                    "7 carts",
                    "7",
                    new Unit(UnitKind.COUNT, "cart"),
                    "of \"carts\"; 로동신문,\nthe paper",
                    Review.PROPOSED)),
            List.of(),
            List.of()));
  }

  private static Estimate estimate(
      String id, String words, String value, Unit unit, String scope, Review review) {
    int start = SIGNED_TEXT.indexOf(words);
    ChainLink paper =
        new ChainLink(
            Agent.named("로동신문", AgentKind.BODY), AgentRole.ESTIMATOR, Basis.STATED, null, null);
    return new Estimate(
        id,
        new TextSpan(start, start + words.length()),
        new Quantity(
            words,
            ValueRange.of(new BigDecimal(value)),
            unit,
            Bound.AT_LEAST,
            ChangeDirection.NONE,
            List.of(),
            scope,
            new PartialDate(2025, 9, 0)),
        new AttributionChain(
            List.of(paper, new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED))),
        List.of(),
        List.of(),
        null,
        review);
  }

  @Override
  public BundleInfo info() {
    return new BundleInfo(
        "border-week",
        "Border & barter",
        "1.2.0",
        OffsetDateTime.parse("2026-11-24T10:30:00+09:00"),
        MARK,
        null,
        articles.stream().map(a -> ArticleSummary.of(a.article(), a.findings())).toList());
  }

  @Override
  public Knowledge knowledge() {
    return new Knowledge(
        MemoryBriefing.TRIANGLE,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Reference(
                "r:1 보고",
                "report",
                "Cargo {of} a year",
                List.of("항만조사국", "Ann Example"),
                null,
                "Harbour Office",
                new PartialDate(2025, 10, 0),
                new PartialDate(2026, 1, 30),
                "https://example.org/cargo_1?a={b}&c=50%25",
                "CC BY 4.0",
                "Yearly counts."),
            new Reference(
                "self",
                "article-newspaper",
                SIGNS,
                List.of(),
                "로동신문",
                null,
                null,
                new PartialDate(2026, 1, 31),
                "http://example.org/signs",
                null,
                null)),
        Map.of("a1", List.of("r:1 보고"), "signs_1", List.of("self", "r:1 보고")),
        List.of(
            new Rating(
                new EstimateId("quay", "a"),
                SourceReliability.USUALLY_RELIABLE,
                InformationCredibility.POSSIBLY_TRUE,
                "M. Holt",
                LocalDate.of(2026, 11, 26))),
        List.of(),
        List.of());
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    if (broken.contains(id)) {
      throw new Refusal("border.briefing, articles/" + id, "It is cut short.", "Ask for another.");
    }
    return articles.stream().filter(a -> a.article().id().equals(id)).findFirst().orElseThrow();
  }
}
