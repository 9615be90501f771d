// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// An invented briefing of three articles that holds every bound, gap, trend and review there is,
/// and an article in a language that the program does not read.
final class PanelFixture implements OpenBriefing {
  static final Triangle TRIANGLE =
      new Triangle(
          List.of(
              new Triangle.Actor("DPRK", "DPRK", List.of()),
              new Triangle.Actor("China", "China", List.of()),
              new Triangle.Actor("Russia", "Russia", List.of())));
  static final ActorPair DPRK_CHINA = TRIANGLE.pairs().get(0);
  static final ActorPair DPRK_RUSSIA = TRIANGLE.pairs().get(1);
  static final ActorPair CHINA_RUSSIA = TRIANGLE.pairs().get(2);

  private static final String HARBOUR =
      """
      Harbour trade grows while the border warms slowly

      According to two lawmakers, the spy service reckoned that crews moved about 12 million shells. \
      Outside analysts told the ministry that earnings came to roughly US$3 billion. \
      Some of it is still owed. Pyongyang and Moscow have drawn closer since the spring. \
      Beijing kept its distance last year but may now be warming again.

      At least 600 workers, of whom no more than 40 returned, crossed; over 3 trains ran daily, under 9 \
      ships docked, and exactly 5 bridges stand. Trade rose 4 to 6 percent. Thousands waited. \
      Another count has 150,000 square meters of new halls; a rival one has 172,500 square meters. \
      김정은 toured the yard with 王毅, Сергей Лавров told reporters.
      """;
  private static final String RAIL =
      """
      Night trains return to the river crossing

      Rail staff say that freight with Moscow has doubled. A freight agent sees no change with Beijing.
      """;

  private static final String YARD =
      """
      港の広場に荷が積まれる

      作業員20人余りが朝から荷を運んだ。次の船がいつ来るかは誰も知らない。
      """;

