// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.ui.font.ScriptedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Names, days, order and marks of a briefing and its articles, changed and taken back.
@ExtendWith(ApplicationExtension.class)
class ArticlesJourneyTest {
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

  @Test
  void theBriefingGetsAMarkWhichTheBandShowsAndOneUndoTakesBack(FxRobot robot) {
    String before = band();

    command(robot, "edit.command.mark");
    robot.clickOn("#mark-amber");

    assertTrue(band().startsWith(TlpLevel.AMBER.text()), band());
    assertFalse(fixture.window.lookupAll(".tlp-amber").isEmpty(), "in TLP's own colour");

    undo(robot);
    assertEquals(before, band());
  }

  @Test
  void aHouseMarkIsTakenAsItIsWritten(FxRobot robot) {
    command(robot, "edit.command.mark");
    robot.clickOn("#mark-field").write("HOUSE ONLY").type(KeyCode.ENTER);

    assertTrue(band().contains("HOUSE ONLY"), band());
  }

  @Test
  void aParagraphIsMarkedThroughItsEstimate(FxRobot robot) {
    robot.interact(() -> fixture.session.nextEstimate());

    command(robot, "edit.command.markParagraph");
    robot.clickOn("#mark-red");

    assertTrue(band().contains(TlpLevel.RED.text()), "the strictest stands in the band: " + band());
  }

  @Test
  void theTitleOfTheBriefingIsWrittenAnew(FxRobot robot) {
    command(robot, "edit.command.title");
    write(robot, "Border, week 12");

    assertEquals("Border, week 12", title());
    undo(robot);
    assertNotEquals("Border, week 12", title());
  }

  @Test
  void anArticleGetsAnotherNameInTheListAndKeepsItsHeadline(FxRobot robot) {
    robot.type(KeyCode.F2);
    WaitForAsyncUtils.waitForFxEvents();
    write(robot, "The customs area");

    ArticleSummary named = shown();
    assertEquals("The customs area", named.name());
    assertNotEquals(named.name(), named.headline());

    robot.type(KeyCode.F2);
    WaitForAsyncUtils.waitForFxEvents();
    write(robot, "");
    assertNull(shown().title(), "left empty, the list shows the headline");
  }

  @Test
  void aDateThatIsNoneIsToldAsItIsTyped(FxRobot robot) {
    command(robot, "edit.command.date");
    robot.clickOn("#name-field").eraseText(12).write("2025-02-30");

    assertTrue(robot.lookup("#name-go").queryAs(Button.class).isDisabled());
    assertFalse(robot.lookup("#name-refused").queryAs(Label.class).getText().isBlank());

    robot.clickOn("#name-field").eraseText(12).write("2025-02-28").type(KeyCode.ENTER);
    assertEquals(
        LocalDate.of(2025, 2, 28), fixture.session.markedArticle().article().publication().day());
  }

  @Test
  void anArticleIsMovedAndTakenOutAndComesBack(FxRobot robot) {
    List<String> before = ids();
    String first = before.getFirst();

    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);
    assertEquals(first, ids().get(1));

    command(robot, "edit.command.remove");
    assertFalse(ids().contains(first));

    undo(robot);
    undo(robot);
    assertEquals(before, ids());
  }

  private void command(FxRobot robot, String key) {
    robot.interact(() -> fixture.command(key));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void write(FxRobot robot, String words) {
    TextField field = robot.lookup("#name-field").queryAs(TextField.class);
    robot.interact(() -> field.setText(words));
    robot.clickOn("#name-field").type(KeyCode.ENTER);
  }

  private static void undo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String band() {
    String words = ((ScriptedText) fixture.window.lookup("#handling")).getAccessibleText();
    String name = fixture.messages.text("handling.name", "");
    assertTrue(words.startsWith(name), words);
    return words.substring(name.length());
  }

  private String title() {
    return ((Label) fixture.window.lookup(".bar-title")).getText();
  }

  private ArticleSummary shown() {
    String id = fixture.session.articleIdProperty().get();
    return fixture.session.articlesProperty().get().stream()
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ids() {
    return fixture.session.articlesProperty().get().stream().map(ArticleSummary::id).toList();
  }
}
