// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import static org.briefingviewer.check.ArticleToSeal.BODY;
import static org.briefingviewer.check.ArticleToSeal.CHECKED;
import static org.briefingviewer.check.ArticleToSeal.by;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealCheck;
import org.junit.jupiter.api.Test;

/// Of each check that it fires where it should and is silent where it should be.
class SealChecksTest {
  private static final String TEXT =
      "Barges at dawn\n\nThe board counted about 40 barges. It is likely that 12 cranes stand idle,"
          + " it said with high confidence. The capitals draw closer, the board says.";
  private static final Review REJECTED =
      new Review(ReviewState.REJECTED, "R. Reader", LocalDate.of(2025, 5, 2));
  private static final Review IN_BULK =
      new Review(
          ReviewState.ACCEPTED,
          "R. Reader",
          LocalDate.of(2025, 5, 2),
          Review.Care.IN_BULK,
          List.of());

  private static ArticleToSeal article() {
    return new ArticleToSeal(TEXT);
  }

  private static SealReport report(ArticleToSeal article) {
    return new SealChecks(text -> List.of()).of(article.briefing(false), () -> false);
  }

  private static List<CheckGround> grounds(ArticleToSeal article) {
    return report(article).findings().stream().map(CheckFinding::ground).toList();
  }

  private static void silent(ArticleToSeal article) {
    assertEquals(List.of(), grounds(article));
  }

  private static CheckFinding only(CheckGround ground, ArticleToSeal article) {
    List<CheckFinding> found = report(article).findings();
    assertEquals(List.of(ground), found.stream().map(CheckFinding::ground).toList());
    return found.getFirst();
  }

  @Test
  void whereEverythingIsSettledNothingIsFound() {
    ArticleToSeal article =
        article()
            .estimate("40 barges", "2025-05", CHECKED, by(BODY))
            .state(article().quote("The capitals draw closer"), BODY, "2025-05-01", CHECKED)
            .event("The capitals draw closer", "2025-04");
    silent(article);
    assertFalse(report(article).blocked());
  }

  @Test
  void aNumberThatNobodySettledIsFoundAtItsPlace() {
    CheckFinding found = only(CheckGround.FIGURE_UNSETTLED, article().plain("12 cranes"));
    assertEquals(new EvidenceQuote("a1", article().at("12 cranes"), "12 cranes"), found.passage());
    assertEquals("p0", found.markId());
    silent(article().plain("12 cranes", CHECKED));
    silent(article().plain("12 cranes", REJECTED));
  }

  @Test
  void aNumberUnderNoMarkIsFoundAndOneUnderAMarkIsNot() {
    ArticleToSeal article = article().estimate("40 barges", null, CHECKED, by(BODY));
    NumberSeeker extractor =
        text -> new Extractor().find(text).claims().stream().map(Claim::span).toList();
    List<CheckFinding> found =
        new SealChecks(extractor).of(article.briefing(false), () -> false).findings();
    assertEquals(
        List.of("12 cranes"),
        found.stream()
            .filter(f -> f.ground() == CheckGround.NUMBER_UNMARKED)
            .map(CheckFinding::words)
            .toList());
  }

  @Test
  void anEstimateThatAPersonRejectedNeedsNoFurtherWord() {
    silent(article().estimate("40 barges", "2026", REJECTED));
  }

