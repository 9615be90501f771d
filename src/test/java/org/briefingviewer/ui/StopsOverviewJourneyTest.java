// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.briefingviewer.ui.present.SpeakerView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Asked for another stop in the middle of a presentation, the speaker sees all of them, and the
/// room does not.
@ExtendWith(ApplicationExtension.class)
class StopsOverviewJourneyTest {
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 995, 950);
  private static final Rectangle2D WALL = new Rectangle2D(995, 0, 640, 360);

  @TempDir static Path home;

  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    fixture = WindowFixture.working(home, Locale.ENGLISH, "A. Speaker");
    fixture.desk.screens = List.of(WALL, DESK);
    WindowFixture.show(stage, fixture);
    Path file = Files.createTempDirectory(home, "own").resolve("own.briefing");
    Files.copy(WindowFixture.ASSETS.resolve("sample/sample.briefing"), file);
    fixture.session.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          Window.getWindows().stream()
              .filter(window -> !window.equals(fixture.window.getScene().getWindow()))
              .toList()
              .forEach(Window::hide);
          fixture.session.close();
        });
  }

  private static Node find(String id) {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .map(window -> window.getScene().getRoot().lookup("#" + id))
        .filter(node -> node != null)
        .findFirst()
        .orElse(null);
  }

  private static String place() {
    return ((Labeled) find("speaker-place")).getText();
  }

  @Test
  void gShowsAllStopsAndEnterGoesToOne(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    assertEquals("stop 1", place().substring(0, 6));
    Keys.press(robot, KeyCode.G);
    assertNotNull(find("stage-stops"));
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.ENTER);
    assertNull(find("stage-stops"));
    assertEquals("stop 3", place().substring(0, 6));
  }

  @Test
  void onOneScreenTheRoomIsBackOnceAStopIsChosenAndTheNotesWhereTheyWere(FxRobot robot) {
    fixture.desk.screens = List.of(DESK);
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.ENTER); // it asks whether one screen will do
    assertNotNull(find("audience"));
    assertNull(find("speaker-place"), "the room has the screen");
    Keys.press(robot, KeyCode.G);
    assertNotNull(find("stage-stops"));
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.ENTER);
    assertNull(find("speaker-place"), "and has it again");
    Keys.press(robot, KeyCode.N);
    assertEquals("stop 2", place().substring(0, 6));
    Keys.press(robot, KeyCode.G);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("stop 3", place().substring(0, 6), "who had the notes has them still");
  }

  @Test
  void theStopsAroundStandBelowThePictureAndAClickGoesToOne(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    assertEquals(List.of(1, 2, 3, 4, 5), strip(robot));
    assertEquals(1, here());
    Node third = ((Parent) find("speaker-strip")).getChildrenUnmodifiable().get(2);
    robot.interact(() -> third.getOnMouseClicked().handle(null));
    assertEquals("stop 3", place().substring(0, 6));
    assertEquals(List.of(1, 2, 3, 4, 5), strip(robot));
    assertEquals(3, here());
    Keys.press(robot, KeyCode.END);
    assertEquals(List.of(8, 9, 10, 11, 12), strip(robot));
    assertEquals(12, here());
  }

  private static List<Integer> strip(FxRobot robot) {
    robot.interact(() -> ((SpeakerView) find("speaker-strip").getScene().getRoot()).draw());
    return ((Parent) find("speaker-strip"))
        .getChildrenUnmodifiable().stream().map(StopsOverviewJourneyTest::number).toList();
  }

  private static int number(Node entry) {
    return Integer.parseInt(entry.getAccessibleText().replaceAll("Stop (\\d+):.*", "$1"));
  }

  private static int here() {
    return ((Parent) find("speaker-strip"))
        .getChildrenUnmodifiable().stream()
            .filter(entry -> entry.getPseudoClassStates().toString().contains("here"))
            .mapToInt(StopsOverviewJourneyTest::number)
            .sum();
  }

  @Test
  void oOpensWhatATieFoldsAndFoldsItAgain(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.DIGIT8);
    Keys.press(robot, KeyCode.ENTER);
    assertTrue(room().contains("1 more statement: mending (1)"), room());
    assertFalse(room().contains("Relations with China cooled"), room());
    assertTrue(
        ((Labeled) find("speaker-seal")).getText().startsWith("O opens"), "the speaker is told");
    Keys.press(robot, KeyCode.O);
    assertTrue(room().contains("Relations with China cooled"), room());
    Keys.press(robot, KeyCode.ESCAPE);
    assertFalse(room().contains("Relations with China cooled"), room());
    Keys.press(robot, KeyCode.O);
    Keys.press(robot, KeyCode.O);
    assertFalse(room().contains("Relations with China cooled"), room());
  }

  private static String room() {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Parent room = (Parent) find("audience");
          room.applyCss();
          room.layout();
          return Faces.wordsWithin(room);
        });
  }

  @Test
  void aStopThatThereIsNotIsSaidToBeNone(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.DIGIT1);
    Keys.press(robot, KeyCode.DIGIT3);
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("stop 1", place().substring(0, 6), "it stays where it is");
    Labeled told = (Labeled) find("speaker-told");
    assertTrue(told.isVisible());
    assertTrue(
        told.getText().startsWith("There is no stop 13. The last one is 12."), told.getText());
    Keys.press(robot, KeyCode.RIGHT);
    assertEquals("stop 2", place().substring(0, 6));
    assertFalse(told.isVisible());
  }

  @Test
  void aStopComesInWithinAMomentUnlessTheSystemAsksForLessMotion(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    assertEquals(List.of(), coming(robot));
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.ESCAPE);
    fixture.desk.lessMotion = false;
    Keys.press(robot, KeyCode.F5);
    assertFalse(coming(robot).isEmpty(), "something of the next stop is not there at once");
  }

  /// Returns what of the next stop is not wholly there in its first picture.
  private static List<Node> coming(FxRobot robot) {
    List<Node> coming = new ArrayList<>();
    robot.interact(
        () -> {
          Parent room = (Parent) find("audience");
          KeyEvent right =
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false);
          Event.fireEvent(room, right);
          room.layout();
          room.getChildrenUnmodifiable().stream()
              .filter(node -> node.getOpacity() < 1)
              .forEach(coming::add);
        });
    return coming;
  }

  @Test
  void escTakesTheListAwayAndStays(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.G);
    Keys.press(robot, KeyCode.ESCAPE);
    assertNull(find("stage-stops"));
    assertEquals("stop 1", place().substring(0, 6));
  }

  @Test
  void aNumberTypedInTheListGoesToItsStop(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.G);
    Keys.press(robot, KeyCode.DIGIT1);
    Keys.press(robot, KeyCode.DIGIT1);
    Labeled number = (Labeled) find("stage-stops-number");
    assertTrue(number.isVisible());
    assertTrue(number.getText().contains("11"), number.getText());
    Keys.press(robot, KeyCode.BACK_SPACE);
    Keys.press(robot, KeyCode.NUMPAD2);
    assertTrue(number.getText().contains("12"), number.getText());
    Keys.press(robot, KeyCode.ENTER);
    assertNull(find("stage-stops"));
    assertEquals("stop 12", place().substring(0, 7));
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("stop 12", place().substring(0, 7), "the number is used up");
  }

  @Test
  void aNumberThatNoStopHasGoesNowhere(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.G);
    Keys.press(robot, KeyCode.DIGIT1);
    Keys.press(robot, KeyCode.DIGIT3);
    Keys.press(robot, KeyCode.ENTER);
    assertNotNull(find("stage-stops"));
    assertEquals("stop 1", place().substring(0, 6));
    String told = ((Labeled) find("stage-stops-number")).getText();
    assertTrue(told.startsWith("There is no stop 13. The last one is 12."), told);
    Keys.press(robot, KeyCode.DIGIT3);
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("stop 3", place().substring(0, 6));
  }
}
