// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An agent is found, renamed, made one with another and shown where it stands, and an article's
/// details are corrected: by keys.
@ExtendWith(ApplicationExtension.class)
class AgentsJourneyTest {
  private static final String INSTITUTE = "Border Institute (ROK)";

  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole().at(folder.resolve("border.briefing")));
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("Dana");
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private static void over(FxRobot robot, String id, String words) {
    Keys.tabTo(robot, id);
    robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).selectAll());
    Keys.type(robot, words);
  }

  private List<String> sources() {
    return fixture.session.markedArticle().findings().estimates().stream()
        .map(estimate -> estimate.chain().source().agent().name())
        .distinct()
        .toList();
  }

  private static void find(FxRobot robot, String words) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    Keys.type(robot, words);
    Keys.press(robot, KeyCode.DOWN);
  }

  @Test
  void anAgentIsRenamedWithItsSpellingsWhereverItStands(FxRobot robot) {
    assertEquals(List.of(INSTITUTE), sources());
    find(robot, "institute");
    over(robot, "agent-name", "Institute of the Border");
    over(robot, "agent-aliases", "ko: 국경연구소; " + INSTITUTE);
    Keys.press(robot, KeyCode.ENTER);

    assertEquals(List.of("Institute of the Border"), sources());
    Agent now =
        fixture.session.markedArticle().findings().tieStates().stream()
            .map(state -> state.assessor())
            .filter(agent -> agent.name().equals("Institute of the Border"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(new Alias("국경연구소", "ko"), new Alias(INSTITUTE, "und")), now.aliases());

    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(INSTITUTE), sources());
  }

  @Test
  void aSourceWhoseNameLooksLikeAnothersIsToldOnTheCard(FxRobot robot) {
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().getFirst()));
    assertTrue(robot.lookup("#card-alike").tryQuery().isEmpty());
    find(robot, "experts");
    over(robot, "agent-name", INSTITUTE.replace('o', 'о'));
    Keys.press(robot, KeyCode.ENTER);
    Keys.press(robot, KeyCode.ESCAPE);

    String told = Faces.wordsWithin(robot.lookup("#card-alike").query());
    assertEquals(
        "“"
            + INSTITUTE
            + "” looks like “"
            + INSTITUTE.replace('o', 'о')
            + "” but is spelled differently",
        told);
    assertTrue(robot.lookup("#card-alike").query().isVisible());
  }

  @Test
  void aSheetThatWasClosedNoLongerFollowsTheAgents(FxRobot robot) {
    find(robot, "institute");
    ListView<?> first = robot.lookup("#agents-list").queryAs(ListView.class);
    List<?> before = List.copyOf(first.getItems());
    Keys.press(robot, KeyCode.ESCAPE);
    assertTrue(robot.lookup("#agents-list").tryQuery().isEmpty(), "what is closed is let go of");

    find(robot, "institute");
    over(robot, "agent-name", "Institute of the Border");
    Keys.press(robot, KeyCode.ENTER);
    assertNotEquals(before, robot.lookup("#agents-list").queryAs(ListView.class).getItems());
    assertEquals(before, first.getItems());
  }

  /// A gathering that ends late brings what changed meanwhile; what is being typed stays.
  @Test
  void whatIsTypedStaysWhenTheAgentsAreGatheredAnew(FxRobot robot) {
    find(robot, "institute");
    over(robot, "agent-name", "Institute of the Border");
    TieState state = fixture.session.markedArticle().findings().tieStates().getFirst();
    String article = fixture.session.markedArticle().article().id();
    robot.interact(
        () -> {
          fixture.document.apply(
              new BriefingEdit.Settle(
                  fixture.document.act("Eli"),
                  List.of(
                      new BriefingEdit.Settled(
                          FindingId.of(article, state), state.asWritten(), state.review().state())),
                  ReviewState.REJECTED));
          fixture.agents.gather();
        });
    assertEquals(
        "Institute of the Border", robot.lookup("#agent-name").queryAs(TextField.class).getText());
    assertTrue(robot.lookup("#agent-name").query().isFocused());
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(List.of("Institute of the Border"), sources());
  }

  /// Whose edits these are is asked over the open sheet, of which nothing gets lost.
  @Test
  void whoDoesNotGiveANameIsBackAtWhatWasTyped(FxRobot robot) {
    robot.interact(() -> fixture.settings.nameReviewer(""));
    find(robot, "institute");
    over(robot, "agent-name", "Institute of the Border");
    Keys.press(robot, KeyCode.ENTER);
    assertTrue(robot.lookup("#agent-name").tryQuery().isEmpty(), "the name is asked");
    Keys.press(robot, KeyCode.ESCAPE);
    assertEquals(
        "Institute of the Border", robot.lookup("#agent-name").queryAs(TextField.class).getText());
    assertTrue(robot.lookup("#agent-name").query().isFocused());
    assertEquals(List.of(INSTITUTE), sources());

    Keys.press(robot, KeyCode.ENTER);
    Keys.type(robot, "Dana");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(List.of("Institute of the Border"), sources());
    Keys.press(robot, KeyCode.ESCAPE);
    assertTrue(robot.lookup("#agents-list").tryQuery().isEmpty(), "and then it is closed");
  }

  @Test
  void twoAgentsBecomeOneAndItsPlaceIsShown(FxRobot robot) {
    find(robot, "institute");
    Keys.tabTo(robot, "agent-other");
    Keys.type(robot, "former");
    Keys.press(robot, KeyCode.DOWN);
    Keys.tabTo(robot, "agent-merge");
    Keys.press(robot, KeyCode.SPACE);
    assertTrue(
        fixture.session.markedArticle().findings().tieStates().stream()
            .allMatch(state -> state.assessor().name().equals(INSTITUTE)),
        "the envoy is the institute now");
    Keys.press(robot, KeyCode.ESCAPE);

    find(robot, "former envoy");
    assertEquals(
        INSTITUTE,
        robot.lookup("#agent-name").queryAs(TextField.class).getText(),
        "found by the spelling that it got");
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertTrue(
        fixture.session.markedArticle().findings().tieStates().stream()
            .anyMatch(state -> state.assessor().name().equals("former envoy")));
  }

  @Test
  void theSideOfAnAssessorIsSetInAllThatItAssesses(FxRobot robot) {
    find(robot, "institute");
    over(robot, "agent-side", "south korea");
    Keys.tabTo(robot, "agent-keep");
    Keys.press(robot, KeyCode.SPACE);
    assertEquals(
        "South Korea",
        fixture.session.markedArticle().findings().tieStates().stream()
            .filter(state -> state.assessor().name().equals(INSTITUTE))
            .findFirst()
            .orElseThrow()
            .side());
  }

  @Test
  void theDetailsOfAnArticleAreCorrected(FxRobot robot) {
    Article before = fixture.session.markedArticle().article();
    Keys.press(robot, KeyCode.SHIFT, KeyCode.F2);
    over(robot, "details-publisher", "Quay Courier");
    over(robot, "details-byline", "Ann Lee; Bo Rae");
    over(robot, "details-rights", "No redistribution");
    over(robot, "details-accessed", "2026-13");
    assertEquals(
        fixture.messages.text("ties.lack.DATE"),
        robot.lookup("#details-refused").queryAs(Label.class).getText());
    over(robot, "details-accessed", "2026-11-20");
    Keys.press(robot, KeyCode.ENTER);

    Article now = fixture.session.markedArticle().article();
    assertEquals("Quay Courier", now.publication().publisher());
    assertEquals(List.of("Ann Lee", "Bo Rae"), now.byline().names());
    assertEquals("No redistribution", now.publication().rights());
    assertEquals(
        "2026-11-20",
        fixture.session.knowledgeProperty().get().references().getFirst().accessed().iso());
    assertEquals("Quay Courier", fixture.session.articlesProperty().get().getFirst().publisher());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, fixture.session.markedArticle().article());
    assertNull(fixture.session.knowledgeProperty().get().references().getFirst().accessed());
  }
}
