// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.Drawn;
import org.briefingviewer.ui.text.ExtraMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReadingPlaceJourneyTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();
  private WindowFixture fixture;
  private ArticleView text;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(briefing);
    WindowFixture.show(stage, fixture);
    stage.setHeight(420);
    text = (ArticleView) fixture.window.lookup("#article");
    for (int i = 0; i < 4; i++) {
      fixture.settings.zoomIn();
    }
    text.requestFocus();
  }

  @Test
  void aPlaceIsTheVerySameLineAfterAnyJump(FxRobot robot) {
    down(robot, 9);
    String before = text.scrollPosition();
    ReadingPlace left = place();
    assertEquals("customs", left.articleId());

    robot.type(KeyCode.END);
    assertNotEquals(left, place());
    robot.interact(() -> text.goTo(left));
    assertEquals(before, text.scrollPosition());
    assertEquals(left, place());

    robot.interact(() -> fixture.session.chooseArticle("names"));
    assertEquals("names", place().articleId());
    robot.interact(() -> text.goTo(left));
    assertEquals(left, place());
    assertEquals(before, text.scrollPosition());
  }

  @Test
  void fiveJumpsGoBackToTheVerySameLinesAndForwardAgain(FxRobot robot) {
    List<ReadingPlace> left = new ArrayList<>();
    down(robot, 3);
    left.add(place());
    robot.type(KeyCode.N).type(KeyCode.N).type(KeyCode.N);
    down(robot, 1);
    left.add(place());
    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
    down(robot, 5);
    left.add(place());
    robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
    down(robot, 1);
    left.add(place());
    robot.interact(
        () ->
            fixture.session.showPassage(
                briefing.knowledge().ties().getFirst().evidence().getFirst()));
    left.add(place());
    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
    ReadingPlace last = place();

    List<ReadingPlace> back = new ArrayList<>();
    for (ReadingPlace place : left.reversed()) {
      while (!place().equals(place) && fixture.history.canGoBackProperty().get()) {
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
      }
      back.add(place());
    }
    assertEquals(left.reversed(), back);
    while (fixture.history.canGoForwardProperty().get()) {
      robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    }
    assertEquals(last, place());
  }

  @Test
  void anotherZoomKeepsTheFirstLine(FxRobot robot) {
    down(robot, 12);
    ReadingPlace left = place();
    robot.interact(fixture.settings::zoomPlain);
    robot.interact(() -> text.goTo(left));
    TextSpan line = new TextSpan(place().offset(), left.offset() + 1);
    assertTrue(line.length() < 80, "the character is in the first line: " + line);
    robot.interact(
        () -> {
          for (int i = 0; i < 4; i++) {
            fixture.settings.zoomIn();
          }
        });
    robot.interact(() -> text.goTo(left));
    assertEquals(left, place());
  }

  @Test
  void aScrollBarThatComesLaterDoesNotMoveTheText(FxRobot robot) {
    down(robot, 12);
    ReadingPlace left = place();
    robot.interact(text::furnish);
    assertEquals(left, place());
  }

  @Test
  void hitsAndNotesAreDrawnUntilAnotherArticleIsShown(FxRobot robot) {
    TextSpan first =
        BorderBriefing.customs()
            .at("The border institute measured the northern hall at around 172,000");
    TextSpan second = BorderBriefing.customs().at("square feet");
    robot.interact(
        () -> text.showMarks(new ExtraMarks(List.of(first, second), second, List.of(first))));
    robot.interact(() -> text.reveal(second));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(Drawn.boxes(text, "hit-line") > 1, "it goes over a line's end");
    assertEquals(1, Drawn.boxes(text, "hit-current-line"));
    assertEquals(1, robot.lookup(".noted-pencil").queryAll().size());
    Node lane = robot.lookup("#ticks").query();
    assertEquals("Places in the text: 2 hits, 1 note, 4 estimates", lane.getAccessibleText());
    robot.interact(() -> text.showMarks(ExtraMarks.NONE));
    assertEquals(0, Drawn.boxes(text, "hit-line"));
  }

  @Test
  void aTickLeadsToWhatItStandsFor(FxRobot robot) {
    robot.interact(text::selectAll);
    ReadingPlace left = place();
    TextSpan hit = BorderBriefing.customs().at("did not mention the halls");
    robot.interact(() -> text.showMarks(new ExtraMarks(List.of(hit), null, List.of())));
    Node tick = robot.lookup(".tick-hit").query();
    robot.clickOn(tick.localToScreen(tick.getLayoutBounds()));
    assertEquals(hit, fixture.session.passageProperty().get().span());
    assertNotEquals(0, Drawn.boxes(text, "hit-line"));
    assertNotEquals(left, place());
    assertNull(text.selectionProperty().get(), "what is chosen last takes the place of the words");
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertEquals(left, place());
  }

  private void down(FxRobot robot, int lines) {
    for (int i = 0; i < lines; i++) {
      robot.type(KeyCode.DOWN);
    }
  }

  private ReadingPlace place() {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(2000, text::place);
  }
}
