// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.intake.data.WorkedElsewhere;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Data that somebody worked on elsewhere comes in again, after a look, and goes with one undo.
@ExtendWith(ApplicationExtension.class)
class DataJourneyTest {
  private static final String ARTICLE = "customs";

  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole());
    fixture.settings.nameReviewer("A. Kim");
    WindowFixture.show(stage, fixture);
  }

  private Estimate proposed() throws Refusal {
    return WorkedElsewhere.proposed(fixture.session.briefing(), ARTICLE);
  }

  private Path worked() throws Exception {
    Path out = folder.resolve("worked.jsonl");
    WorkedElsewhere.write(fixture.session.briefing(), ARTICLE, out);
    return out;
  }

  private void bring(FxRobot robot, Path file) {
    fixture.desk.toOpen = List.of(file);
    robot.interact(() -> fixture.command("data.command"));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String sheet(FxRobot robot) {
    StringBuilder words = new StringBuilder();
    robot
        .lookup("#data-sheet")
        .query()
        .lookupAll(".label")
        .forEach(label -> words.append(((Label) label).getText()).append('\n'));
    return words.toString();
  }

  @Test
  void whatChangesIsReadFirstAndOneUndoTakesAllOfItBack(FxRobot robot) throws Exception {
    Estimate before = proposed();
    bring(robot, worked());
    String told = sheet(robot);
    assertTrue(told.contains("findings; unchanged: "), told);
    assertTrue(told.contains(before.asWritten()), told);
    assertEquals(before, proposed(), "nothing is done by looking");
    assertTrue(robot.lookup("#data-take").query().isFocused());

    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(fixture.strip().contains("undoes it"), fixture.strip());
    EstimateId id = new EstimateId(ARTICLE, before.id());
    Briefing now = fixture.session.briefing();
    Estimate taken =
        now.article(ARTICLE).findings().estimates().stream()
            .filter(each -> each.id().equals(before.id()))
            .findFirst()
            .orElseThrow();
    assertEquals("Bo", taken.review().by());
    assertEquals("A. Kim", now.knowledge().rating(id).by());
    assertEquals(2, fixture.document.unsavedProperty().get());

    robot.interact(fixture.document::undo);
    assertEquals(before, proposed());
    assertEquals(null, fixture.session.briefing().knowledge().rating(id));
    robot.interact(fixture.document::redo);
    assertEquals("A. Kim", fixture.session.briefing().knowledge().rating(id).by());
    bring(robot, folder.resolve("worked.jsonl"));
    assertTrue(sheet(robot).contains("Nothing would change."), sheet(robot));
    assertTrue(robot.lookup("#data-take").query().isDisabled());
  }

  @Test
  void verdictsOfOthersAreToldByNameAndCountAndMayStayOutside(FxRobot robot) throws Exception {
    Estimate before = proposed();
    bring(robot, worked());
    assertTrue(
        robot.lookup("#data-take-without-verdicts").query().isDisabled(),
        "Bo's verdict and rating are all that would change");
    robot.type(KeyCode.ESCAPE);
    Path file = worked();
    String ownRating = "(\"code\": *\"[^\"]*\", *\"by\": *)\"Bo\"";
    Files.writeString(file, Files.readString(file).replaceAll(ownRating, "$1\"A. Kim\""));
    bring(robot, file);
    assertTrue(sheet(robot).contains("1 verdict in this file said to be by Bo"), sheet(robot));
    robot.interact(robot.lookup("#data-take-without-verdicts").queryButton()::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#data-sheet").tryQuery().isPresent());
    assertEquals(before, proposed(), "Bo's verdict stays outside");
    EstimateId id = new EstimateId(ARTICLE, before.id());
    assertEquals(
        "A. Kim", fixture.session.briefing().knowledge().rating(id).by(), "the rest is in");
  }

  @Test
  void aFileOfNoKindThatComesInIsRefusedByName(FxRobot robot) throws Exception {
    bring(robot, Files.writeString(folder.resolve("other.json"), "{\"a\": 1}"));
    assertFalse(robot.lookup("#data-sheet").tryQuery().isPresent());
    assertTrue(fixture.strip().contains("JSON of no kind"), fixture.strip());
  }
}
