// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What stands on the card of a figure is corrected where it stands: by its digit or by a click.
@ExtendWith(ApplicationExtension.class)
class CardFieldsJourneyTest {
  private static final String PAGE =
      """
      Ferries carry twice as many people as last year

      The harbour office said on Monday that about 300 people a day cross the river.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    fixture = WindowFixture.working(home, Locale.ENGLISH, "S. Second");
    WindowFixture.show(stage, fixture);
  }

  @BeforeEach
  void paste(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    Keys.press(robot, KeyCode.N);
    assertEquals("300 people", chosen().quantity().asWritten());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> fixture.session.close());
  }

  private Estimate chosen() {
    return fixture.session.estimateProperty().get();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private void over(FxRobot robot, String words) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.A);
    robot.interact(() -> ((TextField) focused()).replaceSelection(words));
  }

  @Test
  void whatItCountsIsCorrectedByItsDigitAndEnter(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT2);
    assertEquals("correct-scope", focused().getId());
    assertEquals("", ((TextField) focused()).getText(), "the digit itself is not typed");
    assertNotNull(fixture.window.lookup("#card-value"), "the figure stays in view");
    over(robot, "passengers across the river");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("passengers across the river", chosen().quantity().scope());
    assertNull(fixture.window.lookup("#estimate-editor"));
  }

  @Test
  void forWhenItHoldsIsCorrectedByAClick(FxRobot robot) {
    robot.clickOn("#card-as-of");
    assertEquals("correct-as-of", focused().getId());
    over(robot, "2025-03");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("2025-03", chosen().quantity().asOf().iso());
  }

  @Test
  void aLinkOfTheChainIsCorrectedByTheDigitOfItsChip(FxRobot robot) {
    List<?> chain = chosen().chain().elements();
    int office = -1;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i) instanceof ChainLink link && link.agent().name().contains("arbour")) {
        office = i;
      }
    }
    assertTrue(office >= 0, chain.toString());
    Keys.press(robot, KeyCode.valueOf("DIGIT" + (4 + office)));
    assertEquals("chain-name-" + office, focused().getId());
    over(robot, "Port authority");
    Keys.press(robot, KeyCode.ENTER);
    ChainLink link = (ChainLink) chosen().chain().elements().get(office);
    assertEquals("Port authority", link.agent().name());
  }

  @Test
  void oneFieldLeadsToAllOfThemAndKeepsWhatWasTyped(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT2);
    over(robot, "passengers");
    assertNull(fixture.window.lookup("#correct-low"));
    robot.clickOn("#correct-all");
    assertNotNull(fixture.window.lookup("#correct-low"));
    assertEquals("passengers", ((TextField) fixture.window.lookup("#correct-scope")).getText());
  }

  @Test
  void aDigitThatNothingHasDoesNothing(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT9);
    assertNull(fixture.window.lookup("#estimate-editor"));
    assertFalse(chosen().review().checked());
  }
}
