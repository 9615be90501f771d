// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.Note;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.ui.text.ArticleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NotesJourneyTest {
  @TempDir static Path home;

  private final MemoryBriefing briefing = BorderBriefing.whole();
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException {
    Path own = Files.createTempDirectory(home, "own");
    fixture = new WindowFixture(file -> briefing, Locale.ENGLISH, own);
    WindowFixture.show(stage, fixture);
    fixture.session.open(briefing.file());
  }

  private List<String> written() {
    WaitForAsyncUtils.waitForFxEvents();
    return fixture.notes.allProperty().get().stream().map(Note::text).toList();
  }

  private void reopen() {
    WaitForAsyncUtils.asyncFx(
        () -> {
          fixture.window.rememberPlace();
          fixture.session.close();
          fixture.session.open(briefing.file());
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void withControl(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  @Test
  void writingThreeNotesAndComingBackToThem(FxRobot robot) {
    withControl(robot, KeyCode.M);
    assertTrue(robot.lookup("#note-text").query().isFocused());
    Keys.type(robot, "first");
    Keys.press(robot, KeyCode.ESCAPE);
    assertTrue(robot.lookup("#note-editor").tryQuery().isEmpty());
    assertTrue(focusIsInTheText());

    robot.type(KeyCode.N);
    withControl(robot, KeyCode.M);
    Keys.type(robot, "on a figure");
    withControl(robot, KeyCode.ENTER);
    assertEquals(
        fixture.session.estimates().getFirst().id(),
        fixture.notes.allProperty().get().get(1).target().estimateId());
    assertTrue(robot.lookup(".card-notes").tryQuery().isPresent(), "the card shows it");
    assertTrue(robot.lookup(".noted-pencil").queryAll().size() >= 1, "the text shows it");

    withControl(robot, KeyCode.PAGE_DOWN);
    withControl(robot, KeyCode.M);
    Keys.type(robot, "n third");
    withControl(robot, KeyCode.PAGE_UP);
    assertEquals(List.of("first", "on a figure", "n third"), written());
    assertTrue(robot.lookup("#note-editor").tryQuery().isEmpty(), "it closes with its article");

    reopen();
    assertEquals(List.of("first", "on a figure", "n third"), written());
  }

  private boolean focusIsInTheText() {
    WaitForAsyncUtils.waitForFxEvents();
    ArticleView text = (ArticleView) fixture.window.lookup("#article");
    Node owner = fixture.window.getScene().getFocusOwner();
    return text.equals(owner) || text.isFocusWithin();
  }

  @Test
  void theSheetGoesThereRemovesAndBringsBack(FxRobot robot) {
    withControl(robot, KeyCode.M);
    Keys.type(robot, "one");
    Keys.press(robot, KeyCode.ESCAPE);
    withControl(robot, KeyCode.PAGE_DOWN);
    withControl(robot, KeyCode.M);
    Keys.type(robot, "two");
    Keys.press(robot, KeyCode.ESCAPE);

    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.M)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals(2, robot.lookup(".note-row").queryAll().size());
    robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
    assertEquals(List.of("one"), written());
    withControl(robot, KeyCode.Z);
    assertEquals(List.of("one", "two"), written());
    robot.type(KeyCode.UP).type(KeyCode.ENTER);
    assertFalse(robot.lookup("#sheet").query().isVisible());
    assertEquals("customs", fixture.session.articleIdProperty().get());
    assertNotNull(fixture.session.passageProperty().get());
  }

  @Test
  void anEmptiedNoteGoesAndControlZBringsItBackWhole(FxRobot robot) {
    withControl(robot, KeyCode.M);
    Keys.type(robot, "whole");
    Keys.press(robot, KeyCode.ESCAPE);
    withControl(robot, KeyCode.M);
    assertEquals("whole", ((TextArea) robot.lookup("#note-text").query()).getText());
    robot.type(KeyCode.BACK_SPACE, 5);
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of(), written());
    withControl(robot, KeyCode.Z);
    assertEquals(List.of("whole"), written());
  }

  @Test
  void nothingThatIsCopiedHoldsANote(FxRobot robot) {
    withControl(robot, KeyCode.M);
    Keys.type(robot, "zzz");
    Keys.press(robot, KeyCode.ESCAPE);
    withControl(robot, KeyCode.A);
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.C)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertFalse(fixture.desk.copied.getLast().contains("zzz"));
    assertTrue(fixture.desk.copiedHtml.stream().noneMatch(html -> html.contains("zzz")));
  }

  @Test
  void theReaderComesBackToTheSameArticleLineAndPage(FxRobot robot) {
    WaitForAsyncUtils.asyncFx(() -> fixture.session.chooseArticle("bounds"));
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.PAGE_DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    var place = ((ArticleView) fixture.window.lookup("#article")).place();
    reopen();
    var back = ((ArticleView) fixture.window.lookup("#article")).place();
    assertEquals("bounds", fixture.session.articleIdProperty().get());
    assertEquals(place.offset(), back.offset());
    assertNull(fixture.session.passageProperty().get());
  }
}
