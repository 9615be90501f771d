// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import static org.briefingviewer.model.ReviewState.ACCEPTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.ui.panel.PanelScene;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class TieCourseTest {
  private static final ActorPair PAIR = new ActorPair("DPRK", "Russia");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 28);
  private static final Review CHECKED = new Review(ACCEPTED, "J. Kim", DAY);

  @Test
  void theTrendOfMostArticlesComesFirst() {
    assertEquals(
        "4 articles: 3 strengthening not checked, 1 cooling not checked; in the order of time:"
            + " strengthening, strengthening, strengthening, cooling",
        words(
            state("a", Trend.COOLING, "2025-06", Review.PROPOSED),
            state("b", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("c", Trend.STRENGTHENING, "2025-04", Review.PROPOSED),
            state("d", Trend.STRENGTHENING, "2025-03", Review.PROPOSED)));
  }

  @Test
  void whereTheArticlesTellOfSeveralYearsTheYearsStandBesideTheTrends() {
    assertEquals(
        "3 articles: 2 strengthening (2024–2025) not checked, 1 cooling (2022) not checked; in the"
            + " order of time: cooling, strengthening, strengthening",
        words(
            state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("b", Trend.STRENGTHENING, "2024-04", Review.PROPOSED),
            state("c", Trend.COOLING, "2022-03", Review.PROPOSED)));
  }

  @Test
  void theOneThatAPersonCheckedComesBeforeTheManyThatNobodyDid() {
    assertEquals(
        "3 articles: 1 cooling ✓, 2 strengthening not checked; in the order of time: cooling,"
            + " strengthening, strengthening",
        words(
            state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("b", Trend.STRENGTHENING, "2025-04", Review.PROPOSED),
            state("c", Trend.COOLING, "2025-03", CHECKED)));
  }

  @Test
  void whatIsHedgedIsCountedAsSuch() {
    TieState hedged = hedged(state("a", Trend.MENDING, "2025-05", CHECKED));
    TieState plain = state("b", Trend.MENDING, "2025-04", CHECKED);

    assertEquals("1 article: mending (hedged) ✓", words(hedged));
    assertEquals(
        "2 articles: 2 mending (1 hedged) ✓; in the order of time: mending, mending",
        words(hedged, plain));
  }

  @Test
  void anArticleThatIsTornCountsAsUnclear() {
    assertEquals(
        "1 article: unclear not checked",
        words(
            state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("a", Trend.COOLING, "2025-05", Review.PROPOSED)));
  }

  @Test
  void aDotStandsForEachArticleInTheOrderOfTimeAndIsFilledOnlyWhereAPersonReadIt() {
    Review bulk = CHECKED.then(new Review.Verdict(ACCEPTED, "J. Kim", DAY, Review.Care.IN_BULK));
    TieCourse course =
        course(
            state("a", Trend.STRENGTHENING, "2025-05", Review.PROPOSED),
            state("b", Trend.STABLE, "2025-04", bulk),
            state("c", Trend.COOLING, "2025-03", CHECKED));

    assertEquals(
        List.of("course-read cooling", "course-bulk stable", "course-open strengthening"),
        course.lookupAll(".course-dot").stream()
            .map(dot -> (Parent) dot)
            .map(
                dot ->
                    dot.getStyleClass().getLast()
                        + " "
                        + dot.getChildrenUnmodifiable().getFirst().getStyleClass().getLast())
            .toList());
    String said = course.getAccessibleText().replace('\u00A0', ' ');
    assertTrue(said.contains("1 stable ✓ in bulk, not read"), said);
  }

  @Test
  void theTriangleSaysOfATornTieWhatItsLineSaysAndNoneOfItsTrends() {
    TieState closer = state("a", Trend.STRENGTHENING, "2025-05", CHECKED);
    TieState cooler = state("a", Trend.COOLING, "2025-05", CHECKED);
    TieReading reading = TieReading.of(new Tie(PAIR, List.of(closer, cooler)));
    TieWords said = new TieWords(new Messages(Locale.ENGLISH));

    assertEquals("1 article: unclear ✓", words(closer, cooler));
    assertEquals(List.of("✓ unclear", "states disagree"), said.edge(reading, reading.state()));
    assertEquals("unclear ?", said.whole(reading, reading.state()));
  }

  private static String words(TieState... states) {
    return course(states).getAccessibleText().replace('\u00A0', ' ');
  }

  private static TieCourse course(TieState... states) {
    return new TieCourse(
        new Messages(Locale.ENGLISH),
        PanelScene.fonts(),
        TieReading.of(new Tie(PAIR, List.of(states))));
  }

  private static TieState hedged(TieState state) {
    return new TieState(
        state.id(),
        state.pair(),
        state.trend(),
        state.words(),
        null,
        Basis.STATED,
        state.asOf(),
        true,
        state.evidence(),
        state.review());
  }

  private static TieState state(String article, Trend trend, String day, Review review) {
    return new TieState(
        article + trend,
        PAIR,
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
