// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is made anew as a reader goes from one estimate to the next: no more than what changed.
@ExtendWith(ApplicationExtension.class)
class CardStepsTest {
  @TempDir private Path folder;
  private WindowFixture fixture;
  private int made;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole().at(folder.resolve("border.briefing")));
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("Dana");
  }

  private int madeBy(FxRobot robot, Runnable handler) {
    made = 0;
    robot.interact(handler);
    WaitForAsyncUtils.waitForFxEvents();
    return made;
  }

  @Test
  void theCardIsMadeOnceForEachStep(FxRobot robot) {
    robot.interact(fixture.session::nextEstimate);
    Pane card = robot.lookup("#estimate-card").queryAs(Pane.class);
    ListChangeListener<Node> counted = change -> made++;
    card.getChildren().addListener(counted);
    assertEquals(1, madeBy(robot, fixture.session::nextEstimate));
    assertEquals(1, madeBy(robot, () -> fixture.command("edit.command.accept")));
    assertEquals("Dana", fixture.session.estimateProperty().get().review().by());
    assertEquals(1, madeBy(robot, () -> fixture.document.undo()));
    robot.interact(fixture.session::close);
  }

  @Test
  void theKeysOfTheWalkAreMadeWhenItBegins(FxRobot robot) {
    assertNull(fixture.window.lookup("#review-bar"));
    robot.interact(() -> fixture.command("review.command.walk"));
    for (String key : new String[] {"accept", "reject", "none", "next", "correct", "mark"}) {
      assertEquals(1, robot.lookup("#review-key-" + key).queryAll().size(), key);
    }
    robot.interact(fixture.session::close);
  }
}
