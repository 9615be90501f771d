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
import org.briefingviewer.model.ActorPair;
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
    fixture = new WindowFixture(file -> new PortBriefing());
    WindowFixture.show(stage, fixture);
  }

  /// Walks from the text to an estimate.
  private void walkTo(FxRobot robot, int number) {
    robot.interact(
        () -> {
          fixture.session.open(Path.of("port.briefing"));
          fixture.window.lookup("#article").requestFocus();
        });
    for (int i = 0; i < number; i++) {
      robot.type(KeyCode.N);
    }
  }

  private static String words(FxRobot robot, String within) {
    return robot.lookup(within + " .label").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.joining("\n"));
  }

  private static boolean unfolded(FxRobot robot) {
    return robot.lookup(".card-follows .fold-content").query().isVisible();
  }

  @Test
  void computedRowsAreMarkedAsOursAndFoldedUp(FxRobot robot) {
    walkTo(robot, 1);
    String converted = words(robot, "#card-converted");
    assertTrue(
        converted.contains("≈\u00A017.3\u00A0hectares · ≈\u00A052,200\u00A0pyeong"), converted);
    assertTrue(converted.contains("converted here, not cited"), converted);
    assertTrue(converted.contains("1 hectare = 10,000 square meters"), converted);

    robot.type(KeyCode.N);
    assertFalse(unfolded(robot));
    robot.interact(() -> robot.lookup("#card-details").query().requestFocus());
    robot.type(KeyCode.ENTER); // what is folded up there is folded up once more
    robot.interact(() -> robot.lookup("#card-follows").query().requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(unfolded(robot));
    String said = words(robot, ".card-follows .fold-content");
    for (String part :
        List.of(
            "its yearly budget: US$7.1–14 billion",
            "≈ US$3 billion ÷ ≈ 30%",
            "US$2.5–3.5 billion ÷ 25–35%",
            "Left open: for which period.",
            "goes into no citation")) {
      assertTrue(said.contains(part), part + " in " + said);
    }
    robot.type(KeyCode.ENTER);
    assertFalse(unfolded(robot));
  }

  @Test
  void ofOtherThingsItIsSaidOnceThatNoTieWasFound(FxRobot robot) {
    walkTo(robot, 1);
    assertTrue(words(robot, "#ties-page").contains("nothing here about the ties between"));
    assertTrue(robot.lookup("#triangle").tryQuery().isEmpty());
    robot.interact(() -> robot.lookup("#ties-unfold").queryButton().fire());
    assertTrue(robot.lookup("#triangle").query().isVisible());
    assertEquals(3, robot.lookup("#ties-page .tie-head").queryAll().size());
  }

  @Test
  void ofATieOfWhichNothingWasFoundNoStopIsMade(FxRobot robot) {
    walkTo(robot, 1);
    robot.interact(() -> fixture.session.chooseTie(new ActorPair("DPRK", "China")));
    robot.type(KeyCode.S);
    assertTrue(fixture.strip().contains("nothing about the chosen tie"), fixture.strip());
  }

  @Test
  void moneyStandsBesideMoneyOfTheSameSourceOnly(FxRobot robot) {
    walkTo(robot, 2);
    robot.type(KeyCode.P);
    String said = robot.lookup("#picture-1").query().getAccessibleText();
    assertTrue(said.contains("US$3 billion"), said);
    assertFalse(said.contains("244"), said);
    robot.type(KeyCode.ESCAPE);
    walkTo(robot, 5);
    robot.type(KeyCode.P);
    assertTrue(robot.lookup("#picture-1").query().getAccessibleText().contains("US$244 billion"));
  }

  @Test
  void aPictureOfTheChosenEstimateIsSavedWithItsSource(FxRobot robot, @TempDir Path folder)
      throws IOException {
    walkTo(robot, 3);
    robot.type(KeyCode.P);
    Node picture = robot.lookup("#picture-1").query();
    assertTrue(picture.getAccessibleText().contains("30%"), picture.getAccessibleText());

    fixture.desk.toSave = folder.resolve("share.svg");
    robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    String svg = Files.readString(folder.resolve("share.svg"));
    for (String kept :
        List.of(
            "HOUSE MARK",
            "qualified by “around”",
            "harbour ministry",
            "evidence not found",
            "not checked",
            "Harbour Wire")) {
      assertTrue(svg.contains(kept), kept + " in " + svg);
    }
    Label done = robot.lookup("#picture-done-1").queryAs(Label.class);
    assertTrue(done.getText().contains("share.svg"), done.getText());

    fixture.desk.toSave = folder.resolve("share.png");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertEquals((byte) 0x89, Files.readAllBytes(folder.resolve("share.png"))[0]);
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#sheet").query().isVisible());

    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().get(3)));
    robot.type(KeyCode.P);
    Label none = robot.lookup("#picture-none").queryAs(Label.class);
    assertTrue(none.getText().contains("a scale and no number"), none.getText());
  }
}
