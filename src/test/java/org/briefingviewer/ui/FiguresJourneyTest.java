// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures and computed rows, by keyboard.
@ExtendWith(ApplicationExtension.class)
class FiguresJourneyTest {
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(file -> BorderBriefing.whole());
    WindowFixture.show(stage, fixture);
  }

  /// Walks from the text to an estimate.
  private void walkTo(FxRobot robot, int number) {
    robot.interact(
        () -> {
          fixture.session.open(Path.of("border.briefing"));
          fixture.window.lookup("#article").requestFocus();
        });
    for (int i = 0; i < number; i++) {
      robot.type(KeyCode.N);
    }
  }

  private static String words(FxRobot robot, String within) {
    return robot
        .from(robot.lookup(within).queryAll().toArray(Node[]::new))
        .lookup(".label")
        .queryAllAs(Labeled.class)
        .stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aPictureOfTheChosenEstimateIsSavedWithItsSource(FxRobot robot, @TempDir Path folder)
      throws IOException {
    walkTo(robot, 4);
    robot.type(KeyCode.P);
    Node picture = robot.lookup("#picture-1").query();
    assertTrue(picture.getAccessibleText().contains("30%"), picture.getAccessibleText());

    fixture.desk.toSave = folder.resolve("share.svg");
    robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    String svg = Files.readString(folder.resolve("share.svg"));
    for (String kept :
        List.of(
            "OFFICIAL — FOR THE DESK",
            "around",
            "Border Institute (ROK)",
            "not named",
            "not checked",
            "Harbour Wire",
            "27 March 2025")) {
      assertTrue(svg.contains(kept), kept + " in " + svg);
    }
    assertTrue(
        robot.lookup("#picture-done-1").queryAs(Label.class).getText().contains("share.svg"));

    fixture.desk.toSave = folder.resolve("share.png");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertEquals((byte) 0x89, Files.readAllBytes(folder.resolve("share.png"))[0]);

    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#sheet").query().isVisible());
  }

  @Test
  void whatFollowsIsFoldedUpUntilItIsAskedFor(FxRobot robot) {
    walkTo(robot, 3);
    String result = "budget: US$7.1–14 billion";
    assertFalse(words(robot, ".fold-content").contains(result) && shown(robot));
    robot.interact(() -> robot.lookup("#card-follows").query().requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(shown(robot));
    String said = words(robot, ".fold-content");
    assertTrue(said.contains(result), said);
    assertTrue(said.contains("≈ US$3 billion ÷ ≈ 30%"), said);
    assertTrue(said.contains("US$2.5–3.5 billion ÷ 25–35%"), said);
    assertTrue(said.contains("Left open: for which period."), said);
    robot.type(KeyCode.ENTER);
    assertFalse(shown(robot));
  }

  private static boolean shown(FxRobot robot) {
    return robot.lookup(".fold-content").query().isVisible();
  }

  @Test
  void anAreaIsSaidInKnownUnitsMarkedAsOurs(FxRobot robot) {
    walkTo(robot, 1);
    String said = words(robot, "#card-converted");
    assertTrue(said.contains("≈\u00A016,000\u00A0square\u00A0meters"), said);
    assertTrue(said.contains("converted here, not cited"), said);
    assertTrue(said.contains("1 square foot = 0.09290304 square meters"), said);
  }

  @Test
  void theSheetSaysInOneSentenceWhyThereIsNoPicture(FxRobot robot) {
    walkTo(robot, 0);
    robot.interact(() -> fixture.session.chooseArticle("bounds"));
    robot.interact(
        () ->
            fixture.session.chooseEstimate(
                fixture.session.estimates().stream()
                    .filter(e -> !e.quantity().value().known())
                    .findFirst()
                    .orElseThrow()));
    robot.interact(() -> robot.lookup("#card-picture").queryButton().fire());
    assertTrue(robot.lookup("#picture-none").queryAs(Label.class).getText().contains("scale"));
  }
}
