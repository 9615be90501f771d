// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class TieSpreadTest {
  private static final Review CHECKED =
      new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 3, 28));

  @Test
  void theTrendOfMostArticlesComesFirst() {
    assertEquals(
        "Briefing: not checked strengthening in 3 articles, cooling in 1 article",
        words(
            state("a", Trend.COOLING, "2025-06", Review.PROPOSED),
            state("b", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("c", Trend.STRENGTHENING, "2025-04", Review.PROPOSED),
            state("d", Trend.STRENGTHENING, "2025-03", Review.PROPOSED)));
  }

  @Test
  void whereTheArticlesTellOfSeveralYearsTheYearsStandBesideTheTrends() {
    assertEquals(
        "Briefing: not checked strengthening in 2 articles (2024–2025), cooling in 1 article"
            + " (2022)",
        words(
            state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("b", Trend.STRENGTHENING, "2024-04", Review.PROPOSED),
            state("c", Trend.COOLING, "2022-03", Review.PROPOSED)));
  }

  @Test
  void theOneThatAPersonCheckedComesBeforeTheManyThatNobodyDid() {
    assertEquals(
        "Briefing: ✓ checked cooling in 1 article; not checked strengthening in 2 articles",
        words(
            state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("b", Trend.STRENGTHENING, "2025-04", Review.PROPOSED),
            state("c", Trend.COOLING, "2025-03", CHECKED)));
  }

  @Test
  void anArticleThatIsTornCountsAsUnclear() {
    assertTrue(
        words(
                state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
                state("a", Trend.COOLING, "2025-05", Review.PROPOSED))
            .endsWith("unclear in 1 article"));
  }

  private static String words(TieState... states) {
    TieReading reading = TieReading.of(new Tie(PanelFixture.DPRK_RUSSIA, List.of(states)));
    return new TieSpread(new Messages(Locale.ENGLISH), reading)
        .words(new PanelText(PanelScene.fonts()))
        .getAccessibleText()
        .replace('\u00A0', ' ');
  }

  private static TieState state(String article, Trend trend, String day, Review review) {
    return new TieState(
        article + trend,
        PanelFixture.DPRK_RUSSIA,
        trend,
        "as it says",
        null,
        Basis.STATED,
        PartialDate.parse(day),
        false,
        List.of(new EvidenceQuote(article, new TextSpan(0, 10), "as it says")),
        review);
  }
}
