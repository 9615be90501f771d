// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
  void escTakesTheListAwayAndStays(FxRobot robot) {
    Keys.press(robot, KeyCode.F5);
    Keys.press(robot, KeyCode.G);
    Keys.press(robot, KeyCode.ESCAPE);
    assertNull(find("stage-stops"));
    assertEquals("stop 1", place().substring(0, 6));
  }
}
