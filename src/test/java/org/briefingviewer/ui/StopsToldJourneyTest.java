// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A walk stands at two events that the same words tell, and at a state of a tie: what is asked can
/// be read, and what is corrected is what is asked.
@ExtendWith(ApplicationExtension.class)
class StopsToldJourneyTest {
  private static final String TWICE = "opened in 2018 and again in 2024";

  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    ArticleDraft gates =
        new ArticleDraft(
                "gates",
                """
                Gates on the river

                The gate was opened in 2018 and again in 2024, a keeper told. Its wall was built in 1990.\
                """)
            .event("2018", Basis.STATED, TWICE, BorderBriefing.DPRK_CHINA)
            .event("2024", Basis.INFERRED, TWICE)
            .event("1990", Basis.STATED, "built in 1990");
    MemoryBriefing two =
        new MemoryBriefing(
            new HandlingMark("FOR THE DESK", null),
            List.of(gates, BorderBriefing.customs()),
            Set.of(),
            new BundleIntegrity(2, 2, List.of(), Set.of()));
    fixture = WindowFixture.of(two.at(folder.resolve("gates.briefing")));
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("Dana");
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private ReviewStop stop() {
    return fixture.review.stopProperty().get();
  }

  private String asked() {
    return ((Label) fixture.window.lookup("#review-what")).getText().replace('\u00A0', ' ');
  }

  private Event event(String id) {
    return fixture.session.markedArticle().findings().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofTwoEventsInTheSameWordsTheOneAtTheStopIsCorrected(FxRobot robot) {
    Keys.press(robot, KeyCode.R);
    Keys.press(robot, KeyCode.A);
    assertEquals("v2", stop().of().id(), "the first one is accepted");
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    TextField date = robot.lookup("#event-date").queryAs(TextField.class);
    assertEquals("2024", date.getText());
    robot.interact(() -> date.setText("2025"));
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("2018", event("v1").date().iso());
    assertEquals(ReviewState.ACCEPTED, event("v1").review().state());
    assertEquals("2025", event("v2").date().iso());
    assertEquals("v3", stop().of().id(), "and it goes on");
  }

  @Test
  void withoutAWalkTheOneThatNobodyCheckedIsCorrected(FxRobot robot) {
    Keys.press(robot, KeyCode.R);
    Keys.press(robot, KeyCode.A);
    Keys.press(robot, KeyCode.ESCAPE);
    robot.interact(() -> fixture.session.showPassage(event("v1").quote()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    assertEquals("2024", robot.lookup("#event-date").queryAs(TextField.class).getText());
  }

  @Test
  void theQuestionOfAnEventSaysTheDateThatIsAccepted(FxRobot robot) {
    Keys.press(robot, KeyCode.R);
    assertEquals(
        "event dated 2018 (only the year is known): “" + TWICE + "” · DPRK–China", asked());
    Keys.press(robot, KeyCode.A);
    assertEquals(
        "event dated 2024 (only the year is known, partly inferred): “" + TWICE + "”", asked());
  }

  @Test
  void theQuestionOfATieSaysItsTrendItsHedgeAndItsAssessorWhateverPageThePanelShows(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.session.nextArticle();
          ((ButtonBase) fixture.window.lookup("#tab-timeline")).fire();
        });
    Keys.press(robot, KeyCode.R);
    assertTrue(
        asked()
            .startsWith(
                "DPRK–China: mending ↗ · hedged · assessed by former envoy · 27 Mar 2025: “"),
        asked());
  }

  private void atTheTies(FxRobot robot) {
    robot.interact(() -> fixture.session.nextArticle());
    Keys.press(robot, KeyCode.R);
  }

  @Test
  void whoLeavesTheEditorOfATieIsStillAskedAboutIt(FxRobot robot) {
    atTheTies(robot);
    ReviewStop before = stop();
    String asked = asked();
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.press(robot, KeyCode.ESCAPE);
    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty());
    assertEquals(before, stop());
    assertEquals(asked, asked());
    Keys.press(robot, KeyCode.A);
    assertEquals(ReviewState.ACCEPTED, states().getFirst().review().state());
  }

  @Test
  void aCorrectedTieAndACorrectedEstimateGoOnAsAnEventDoes(FxRobot robot) {
    atTheTies(robot);
    final ReviewStop tie = stop();
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(ReviewState.CORRECTED, states().getFirst().review().state());
    ReviewStop estimate = stop();
    assertNotEquals(tie.of(), estimate.of(), "it went on from the tie");
    assertEquals("30 percent", estimate.words());
    Keys.press(robot, KeyCode.C);
    robot.interact(() -> robot.lookup("#correct-low").queryAs(TextField.class).setText("31"));
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(
        ReviewState.CORRECTED,
        fixture.session.estimates().stream()
            .filter(one -> one.id().equals(estimate.of().id()))
            .findFirst()
            .orElseThrow()
            .review()
            .state());
    assertNotEquals(estimate.of(), stop().of(), "it went on from the estimate");
    assertEquals(null, fixture.session.estimateProperty().get());
  }

  private List<TieState> states() {
    return fixture.session.markedArticle().findings().tieStates();
  }

  private boolean offered(String name) {
    Node key = fixture.window.lookup("#review-key-" + name);
    return key.isVisible() && !key.isDisabled();
  }

  @Test
  void whereNothingIsLeftNoKeyIsOfferedThatDoesNothingAndTheKeyOfTheNextArticleIsNamed(
      FxRobot robot) {
    Keys.press(robot, KeyCode.R);
    assertTrue(offered("next"));
    Keys.press(robot, KeyCode.A);
    Keys.press(robot, KeyCode.A);
    Keys.press(robot, KeyCode.A);
    assertEquals(
        "all 3 in this article read by Dana, 4 left in all"
            + " · nothing left here; Ctrl+Page Down: next article",
        asked());
    for (String name : List.of("accept", "reject", "none", "correct", "next")) {
      assertFalse(offered(name), name);
    }
    assertFalse(fixture.window.lookup("#review-all-ACCEPT").isVisible());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertEquals(BorderBriefing.customs().build().article().text(), fixture.text());
    assertTrue(offered("next"), "there it goes on");
    Keys.press(robot, KeyCode.N);
    assertTrue(offered("accept"));
  }

  @Test
  void thePanelSpeaksOfNoKeyThatTheReviewHas(FxRobot robot) {
    robot.interact(() -> fixture.session.nextArticle());
    assertEquals("Press N to step through the 4 estimates of this article.", hint());
    Keys.press(robot, KeyCode.R);
    assertEquals("This article has 4 estimates.", hint());
    Keys.press(robot, KeyCode.R);
    assertEquals("Press N to step through the 4 estimates of this article.", hint());
  }

  private String hint() {
    return ((Label) fixture.window.lookup(".card-hint")).getText();
  }
}
