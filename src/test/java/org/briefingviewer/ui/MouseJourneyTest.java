// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.ui.text.ArticleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MouseJourneyTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();
  private WindowFixture fixture;
  private ArticleView text;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(file -> briefing);
    WindowFixture.show(stage, fixture);
    text = (ArticleView) fixture.window.lookup("#article");
  }

  @Test
  void fromOpeningToTheNextArticle(FxRobot robot) {
    robot.clickOn("#way-open");
    String before = text.scrollPosition();

    robot.moveTo("#estimate-1");
    Node peek = robot.lookup("#peek").query();
    assertTrue(peek.isVisible());
    assertEquals(before, text.scrollPosition(), "a short card does not move the text");
    assertInside(peek);
    robot.moveTo("#hashes");
    assertFalse(peek.isVisible());

    robot.clickOn("#estimate-1");
    assertEquals("e1", fixture.session.estimateProperty().get().id());
    assertEquals(before, text.scrollPosition(), "what is in view is not moved");
    assertTrue(robot.lookup(".source-chosen").tryQuery().isPresent());

    robot.clickOn("#unplaced");
    assertTrue(robot.lookup("#sheet").query().isVisible());
    assertTrue(robot.lookup(".unplaced-place").tryQuery().isPresent());
    robot.clickOn("Close");

    robot.clickOn(robot.lookup(".rail-number").nth(1).queryAs(Label.class));
    assertEquals("bounds", fixture.session.articleIdProperty().get());
    assertTrue(robot.lookup("#estimate-9").tryQuery().isPresent());
  }

  private void assertInside(Node peek) {
    Bounds bounds = peek.localToScene(peek.getBoundsInLocal());
    assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= fixture.window.getWidth());
    assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= fixture.window.getHeight());
  }

  @Test
  void draggingSelectsAcrossParagraphs(FxRobot robot) {
    robot.clickOn("#way-open");
    Point2D from = corner(robot.lookup("#estimate-2").query(), 2);
    Point2D to = corner(robot.lookup("#estimate-3").query(), 40);
    robot.drag(from, MouseButton.PRIMARY).moveTo(to).drop();
    TextSpan selected = text.selectionProperty().get();
    assertNotNull(selected);
    String words = selected.of(fixture.session.markedArticle().article().text());
    assertTrue(words.startsWith("150,000"), words);
    assertTrue(words.contains("\n\nTrade across"), words);
    assertTrue(words.contains("about US$"), words);
    assertFalse(words.contains("billion"), words);

    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    assertEquals(words, fixture.desk.copied.getLast());
  }

  private static Point2D corner(Node mark, double right) {
    Bounds bounds = mark.localToScreen(mark.getBoundsInLocal());
    return new Point2D(bounds.getMinX() + right, bounds.getMinY() + bounds.getHeight() / 2);
  }

  @Test
  void theWidthOfThePanelIsDraggedAndRemembered(FxRobot robot) {
    robot.clickOn("#way-open");
    Node divider = robot.lookup(".divider.upright").nth(1).query();
    robot.drag(divider, MouseButton.PRIMARY).moveBy(-60, 0).drop();
    assertEquals(400, fixture.settings.remembered().general().widths().panel(), 4);
    assertEquals(
        fixture.settings.remembered().general().widths().panel(),
        fixture.window.lookup("#relations-panel").getLayoutBounds().getWidth(),
        1);
  }

  @Test
  void twoClicksSelectAWordAndShiftExtends(FxRobot robot) {
    robot.clickOn("#way-open");
    Point2D word = corner(robot.lookup("#estimate-3").query(), -30);
    robot.moveTo(word).doubleClickOn(MouseButton.PRIMARY);
    String whole = fixture.session.markedArticle().article().text();
    assertEquals("about", text.selectionProperty().get().of(whole));
    pressWithShift(robot.lookup("#estimate-4").query());
    assertTrue(
        text.selectionProperty().get().of(whole).startsWith("about US$3 billion, or around"));
  }

  /// The headless robot forgets the keys that are down while it presses a mouse button.
  private void pressWithShift(Node mark) {
    Bounds at = mark.localToScene(mark.getBoundsInLocal());
    Point2D screen = mark.localToScreen(mark.getBoundsInLocal().getCenterX(), 0);
    WaitForAsyncUtils.asyncFx(
        () ->
            Event.fireEvent(
                mark,
                MouseEvents.of(
                    MouseEvent.MOUSE_PRESSED,
                    new Point2D(at.getCenterX(), at.getCenterY()),
                    screen,
                    true)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void draggingBeyondTheEdgeMovesTheText(FxRobot robot) {
    WaitForAsyncUtils.asyncFx(
        () -> {
          fixture.session.open(briefing.file());
          for (int i = 0; i < 4; i++) {
            fixture.settings.zoomIn();
          }
        });
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    String before = text.scrollPosition();
    Bounds place = text.localToScreen(text.getBoundsInLocal());
    robot
        .drag(place.getMinX() + 200, place.getMinY() + 200, MouseButton.PRIMARY)
        .moveTo(place.getMinX() + 200, place.getMinY() - 30);
    WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
    robot.drop();
    assertNotEquals(before, text.scrollPosition());
  }

  /// Presses and lets go of what has an id, as the so-manieth of clicks that belong together.
  private void click(FxRobot robot, String id, int count) {
    Node there = robot.lookup(id).query();
    robot.interact(
        () ->
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(
                    type ->
                        Event.fireEvent(
                            there,
                            MouseEvents.of(type, Point2D.ZERO, Point2D.ZERO, false, count))));
  }

  @Test
  void theSecondClickOnACancelHitsNothingThatComesIntoItsPlace(FxRobot robot) {
    robot.interact(() -> fixture.settings.nameReviewer("Dana"));
    robot.clickOn("#way-open");
    robot.clickOn("#estimate-1");
    robot.interact(robot.lookup("#card-correct").queryButton()::fire);
    click(robot, "#correct-leave", 1);
    click(robot, "#card-reject", 2);
    assertEquals("e1", fixture.session.estimateProperty().get().id());
    assertNotEquals(
        ReviewState.REJECTED, fixture.session.estimateProperty().get().review().state());
    click(robot, "#card-reject", 1);
    assertEquals(ReviewState.REJECTED, fixture.session.estimateProperty().get().review().state());
  }
}
