// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An estimate is rated by keys, and is not rated until somebody does.
@ExtendWith(ApplicationExtension.class)
class RatingJourneyTest {
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

  private static void press(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      Keys.press(robot, key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private List<Rating> ratings() {
    return fixture.session.knowledgeProperty().get().ratings();
  }

  private static void rate(FxRobot robot, KeyCode... keys) {
    Keys.press(robot, KeyCode.SHIFT, KeyCode.R);
    press(robot, keys);
  }

  private static boolean unratedSaid(FxRobot robot) {
    return robot.lookup("#card-unrated").tryQuery().isPresent();
  }

  @Test
  void threeKeysRateAnEstimateAndUndoTakesItBack(FxRobot robot) {
    press(robot, KeyCode.N);
    assertTrue(unratedSaid(robot), "not rated is said, not left out");
    rate(robot, KeyCode.B, KeyCode.DIGIT3, KeyCode.ENTER);
    Rating rating = ratings().getFirst();
    assertEquals("B3", rating.code());
    assertEquals("Dana", rating.by());
    assertEquals(new EstimateId("customs", "e1"), rating.of());
    assertTrue(!unratedSaid(robot), "the card says how it is rated");

    press(robot, KeyCode.N);
    rate(robot, KeyCode.ENTER);
    assertEquals(1, ratings().size(), "the rating before is no rating of the next");

    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), ratings());
  }

  @Test
  void oneHalfMayStandAloneAndZeroTakesBothAway(FxRobot robot) {
    press(robot, KeyCode.N);
    rate(robot, KeyCode.DIGIT5, KeyCode.ENTER);
    assertNull(ratings().getFirst().reliability());
    assertEquals("5", ratings().getFirst().code());
    rate(robot, KeyCode.DIGIT0, KeyCode.ENTER);
    assertEquals(List.of(), ratings());
    assertTrue(unratedSaid(robot));
  }
}