  private static final Agent SERVICE =
      new Agent(
          "spy-service",
          "National Intelligence Service (ROK)",
          AgentKind.BODY,
          List.of(new Alias("국가정보원", "ko"), new Alias("NIS", "en")));
  private static final Agent MINISTRY =
      new Agent(
          "ministry",
          "Unification Ministry (ROK)",
          AgentKind.BODY,
          List.of(new Alias("통일부", "ko")));
  private static final Agent WIRE = Agent.named("Harbour Wire", AgentKind.BODY);
  private static final Agent LAWMAKERS = Agent.named("two lawmakers", AgentKind.UNNAMED);
  private static final Agent ANALYSTS = Agent.named("outside analysts", AgentKind.UNNAMED);
  private static final Agent MINISTER =
      new Agent(
          "lavrov",
          "Sergey Lavrov",
          AgentKind.PERSON,
          List.of(new Alias("Сергей Лавров", "ru"), new Alias("谢尔盖·拉夫罗夫", "zh-Hans")));
  private static final Agent IMAGES = Agent.named("satellite imagery", AgentKind.INSTRUMENT);
  private static final Review CHECKED =
      new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 3, 28));

  private final Path file = MemoryBriefing.nowhere("fixture.briefing");

  private final MarkedArticle harbour =
      MarkedArticle.of(
          article("harbour", "en", HARBOUR), new Findings(claims(), List.of(), List.of()));
  private final MarkedArticle rail = MarkedArticle.of(article("rail", "en", RAIL), Findings.NONE);
  private final MarkedArticle yard = MarkedArticle.of(article("yard", "ja", YARD), Findings.NONE);

  /// Returns a session in which the briefing is open at its first article.
  static ReadingSession open() {
    PanelFixture briefing = new PanelFixture();
    ReadingSession session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));
    session.open(Path.of("fixture"));
    return session;
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public BundleInfo info() {
    return new BundleInfo(
        "fixture",
        "Fixture",
        "1",
        OffsetDateTime.parse("2025-04-01T09:00:00+09:00"),
        null,
        null,
        List.of(
            summary(harbour, "2025-03-27"),
            summary(rail, "2025-04-02"),
            summary(yard, "2025-04-03")));
  }

  @Override
  public Knowledge knowledge() {
    return new Knowledge(
        TRIANGLE,
        List.of(SERVICE, MINISTRY, MINISTER),
        Tie.group(TRIANGLE, states()),
        List.of(),
        List.of(),
        Map.of());
  }

  @Override
  public MarkedArticle article(String id) {
    return switch (id) {
      case "harbour" -> harbour;
      case "rail" -> rail;
      default -> yard;
    };
  }

  @Override
  public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    return new BundleIntegrity(3, 3, List.of(), java.util.Set.of());
  }

  @Override
  public void close() {}

  private static ArticleSummary summary(MarkedArticle marked, String day) {
    ArticleSummary of = ArticleSummary.of(marked.article(), marked.findings());
    return new ArticleSummary(
        of.id(),
        of.headline(),
        of.title(),
        "Harbour Wire",
        PartialDate.parse(day),
        of.estimates(),
        of.withSource(),
        of.checked());
  }

  private static Article article(String id, String language, String text) {
    return new Article(
        id,
        null,
        language,
        text,
        Article.paragraphsOf(text, true),
        Publication.UNKNOWN,
        null,
        null,
        List.of());
  }

  private static List<TieState> states() {
    EvidenceQuote closer =
        quote("harbour", "Pyongyang and Moscow have drawn closer since the spring");
    EvidenceQuote doubled = quote("rail", "freight with Moscow has doubled");
    EvidenceQuote warming = quote("harbour", "may now be warming again");
    EvidenceQuote distance = quote("harbour", "Beijing kept its distance last year");
    return List.of(
        state("s1", DPRK_RUSSIA, Trend.STRENGTHENING, "2025-04-02", false, null, doubled),
        state("s2", DPRK_RUSSIA, Trend.STRENGTHENING, "2025-03-27", false, MINISTRY, closer),
        state("s3", DPRK_CHINA, Trend.COOLING, "2025-03-27", false, MINISTRY, distance),
        state("s4", DPRK_CHINA, Trend.MENDING, "2025-03-27", true, MINISTRY, warming));
  }

  private static TieState state(
      String id,
      ActorPair pair,
      Trend trend,
      String day,
      boolean hedged,
      @Nullable Agent assessor,
      EvidenceQuote quote) {
    return new TieState(
        id,
        pair,
        trend,
        quote.words(),
        assessor,
        hedged ? Basis.INFERRED : Basis.STATED,
        PartialDate.parse(day),
        hedged,
        List.of(quote),
        id.equals("s1") ? CHECKED : Review.PROPOSED);
  }

  private static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    claims.add(
        estimate("shells", "12 million shells", count("12000000", "shell"), Bound.APPROXIMATELY)
            .hedged("about", HedgeKind.APPROXIMATOR)
            .hedged("reckoned", HedgeKind.EVIDENTIAL)
            .by(link(WIRE, AgentRole.PUBLISHER, Basis.INFERRED, null))
            .by(link(LAWMAKERS, AgentRole.RELAYER, Basis.STATED, "two lawmakers"))
            .by(link(SERVICE, AgentRole.ESTIMATOR, Basis.STATED, "the spy service"))
            .by(new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED))
            .covering("delivered by rail and sea, DPRK to Russia", "2025-03")
            .make());
    claims.add(
        estimate("earned", "US$3 billion", money("3000000000"), Bound.APPROXIMATELY)
            .hedged("roughly", HedgeKind.APPROXIMATOR)
            .by(link(WIRE, AgentRole.PUBLISHER, Basis.STATED, null))
            .by(link(MINISTRY, AgentRole.ESTIMATOR, Basis.STATED, "the ministry"))
            .by(link(ANALYSTS, AgentRole.ANALYST, Basis.STATED, "Outside analysts"))
            .by(new ChainGap(AgentRole.ANALYST, GapKind.NOT_NAMED))
            .saying("Some of it is still owed")
            .perhapsOf(MINISTER)
            .checked()
            .make());
    claims.add(estimate("crossed", "600 workers", count("600", "worker"), Bound.AT_LEAST).make());
    claims.add(
        estimate("returned", "40", count("40", "worker"), Bound.AT_MOST).part("crossed").make());
    claims.add(estimate("trains", "3 trains", count("3", "train"), Bound.MORE_THAN).make());
    claims.add(estimate("ships", "9 ships", count("9", "ship"), Bound.FEWER_THAN).make());
    claims.add(estimate("bridges", "5 bridges", count("5", "bridge"), Bound.EXACTLY).make());
    claims.add(
        estimate("rise", "4 to 6 percent", percent("4", "6"), Bound.BETWEEN).rising().make());
    claims.add(estimate("waited", "Thousands", NO_NUMBER, Bound.ORDER_OF_MAGNITUDE).make());
    claims.add(
        estimate("halls", "150,000 square meters", area("150000"), Bound.UNSTATED)
            .by(new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED))
            .against("rival")
            .make());
    claims.add(
        estimate("rival", "172,500 square meters", area("172500"), Bound.UNSTATED)
            .by(link(MINISTER, AgentRole.SPOKESPERSON, Basis.STATED, "Сергей Лавров"))
            .by(link(IMAGES, AgentRole.EVIDENCE, Basis.INFERRED, null))
            .perhapsOf(MINISTRY)
            .against("halls")
            .make());
    return claims;
  }

  private record Amount(ValueRange value, Unit unit) {}

  private static final Amount NO_NUMBER = new Amount(ValueRange.UNKNOWN, Unit.NONE);

  private static Amount count(String value, String noun) {
    return new Amount(ValueRange.of(new BigDecimal(value)), new Unit(UnitKind.COUNT, noun));
  }

  private static Amount money(String value) {
    return new Amount(ValueRange.of(new BigDecimal(value)), new Unit(UnitKind.CURRENCY, "USD"));
  }

  private static Amount area(String value) {
    return new Amount(
        ValueRange.of(new BigDecimal(value)), new Unit(UnitKind.MEASURE, "square meter"));
  }

  private static Amount percent(String low, String high) {
    return new Amount(ValueRange.between(new BigDecimal(low), new BigDecimal(high)), Unit.PERCENT);
  }

  private static Draft estimate(String id, String written, Amount amount, Bound bound) {
    return new Draft(id, written, amount, bound);
  }

  /// An estimate in the making.
  private static final class Draft {
    private final String id;
    private final String written;
    private final Amount amount;
    private final Bound bound;
    private final List<HedgeCue> hedges = new ArrayList<>();
    private final List<ChainElement> chain = new ArrayList<>();
    private final List<EvidenceQuote> said = new ArrayList<>();
    private final List<String> against = new ArrayList<>();
    private ChangeDirection direction = ChangeDirection.NONE;
    private Review review = Review.PROPOSED;
    private @Nullable String partOf;
    private @Nullable String scope;
    private @Nullable SourceDoubt doubt;
    private @Nullable PartialDate asOf;

    Draft(String id, String written, Amount amount, Bound bound) {
      this.id = id;
      this.written = written;
      this.amount = amount;
      this.bound = bound;
    }

    Draft hedged(String words, HedgeKind kind) {
      hedges.add(new HedgeCue(span(HARBOUR, words), words, kind));
      return this;
    }

    Draft by(ChainElement element) {
      chain.add(element);
      return this;
    }

    Draft perhapsOf(Agent other) {
      doubt = new SourceDoubt(other);
      return this;
    }

    Draft saying(String words) {
      said.add(quote("harbour", words));
      return this;
    }

    Draft against(String other) {
      against.add(other);
      return this;
    }

    Draft part(String whole) {
      partOf = whole;
      return this;
    }

    Draft rising() {
      direction = ChangeDirection.UP;
      return this;
    }

    Draft checked() {
      review = CHECKED;
      return this;
    }

    Draft covering(String what, String when) {
      scope = what;
      asOf = PartialDate.parse(when);
      return this;
    }

    Estimate make() {
      return new Estimate(
          id,
          span(HARBOUR, written),
          new Quantity(
              written, amount.value(), amount.unit(), bound, direction, hedges, scope, asOf),
          new AttributionChain(chain, doubt),
          said,
          against,
          partOf,
          review);
    }
  }

  private static ChainLink link(
      Agent agent, AgentRole role, Basis basis, @Nullable String mention) {
    return new ChainLink(agent, role, basis, mention == null ? null : span(HARBOUR, mention), null);
  }

  private static EvidenceQuote quote(String article, String words) {
    return new EvidenceQuote(
        article, span(article.equals("harbour") ? HARBOUR : RAIL, words), words);
  }

  private static TextSpan span(String text, String words) {
    int start =
        IntStream.of(text.indexOf(words))
            .filter(at -> at >= 0)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not in the text: " + words));
    return new TextSpan(start, start + words.length());
  }
}
