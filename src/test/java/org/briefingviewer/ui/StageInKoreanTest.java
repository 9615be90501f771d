// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The stage in a Korean window, by keys alone.
@ExtendWith(ApplicationExtension.class)
class StageInKoreanTest {
  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture =
        new WindowFixture(
            file -> BorderBriefing.whole(),
            Locale.KOREAN,
            folder.resolve("own"),
            () -> new TaskRunner(Runnable::run, Runnable::run));
    fixture.settings.nameReviewer("발표자");
    fixture.desk.screens =
        List.of(new Rectangle2D(995, 0, 640, 360), new Rectangle2D(0, 0, 995, 950));
    WindowFixture.show(stage, fixture);
    fixture.session.open(Path.of("border.briefing"));
    fixture.window.lookup("#article").requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          List.copyOf(Window.getWindows()).stream()
              .filter(window -> !window.equals(fixture.window.getScene().getWindow()))
              .forEach(Window::hide);
          fixture.session.close();
        });
  }

  private Stage stage(String title) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(each -> fixture.messages.text(title).equals(each.getTitle()))
        .findFirst()
        .orElseThrow();
  }

  private Scene speaker() {
    return stage("stage.window.speaker").getScene();
  }

  private String place() {
    WaitForAsyncUtils.waitForFxEvents();
    return ((Label) speaker().lookup("#speaker-place")).getText();
  }

  private String room() {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          stage("stage.window.audience").getScene().getRoot().layout();
          return String.join(
              "",
              stage("stage.window.audience").getScene().getRoot().lookupAll(".stage-words").stream()
                  .filter(node -> node.getParent().isVisible())
                  .map(node -> ((javafx.scene.text.Text) node).getText())
                  .toList());
        });
  }

  @Test
  void itIsWalkedByKeysAndSpeaksKoreanOnBothSides(FxRobot robot) {
    robot.type(KeyCode.N).type(KeyCode.S);
    robot.type(KeyCode.N).type(KeyCode.N).type(KeyCode.S);
    robot.type(KeyCode.F5);
    assertEquals("1/2단계", place());
    assertTrue(room().contains("확인"), room());
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals("2/2단계", place());
    robot.type(KeyCode.F);
    String seen = room();
    robot.type(KeyCode.PAGE_UP);
    assertTrue(place().contains("고정됨"), place());
    assertEquals(seen, room(), "the room stays where it was");
    robot.type(KeyCode.F).type(KeyCode.B);
    assertTrue(place().contains("검은색"), place());
    robot.type(KeyCode.B);
    robot.targetWindow(speaker().getWindow()).write("/").write("400");
    robot.type(KeyCode.ENTER);
    assertTrue(place().contains("Backspace"), place());
    assertTrue(room().contains("400"), room());
    assertTrue(room().contains("미확인") || room().contains("확인하지"), room());
    robot.type(KeyCode.BACK_SPACE);
    assertEquals("1/2단계", place());
    robot.interact(() -> fixture.desk.plug(new Rectangle2D(0, 0, 995, 950)));
    Label told = (Label) speaker().lookup("#speaker-told");
    assertEquals(fixture.messages.text("stage.speaker.screenGone"), told.getText());
    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    assertEquals(fixture.messages.text("stage.said.ended"), fixture.strip());
  }
}
