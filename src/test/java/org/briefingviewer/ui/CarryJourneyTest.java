// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// By keyboard alone: one figure is corrected, the others that say the same are looked at, one is
/// left out, the rest is corrected too, unread, and taken back at once.
@ExtendWith(ApplicationExtension.class)
class CarryJourneyTest {
  private static final String PAGE =
      """
      Coal comes back to the pier

      The harbour office estimated on Monday that about 40 tons of coal lay at the pier.

      It estimated that about 60 tons of sand came in May.
      """;

  private static final String SECOND =
      """
      Salt goes out by barge

      A clerk estimated that about 90 tons of salt left the pier.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.working(home, Locale.ENGLISH, "S. Second");
    WindowFixture.show(stage, fixture);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture::letGo);
  }

  private void paste(FxRobot robot, String page) {
    fixture.desk.clipboard = new Pasted(page, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
  }

  private String unit(int index) {
    return fixture.session.estimates().get(index).quantity().unit().code();
  }

  @Test
  void equalProposalsAreCorrectedUnreadAfterALookAtThem(FxRobot robot) {
    paste(robot, SECOND);
    paste(robot, PAGE);
    robot.interact(() -> fixture.session.chooseArticle(first()));
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.C);
    Keys.tabTo(robot, "correct-unit");
    robot.interact(() -> ((TextField) robot.lookup("#correct-unit").query()).setText("kilogram"));
    Keys.press(robot, KeyCode.ENTER);
    assertNotNull(fixture.window.lookup("#card-carry"), "the card offers it");

    Keys.press(robot, KeyCode.SHIFT, KeyCode.C);
    assertEquals("unit: ton → kilogram", text("#carry-change"));
    assertTrue(text("#carry-sentence").startsWith("2 proposals say the same, in 2 articles."));
    Keys.press(robot, KeyCode.ESCAPE);
    assertEquals("ton", unit(1), "Esc changes nothing");

    Keys.press(robot, KeyCode.SHIFT, KeyCode.C);
    Keys.tabTo(robot, "carry-list");
    Keys.press(robot, KeyCode.HOME);
    Keys.press(robot, KeyCode.SPACE);
    assertEquals(
        "Correct 1 without reading", ((Button) robot.lookup("#carry-go").query()).getText());
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.SPACE);
    assertTrue(robot.lookup("#carry-go").query().isDisabled(), "none is left");
    Keys.press(robot, KeyCode.SPACE);
    Keys.press(robot, KeyCode.ENTER);
    assertFalse(fixture.window.lookup("#sheet").isVisible());
    assertTrue(fixture.strip().startsWith("S. Second corrected 1 in bulk, not read."));

    Estimate sand = fixture.session.estimates().get(1);
    assertEquals(new Unit(UnitKind.MEASURE, "kilogram"), sand.quantity().unit());
    assertEquals(ReviewState.CORRECTED, sand.review().state());
    assertEquals(Review.Care.IN_BULK, sand.review().care());
    robot.interact(() -> fixture.session.chooseEstimate(sand));
    assertTrue(said(robot).contains("in bulk, not read"), said(robot));
    assertNull(fixture.window.lookup("#card-carry"), "of what nobody read nothing is carried on");
    Estimate salt = other(robot).getFirst();
    assertEquals("ton", salt.quantity().unit().code(), "it was left out");
    assertEquals(ReviewState.PROPOSED, salt.review().state());

    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    robot.interact(() -> fixture.session.chooseArticle(first()));
    assertEquals("kilogram", unit(0), "the correction itself stays");
    assertEquals("ton", unit(1));
  }

  /// The article that was pasted last.
  private String first() {
    return fixture.session.articlesProperty().get().getLast().id();
  }

  private List<Estimate> other(FxRobot robot) {
    robot.interact(
        () ->
            fixture.session.chooseArticle(
                fixture.session.articlesProperty().get().getFirst().id()));
    return fixture.session.estimates();
  }

  private static String said(FxRobot robot) {
    StringBuilder all = new StringBuilder();
    robot
        .lookup(node -> node instanceof ScriptedText)
        .queryAllAs(ScriptedText.class)
        .forEach(text -> all.append(text.getAccessibleText()).append(' '));
    return all.toString();
  }

  private String text(String id) {
    return ((Label) fixture.window.lookup(id)).getText();
  }
}