  @Test
  void anEstimateWithoutSourceOrGapIsFound() {
    only(CheckGround.NO_SOURCE, article().estimate("40 barges", null, CHECKED));
    ChainGap evidence = new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED);
    ChainLink publisher = new ChainLink(BODY, AgentRole.PUBLISHER, Basis.INFERRED, null, null);
    only(
        CheckGround.NO_SOURCE, article().estimate("40 barges", null, CHECKED, publisher, evidence));
    ChainGap source = new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED);
    silent(article().estimate("40 barges", null, CHECKED, source));
    assertEquals(List.of(), new AttributionChain(List.of(source)).links());
  }

  @Test
  void aStateWhoseWordsStandElsewhereOrThatNobodyAssessesIsFound() {
    EvidenceQuote elsewhere =
        new EvidenceQuote("a1", new TextSpan(3, 9), "The capitals draw closer");
    assertEquals(
        "The capitals draw closer",
        only(CheckGround.QUOTE_UNPLACED, article().state(elsewhere, BODY, null, CHECKED)).words());
    EvidenceQuote beyond =
        new EvidenceQuote("a1", new TextSpan(900, 919), "The capitals draw closer");
    only(CheckGround.QUOTE_UNPLACED, article().state(beyond, BODY, null, CHECKED));
    EvidenceQuote there = article().quote("The capitals draw closer");
    assertEquals(
        there,
        only(CheckGround.NO_ASSESSOR, article().state(there, null, null, CHECKED)).passage());
    silent(article().state(there, null, null, REJECTED));
  }

  @Test
  void aStateOfWhichAPersonSaysThatTheTextNamesNoAssessorIsClean() {
    EvidenceQuote there = article().quote("The capitals draw closer");
    silent(article().unassessed(there, Trend.MENDING, Basis.STATED, CHECKED));
    only(
        CheckGround.NO_ASSESSOR,
        article().unassessed(there, Trend.MENDING, Basis.INFERRED, CHECKED));
  }

  @Test
  void aDeedThatNobodyAssessesIsClean() {
    EvidenceQuote there = article().quote("The capitals draw closer");
    silent(article().unassessed(there, Trend.UNSTATED, Basis.INFERRED, CHECKED));
  }

  @Test
  void howLikelyAndHowSureInOneSentenceIsFoundAlsoOfTwoFigures() {
    ArticleToSeal one = article().judged("12 cranes", "likely", "high confidence", CHECKED);
    assertTrue(only(CheckGround.LIKELY_AND_SURE, one).words().startsWith("It is likely"));
    String two =
        "Barges at dawn\n\n"
            + "The board thinks it likely that 40 barges come. It said of 12 cranes, and with high"
            + " confidence, that they stand idle.";
    silent(
        new ArticleToSeal(two)
            .judged("40 barges", "likely", null, CHECKED)
            .judged("12 cranes", null, "high confidence", CHECKED));
    String joined = two.replace("come. It said", "come; it said");
    only(
        CheckGround.LIKELY_AND_SURE,
        new ArticleToSeal(joined)
            .judged("40 barges", "likely", null, CHECKED)
            .judged("12 cranes", null, "high confidence", CHECKED));
  }

  @Test
  void anAssessorThatIsNoActorIsFoundByName() {
    EvidenceQuote quote = article().quote("The capitals draw closer");
    Agent picture = Agent.named("a satellite image", AgentKind.INSTRUMENT);
    Agent crowd = Agent.named("experts", AgentKind.UNNAMED);
    CheckFinding found =
        only(CheckGround.INSTRUMENT_ASSESSES, article().state(quote, picture, null, CHECKED));
    assertEquals("a satellite image", found.detail());
    only(CheckGround.UNNAMED_ASSESS, article().state(quote, crowd, null, CHECKED));
    for (String outlet : List.of("Reuters", "The Quay Sheet", "the Harbour Times", "연합뉴스")) {
      Agent agent = Agent.named(outlet, AgentKind.BODY);
      only(CheckGround.OUTLET_ASSESSES, article().state(quote, agent, null, CHECKED));
    }
    for (String actor : List.of("National Intelligence Service", "The river board", "Press")) {
      silent(article().state(quote, Agent.named(actor, AgentKind.BODY), null, CHECKED));
    }
  }

  @Test
  void whatNobodyCheckedIsFoundAndWhatWasNotReadIsCounted() {
    EvidenceQuote quote = article().quote("The capitals draw closer");
    assertEquals(
        List.of(CheckGround.ESTIMATE_UNCHECKED, CheckGround.STATE_UNCHECKED),
        grounds(
            article()
                .estimate("40 barges", null, Review.PROPOSED, by(BODY))
                .state(quote, BODY, null, Review.PROPOSED)));
    only(
        CheckGround.EVENT_UNCHECKED,
        article().event("The capitals draw closer", "2025-04", Review.PROPOSED));
    silent(article().event("The capitals draw closer", "2026", REJECTED));
    ArticleToSeal bulk =
        article()
            .estimate("40 barges", null, IN_BULK, by(BODY))
            .state(quote, BODY, null, IN_BULK)
            .estimate("12 cranes", null, CHECKED, by(BODY));
    silent(bulk);
    assertEquals(2, report(bulk).inBulk());
  }

  @Test
  void aBriefingWithoutAHandlingMarkIsFound() {
    CheckFinding found = only(CheckGround.NO_HANDLING, article().handling(null));
    assertEquals(null, found.articleId());
    silent(article());
  }

  @Test
  void aTextWithoutRightsIsFound() {
    assertEquals("a1", only(CheckGround.NO_RIGHTS, article().rights(null)).articleId());
    only(CheckGround.NO_RIGHTS, article().rights(" "));
    silent(article().rights("No redistribution."));
  }

  @Test
  void datesAfterTheArticlesOwnAreFound() {
    EvidenceQuote quote = article().quote("The capitals draw closer");
    assertEquals(
        "2025-06",
        only(
                CheckGround.FIGURE_DATED_AFTER,
                article().estimate("40 barges", "2025-06", CHECKED, by(BODY)))
            .detail());
    only(CheckGround.STATE_DATED_AFTER, article().state(quote, BODY, "2025-05-02", CHECKED));
    only(CheckGround.EVENT_DATED_AFTER, article().event("The capitals draw closer", "2026"));
    // Part of what these may mean lies before the article.
    silent(article().estimate("40 barges", "2025-05", CHECKED, by(BODY)));
    silent(article().event("The capitals draw closer", "2025"));
  }

  @Test
  void marksWithoutAPlaceAreFound() {
    assertEquals("600 carts", only(CheckGround.NO_PLACE, article().lost("600 carts")).words());
    CheckFinding moved =
        only(
            CheckGround.OTHER_WORDS,
            article()
                .estimate("40 barges", null, CHECKED, by(BODY))
                .moved("40 boats", "40 barges"));
    assertEquals(article().at("40 barges"), moved.span());
    silent(article().estimate("40 barges", null, CHECKED, by(BODY)));
  }

  @Test
  void everyGroundBelongsToACheckAndEveryCheckHasOne() {
    assertEquals(
        List.of(SealCheck.values()),
        Arrays.stream(CheckGround.values()).map(CheckGround::check).distinct().toList());
    assertEquals(10, SealCheck.values().length);
  }

  @Test
  void whatIsFoundIsCountedByCheckAndWhatOnlyTheTextCouldMendHoldsNothingBack() {
    SealReport told = report(article().rights(null).event("The capitals draw closer", "2026"));
    assertEquals(
        List.of(
            new OpenCheck(SealCheck.RIGHTS_MISSING, 1),
            new OpenCheck(SealCheck.DATE_AFTER_ARTICLE, 1)),
        told.open());
    assertFalse(told.blocked());
    assertTrue(report(article().plain("12 cranes")).blocked());
  }

  @Test
  void anArticleThatCannotBeReadHoldsTheSealBack() {
    SealReport report = new SealChecks(text -> List.of()).of(article().briefing(true), () -> false);
    assertEquals(1, report.unread().size());
    assertTrue(report.blocked());
  }

  @Test
  void aLanguageInWhichNothingWasSoughtIsNamed() {
    assertEquals(List.of("ja"), report(article().language("ja")).unsought());
    assertEquals(List.of(), report(article()).unsought());
  }
}
