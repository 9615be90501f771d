// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.ui.text.ArticleView;
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
